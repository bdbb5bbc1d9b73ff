import { t } from '../../../../i18n/translator';
import { compareModes, type DeviceYear } from '../../../../model/comparison';
import { partYears, plugYear } from '../../../../model/part-costs';
import { exactly } from '../../../../model/range';
import type { Setup } from '../../../../model/setup';
import { year } from '../../../../state/comparison';
import { scenario } from '../../../../state/scenario';
import type { ReadSetup, SetupPart } from '../../../../state/setups';
import { PlugFloorNote } from '../../../parts/plug-floor-note';
import { PartLine, type PartLineProps } from './part-line';
import './parts-table.css';

interface PartsTableProps {
  readonly setup: Setup;
  readonly read: ReadSetup;
}

// Nobody switches a host that runs anyway, so both modes are one.
const modesOf = ({ runsAnyway }: Setup) =>
  runsAnyway ? (['alwaysOn'] as const) : (['alwaysOn', 'perPrint'] as const);

const costsOf = (setup: Setup, of: DeviceYear): PartLineProps['costs'] =>
  modesOf(setup).map((mode) => of[mode].cost);

const isCharged = ({ addOn }: SetupPart, { runsAnyway }: Setup): boolean =>
  addOn === undefined && runsAnyway !== undefined;

const aboutHost = ({ runsAnyway }: Setup): string => {
  if (!runsAnyway) return t('setup.part.host');
  return t(runsAnyway.charged === 'share' ? 'setup.part.share' : 'setup.part.added');
};

// Only a host's figures are estimated; of anything else they are asked for.
const aboutPart = ({ addOn }: SetupPart, { setup, read: { power } }: PartsTableProps): string => {
  if (addOn) return t(`setup.presence.${addOn.presence}`);
  const isEstimate = power.idle.estimate !== undefined || power.printing.estimate !== undefined;
  return isEstimate ? `${aboutHost(setup)}, ${t('basis.estimate')}` : aboutHost(setup);
};

const PartLines = ({ setup, read }: PartsTableProps) => {
  const { parts, power, tooSmall } = read;
  const states = parts.map(({ watts }) => watts);
  const years = partYears(states, power, scenario.value.switching, year.value);
  return (
    <>
      {parts.map((part, at) => {
        const ofPart = years[at];
        return (
          ofPart && (
            <PartLine
              key={`${at} ${part.name}`}
              name={part.name}
              about={aboutPart(part, { setup, read })}
              watts={[part.watts.idle, part.watts.printing]}
              costs={costsOf(setup, ofPart)}
              isSpan={tooSmall !== undefined && isCharged(part, setup)}
              isShownByPlug={!isCharged(part, setup)}
            />
          )
        );
      })}
    </>
  );
};

const PlugAndFee = ({ setup, read: { power } }: PartsTableProps) => {
  const { switching } = scenario.value;
  const plug = plugYear(power, switching, year.value).cost;
  const { fixedCost } = year.value;
  return (
    <>
      {plug > 0 && <PartLine name={t('setup.part.plug')} costs={[exactly(0), exactly(plug)]} />}
      {fixedCost > 0 && (
        <PartLine name={t('setup.part.fee')} costs={modesOf(setup).map(() => exactly(fixedCost))} />
      )}
    </>
  );
};

/** The parts of a setup: watts, when they are on, and what each costs a year, in both modes where it is switched. */
export const PartsTable = ({ setup, read }: PartsTableProps) => {
  const whole = compareModes(read.power, scenario.value.switching, year.value);
  const { idle, printing } = read.power;
  return (
    <section class="parts-table">
      <table>
        <caption>{t('setup.parts')}</caption>
        <thead>
          <tr>
            <th scope="col">
              {t('setup.part')} <span class="small">{t('setup.watts')}</span>
            </th>
            {modesOf(setup).map((mode) => (
              <th key={mode} scope="col">
                {t(setup.runsAnyway ? 'setupParts.working.aYear' : `table.${mode}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <PartLines setup={setup} read={read} />
          <PlugAndFee setup={setup} read={read} />
        </tbody>
        <tfoot>
          <PartLine
            name={t('setup.part.whole')}
            watts={[idle.watts, printing.watts]}
            costs={costsOf(setup, whole)}
            isSpan={read.tooSmall !== undefined}
          />
        </tfoot>
      </table>
      <PlugFloorNote
        watts={read.parts
          .filter((part) => !isCharged(part, setup))
          .flatMap(({ watts }) => [watts.idle.typical, watts.printing.typical])}
      />
    </section>
  );
};
