import { format, t } from '../../../i18n/translator';
import { type ModeState, modeStates } from '../../../model/power';
import type { ComparedDevice } from '../../../state/comparison';
import type { ReadSetup, SetupPart } from '../../../state/setups';
import { PlugFloorMark, PlugFloorNote } from '../../parts/plug-floor-note';
import { originOf } from '../../parts/state-origin';
import { hostReading, partReading, plugReadings } from './plug-readings';
import { amountOr } from './setup-years';

const partOrigin = (
  { addOn, device }: SetupPart,
  state: ModeState,
  { host, hostPower, power }: ReadSetup,
): string | undefined => {
  // What is charged of a host that runs anyway is explained where its parts are.
  if (!addOn) return power.runsAnyway ? undefined : originOf(host, state, hostPower[state]);
  return t(addOn.watts || device?.measurement ? 'power.own' : 'power.cited');
};

interface PartWattsProps {
  readonly part: SetupPart;
  readonly state: ModeState;
  readonly setup: ReadSetup;
}

const PartWatts = ({ part, state, setup }: PartWattsProps) => {
  const watts = part.watts[state];
  const origin = partOrigin(part, state, setup);
  return (
    <li>
      {t('setupParts.power.part', {
        part: part.name,
        watts: format.value.range(watts, format.value.watts),
      })}
      {watts.high > 0 && origin !== undefined && <p class="small quiet">{origin}</p>}
      <PlugFloorMark watts={partReading(part, state, setup)} />
    </li>
  );
};

interface BehindProps {
  readonly entry: ComparedDevice;
  readonly state: ModeState;
}

const Behind = ({ entry: { device, power, setup }, state }: BehindProps) =>
  setup ? (
    <ul class="working-power-parts">
      {setup.parts.map((part, at) => (
        // Two of the same kind may stand beside a host.
        <PartWatts key={`${at} ${part.name}`} part={part} state={state} setup={setup} />
      ))}
    </ul>
  ) : (
    <>
      <p class="small quiet">{originOf(device, state, power[state])}</p>
      <PlugFloorMark watts={hostReading(device, power, state)} />
    </>
  );

/** The watts in each state and how they came about; of a setup, those of every part. */
export const WorkingPower = ({ entry }: { readonly entry: ComparedDevice }) => {
  const { power } = entry;
  // A host that runs anyway is never off.
  const states = modeStates.filter((state) => state !== 'off' || !power.runsAnyway);
  return (
    <section class="working-power">
      <h3>{t('working.power')}</h3>
      <dl>
        {states.map((state) => (
          <div key={state}>
            <dt>{t(`state.${state}`)}</dt>
            <dd>
              <b>{amountOr(entry, power[state].watts, format.value.watts)}</b>{' '}
              <span class="quiet">
                ({format.value.range(power[state].watts, format.value.watts)})
              </span>
              <Behind entry={entry} state={state} />
            </dd>
          </div>
        ))}
      </dl>
      <PlugFloorNote watts={plugReadings(entry)} />
    </section>
  );
};
