import { useComputed } from '@preact/signals';
import { t } from '../../../../i18n/translator';
import type { Setup } from '../../../../model/setup';
import { fromSetup } from '../../../../state/devices';
import { readSetup } from '../../../../state/setups';
import { ListRow } from '../list-row';
import { isSetupKeptHere } from '../ownership';
import type { RowFigure } from '../row-text';
import { partsText } from './part-names';
import { foundSetups } from './setup-list';

const states = ['idle', 'printing'] as const;

const reading = (setup: Setup) => {
  const device = fromSetup(setup);
  return device && readSetup(device);
};

const figuresOf = (setup: Setup): readonly RowFigure[] => {
  const power = reading(setup)?.power;
  return states.map((state) =>
    power
      ? {
          state,
          watts: power[state].watts.typical,
          isEstimate: power[state].estimate !== undefined,
        }
      : { state, isEstimate: false },
  );
};

const aboutText = (setup: Setup): string => {
  const { name, hostId, addOns, runsAnyway } = setup;
  if (!fromSetup(setup)) return t('setup.hostGone');
  if (!reading(setup)) return t('setup.partUnknown');
  const made = partsText(hostId, addOns);
  return [...(made === name ? [] : [made]), ...(runsAnyway ? [t('setup.runsAnyway')] : [])].join(
    ' · ',
  );
};

/** One setup of the list. */
export const SetupRow = ({ setup }: { readonly setup: Setup }) => {
  const { id, name } = setup;
  const isHidden = useComputed(() => !foundSetups.value.has(id));
  return (
    <ListRow
      id={id}
      name={name}
      isHidden={isHidden}
      isComparable={reading(setup) !== undefined}
      badge={isSetupKeptHere(id) ? undefined : t('device.fromLink')}
      about={aboutText(setup)}
      figures={figuresOf(setup)}
    />
  );
};
