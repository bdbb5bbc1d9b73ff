import { encodeLink } from '../formats/share-link';
import { measurementById, ownById, setupById } from './devices';
import { scenario } from './scenario';

/**
 * The comparison on screen as the query of a link. What of the user's own is compared in an open link
 * travels along, so that it is still there after a reload.
 */
export const writeLink = (): string =>
  encodeLink({
    scenario: scenario.peek(),
    ownDevices: [...ownById.peek().values()],
    measurements: [...measurementById.peek().values()],
    setups: [...setupById.peek().values()],
  });
