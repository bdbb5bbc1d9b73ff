import { computed } from '@preact/signals';
import type { Scenario } from '../model/scenario';
import { shared } from './shared';
import { ownScenario } from './user-state';

/** The comparison on screen: a link's while one is open, else the user's own. */
export const scenario = computed<Scenario>(() => shared.value?.scenario ?? ownScenario.value);
