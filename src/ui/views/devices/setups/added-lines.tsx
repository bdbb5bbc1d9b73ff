import { format, t } from '../../../../i18n/translator';
import type { ResolvedPower } from '../../../../model/resolve-power';
import type { Readings } from '../../../../model/setup';
import { type ChargedHost, chargedHost, plugStep } from '../../../../model/setup-power';
import { anyDeviceOf } from '../../../../state/all-devices';
import { hostPowerOf } from '../../../../state/comparison';
import { type AnywayDraft, areReadable, noReadings, runsAnywayFrom } from './anyway-draft';

interface AddedLinesProps {
  readonly draft: AnywayDraft;
  readonly hostId: string | undefined;
  readonly onChange: (part: Partial<AnywayDraft>) => void;
}

interface Charge {
  readonly host: ResolvedPower;
  readonly charged: ChargedHost;
  /** Absent where the host's own figures are charged. */
  readonly readings: Readings | undefined;
}

const chargeOf = ({ draft, hostId }: AddedLinesProps): Charge | undefined => {
  const device = hostId === undefined ? undefined : anyDeviceOf(hostId);
  const host = device && hostPowerOf(device);
  const runsAnyway = runsAnywayFrom(draft);
  if (!host || runsAnyway?.charged !== 'increment' || !areReadable(draft.readings)) {
    return undefined;
  }
  return { host, charged: chargedHost(host, runsAnyway), readings: runsAnyway.readings };
};

const addedText = ({ host: { idle, printing }, charged, readings }: Charge): string => {
  const { watts } = format.value;
  const added = watts(charged.watts.printing.typical);
  if (readings) {
    return readings.waiting === undefined
      ? t('setup.anyway.readNoWaiting', { added })
      : t('setup.anyway.read', { added, waiting: watts(charged.watts.idle.typical) });
  }
  const isEstimate = idle.estimate !== undefined || printing.estimate !== undefined;
  return t(isEstimate ? 'setup.anyway.statesEstimate' : 'setup.anyway.states', {
    added,
    idle: watts(idle.watts.typical),
    printing: watts(printing.watts.typical),
  });
};

const TooSmall = ({ watts: { idle, printing } }: Pick<ChargedHost, 'watts'>) => {
  const { watts } = format.value;
  const { high } = printing.typical < plugStep ? printing : idle;
  return <p>{t('setup.anyway.tooSmall', { step: watts(plugStep), high: watts(high) })}</p>;
};

/** What printing adds to a host that runs anyway, and what to do where no plug can tell. */
export const AddedLines = (props: AddedLinesProps) => {
  const charge = chargeOf(props);
  if (!charge) return null;
  const { tooSmall, watts } = charge.charged;
  return (
    <div class={tooSmall ? 'note warning setup-added' : 'note setup-added'} aria-live="polite">
      <p>{addedText(charge)}</p>
      {tooSmall && <TooSmall watts={watts} />}
      {tooSmall && charge.readings && (
        <button
          type="button"
          class="button"
          onClick={() => props.onChange({ readings: noReadings })}
        >
          {t('setup.anyway.citedInstead')}
        </button>
      )}
    </div>
  );
};
