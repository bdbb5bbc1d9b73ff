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

const costsOf = ({ alwaysOn, perPrint }: DeviceYear): PartLineProps['costs'] => ({
  alwaysOn: alwaysOn.cost,
  perPrint: perPrint.cost,
});

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
              costs={costsOf(ofPart)}
              isSpan={tooSmall !== undefined && isCharged(part, setup)}
              isShownByPlug={!isCharged(part, setup)}
            />
          )
        );
      })}
    </>
  );
};

const PlugAndFee = ({ read: { power } }: Pick<PartsTableProps, 'read'>) => {
  const { switching } = scenario.value;
  const plug = plugYear(power, switching, year.value).cost;
  const { fixedCost } = year.value;
  return (
    <>
      {plug > 0 && (
        <PartLine
          name={t('setup.part.plug')}
          costs={{ alwaysOn: exactly(0), perPrint: exactly(plug) }}
        />
      )}
      {fixedCost > 0 && (
        <PartLine
          name={t('setup.part.fee')}
          costs={{ alwaysOn: exactly(fixedCost), perPrint: exactly(fixedCost) }}
        />
      )}
    </>
  );
};

/** The parts of a setup: watts, when they are on, and what each costs a year in both modes. */
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
            <th scope="col">{t('table.alwaysOn')}</th>
            <th scope="col">{t('table.perPrint')}</th>
          </tr>
        </thead>
        <tbody>
          <PartLines setup={setup} read={read} />
          <PlugAndFee read={read} />
        </tbody>
        <tfoot>
          <PartLine
            name={t('setup.part.whole')}
            watts={[idle.watts, printing.watts]}
            costs={costsOf(whole)}
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
