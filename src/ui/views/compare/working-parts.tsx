import type { ComponentChildren } from 'preact';
import { format, t } from '../../../i18n/translator';
import type { YearlyUse } from '../../../model/comparison';
import { modeStates } from '../../../model/power';
import { exactly } from '../../../model/range';
import { kilowattHours, money } from '../../../model/units';
import { type ComparedDevice, year } from '../../../state/comparison';
import { scenario } from '../../../state/scenario';
import type { SetupPart } from '../../../state/setups';
import { ChargeNote } from './anyway/charge-note';
import { chargeOf } from './anyway/charged';
import { isAtMost, partYearsOf, plugUse } from './setup-years';
import './working-parts.css';

type Mode = 'alwaysOn' | 'perPrint';

interface AmountProps {
  readonly use: YearlyUse;
  /** True where no more is known than the most that it can be. */
  readonly upTo: boolean;
}

const Amount = ({ use, upTo }: AmountProps) => {
  const { currency } = scenario.value;
  const end = upTo ? 'high' : 'typical';
  const written = (text: string) => (upTo ? t('setupParts.atMost', { amount: text }) : text);
  return (
    <td>
      {written(format.value.money(use.cost[end], currency))}
      <span class="working-part-energy">
        {written(format.value.kilowattHours(use.energy[end]))}
      </span>
    </td>
  );
};

const Line = ({ name, uses, upTo = false, children }: LineProps) => (
  <tr>
    <th scope="row">
      {name}
      {children}
    </th>
    {uses.map(([mode, use]) =>
      use ? (
        <Amount key={mode} use={use} upTo={upTo} />
      ) : (
        <td key={mode}>
          <span aria-hidden="true">–</span>
          <span class="visually-hidden">{t('setupParts.working.notHere')}</span>
        </td>
      ),
    )}
  </tr>
);

interface LineProps {
  readonly name: string;
  /** By mode; `undefined` where there is none of it. */
  readonly uses: readonly (readonly [Mode, YearlyUse | undefined])[];
  readonly upTo?: boolean;
  readonly children?: ComponentChildren;
}

const presenceText = ({ addOn }: SetupPart, entry: ComparedDevice): string => {
  if (addOn) return t(`setup.presence.${addOn.presence}`);
  const charged = chargeOf(entry)?.charged;
  if (!charged) return t('setup.part.host');
  return t(charged === 'share' ? 'setup.part.share' : 'setup.part.added');
};

const wattsText = ({ watts }: SetupPart, entry: ComparedDevice): string =>
  modeStates
    .filter((state) => state !== 'off' || !entry.power.runsAnyway)
    .map((state) =>
      t('setupParts.working.state', {
        state: t(`device.state.${state}`),
        watts: format.value.range(watts[state], format.value.watts),
      }),
    )
    .join(' · ');

const isTooSmall = ({ addOn, watts }: SetupPart, { setup }: ComparedDevice): boolean =>
  !addOn && setup?.tooSmall !== undefined && watts.idle.low === 0 && watts.printing.low === 0;

const feeUse = (): YearlyUse => ({
  energy: exactly(kilowattHours(0)),
  cost: exactly(money(year.value.fixedCost)),
});

/** The parts of a setup: when each is on, what it draws, and what it takes a year; with the sums. */
export const WorkingParts = ({ entry }: { readonly entry: ComparedDevice }) => {
  const terms = { scenario: scenario.value, year: year.value };
  // What runs anyway takes the same in both modes.
  const modes: readonly Mode[] = entry.power.runsAnyway ? ['alwaysOn'] : ['alwaysOn', 'perPrint'];
  const plug = plugUse(entry, terms);
  const hasPlug = scenario.value.switching.method === 'smart-plug' && modes.length > 1;
  return (
    <section class="working-parts">
      <h3>{t('setupParts.working.title')}</h3>
      <ChargeNote entry={entry} />
      <table>
        <thead>
          <tr>
            <th scope="col">{t('setup.part')}</th>
            {modes.map((mode) => (
              <th scope="col" key={mode}>
                {modes.length > 1 ? t(`table.${mode}`) : t('setupParts.working.aYear')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partYearsOf(entry, terms).map(({ part, year: ofPart }, at) => (
            <Line
              // Two of the same kind may stand beside a host.
              key={`${at} ${part.name}`}
              name={part.name}
              uses={modes.map((mode) => [mode, ofPart[mode]])}
              upTo={isTooSmall(part, entry)}
            >
              <span class="working-part-watts">
                {presenceText(part, entry)}: {wattsText(part, entry)}
              </span>
            </Line>
          ))}
          {hasPlug && (
            <Line
              name={t('setup.part.plug')}
              uses={modes.map((mode) => [mode, mode === 'perPrint' ? plug : undefined])}
            />
          )}
          {year.value.fixedCost > 0 && (
            <Line name={t('setup.part.fee')} uses={modes.map((mode) => [mode, feeUse()])} />
          )}
        </tbody>
        <tfoot>
          <Line
            name={t('setup.part.whole')}
            uses={modes.map((mode) => [mode, entry.year[mode]])}
            upTo={isAtMost(entry)}
          />
        </tfoot>
      </table>
    </section>
  );
};
