import { useComputed } from '@preact/signals';
import { t } from '../../../../i18n/translator';
import type { Setup } from '../../../../model/setup';
import { goTo } from '../../../../state/address';
import { fromSetup } from '../../../../state/devices';
import { readSetup } from '../../../../state/setups';
import { CompareBox } from '../compare-box';
import { openerId } from '../opener-id';
import { isSetupKeptHere } from '../ownership';
import { RowFigures } from '../row-figures';
import type { RowFigure } from '../row-text';
import { partsText } from './part-names';
import { foundSetups } from './setup-list';
import '../device-row.css';

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

/** One setup of the list: opens its sheet, and takes part in the comparison by a tick. */
export const SetupRow = ({ setup }: { readonly setup: Setup }) => {
  const { id, name } = setup;
  const isHidden = useComputed(() => !foundSetups.value.has(id));
  const about = aboutText(setup);
  return (
    <li class="device-row" hidden={isHidden}>
      {reading(setup) && <CompareBox id={id} name={name} />}
      <div class="device-name">
        <button
          type="button"
          id={openerId(id)}
          class="device-open"
          aria-haspopup="dialog"
          onClick={() => goTo('devices', id)}
        >
          {name}
        </button>
        {!isSetupKeptHere(id) && <span class="badge">{t('device.fromLink')}</span>}
        {about !== '' && <p class="quiet small">{about}</p>}
      </div>
      <RowFigures figures={figuresOf(setup)} />
    </li>
  );
};
