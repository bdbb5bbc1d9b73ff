import { format, t } from '../../../../i18n/translator';
import type { DeviceYear } from '../../../../model/comparison';
import type { Range } from '../../../../model/range';
import { type SwitchedOff, savedVerdict } from '../../../../model/switched-off';
import type { Device } from '../../../../state/devices';
import { scenario } from '../../../../state/scenario';
import { shortName } from '../../../short-name';
import './anyway.css';

const modes = ['perPrint', 'alwaysOn'] as const;
type Mode = (typeof modes)[number];

const money = (value: number): string => format.value.money(value, scenario.value.currency);

const Verdict = ({ mode, other, saved }: VerdictProps) => {
  const verdict = savedVerdict(saved);
  // Both ends of a loss are shown as what it costs more.
  const { low, typical, high } = saved;
  const [least, most] = verdict === 'costs' ? [-high, -low] : [low, high];
  return (
    <p>
      {t(`setupParts.switchedOff.${verdict}`, {
        how: t(`setupParts.switchedOff.${mode}`),
        other,
        amount: money(Math.abs(typical)),
        low: money(least),
        high: money(most),
      })}
    </p>
  );
};

interface VerdictProps {
  readonly mode: Mode;
  readonly other: string;
  readonly saved: Range<number>;
}

const Row = ({ name, how, cost }: RowProps) => {
  const range = format.value.range(cost, money);
  const text = money(cost.typical);
  return (
    <tr>
      <th scope="row">
        {name} <span class="quiet small">{how}</span>
      </th>
      <td>
        {text}
        {range !== text && <span class="table-range">{range}</span>}
      </td>
    </tr>
  );
};

interface RowProps {
  readonly name: string;
  readonly how: string;
  readonly cost: Range<number>;
}

interface ResultProps {
  readonly box: string;
  readonly other: Device;
  readonly otherYear: DeviceYear;
  readonly result: SwitchedOff;
}

/** What another machine in the place of the box would cost, in sentences and as a table. */
export const SwitchedOffResult = ({ box, other, otherYear, result }: ResultProps) => (
  <>
    <div class="note switched-off-verdict" role="status">
      {modes.map((mode) => (
        <Verdict key={mode} mode={mode} other={shortName(other)} saved={result.saved[mode]} />
      ))}
    </div>
    <table class="switched-off-table">
      <caption class="visually-hidden">{t('setupParts.switchedOff.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.device')}</th>
          <th scope="col">{t('setupParts.switchedOff.aYear')}</th>
        </tr>
      </thead>
      <tbody>
        <Row name={box} how={t('setupParts.switchedOff.today')} cost={result.today} />
        {modes.map((mode) => (
          <Row
            key={mode}
            name={shortName(other)}
            how={t(`setupParts.switchedOff.${mode}`)}
            cost={otherYear[mode].cost}
          />
        ))}
      </tbody>
    </table>
  </>
);
