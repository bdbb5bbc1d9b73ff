import { format, t } from '../../../i18n/translator';
import { firstToMeasure, type OpenState } from '../../../model/open-state';
import type { OperatingMode } from '../../../model/operating-mode';
import { goTo } from '../../../state/address';
import type { Device } from '../../../state/devices';
import type { MachineOverYears, Pair } from '../../../state/ownership';
import { memberOf, pairContext } from '../../../state/pair-context';
import { formDetail } from '../devices/device-detail';
import { shortNameOf } from './short-names';

const rangeKey = ({ entry: { device, power } }: MachineOverYears, { state }: OpenState) => {
  if (power[state].estimate) return 'breakEven.measure.estimate';
  return device.cited && !device.measurement && !device.setup
    ? 'breakEven.measure.published'
    : 'breakEven.measure.figures';
};

const formOf = ({ id, own, setup }: Device): string =>
  setup ? id : formDetail(id, own ? 'edit' : 'measure');

interface MeasureFirstProps {
  readonly of: Pair;
  /** How the two are run where the answer is open. */
  readonly modes: readonly [OperatingMode, OperatingMode];
}

/** Why the answer is open, and which reading would settle it. */
export const MeasureFirst = ({ of: [a, b], modes }: MeasureFirstProps) => {
  const open = firstToMeasure(memberOf(a, modes[0]), memberOf(b, modes[1]), pairContext.value);
  const machine = open?.member === 'b' ? b : a;
  const { watts } = format.value;
  return (
    <p class="break-even-open">
      {t('breakEven.overlap')}{' '}
      {open && (
        <>
          <b>{t(`breakEven.measure.${open.state}`, { device: shortNameOf(machine) })}</b>{' '}
          {t(rangeKey(machine, open), {
            low: watts(open.watts.low),
            high: watts(open.watts.high),
          })}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => goTo('devices', formOf(machine.entry.device))}
          >
            {t('breakEven.measure.type')}
          </button>
        </>
      )}
    </p>
  );
};
