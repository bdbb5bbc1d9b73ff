import { bareRange } from '../../../i18n/format-bare-range';
import { format, plural, t } from '../../../i18n/translator';
import type { Range } from '../../../model/range';
import { totalAfter } from '../../../model/total-cost';
import type { Money } from '../../../model/units';
import type { MachineOverYears } from '../../../state/ownership';
import { isWide } from '../../wide';
import { type Owning, tabledOwning } from './owning';
import type { PickingProps } from './picking';
import './years-table.css';

const usualYears = [1, 3, 5, 10];

/** After how many years the totals are told: the usual ones, and the whole time of use. */
const tabledYears = (years: number): readonly number[] => [
  ...usualYears.filter((usual) => usual < years),
  years,
];

// Less than half the smallest coin is no difference.
const negligible = 0.005;

interface Cell {
  readonly total: Range<Money>;
  readonly isCheapest: boolean;
}

const column = (after: number, { machines, ownership }: Owning): readonly Cell[] => {
  const totals = machines.map(({ owned }) => totalAfter(owned, after, ownership));
  const least = Math.min(...totals.map(({ typical }) => typical));
  return totals.map((total) => ({
    total,
    isCheapest: totals.length > 1 && total.typical - least < negligible,
  }));
};

const TotalCell = ({ cell: { total, isCheapest }, currency }: TotalCellProps) => {
  const money = (value: number) => format.value.money(value, currency);
  const [text, full] = [money(total.typical), format.value.range(total, money)];
  const range = isWide.value ? full : bareRange(total, currency);
  return (
    <td data-cheapest={isCheapest ? '' : undefined}>
      {text}
      {isCheapest && <span class="visually-hidden"> {t('breakEven.cheapest')}</span>}
      {full !== text && <span class="table-range">{range}</span>}
    </td>
  );
};

interface TotalCellProps {
  readonly cell: Cell;
  readonly currency: string;
}

const NameCell = ({ machine, currency, onPick }: NameCellProps) => {
  const { name, purchase, price, mode } = machine;
  return (
    <th scope="row">
      <button type="button" class="link-button" onClick={() => onPick(machine.id)}>
        {name}
      </button>
      <span class="table-range">
        {price > 0 && <>{format.value.money(price, currency)} · </>}
        {t(`breakEven.condition.${purchase.condition}`)} · {t(`breakEven.mode.${mode}`)}
      </span>
    </th>
  );
};

interface NameCellProps extends PickingProps {
  readonly machine: MachineOverYears;
  readonly currency: string;
}

/** What each machine has cost after some years, the cheapest marked. */
export const YearsTable = ({ onPick }: PickingProps) => {
  const owning = tabledOwning.value;
  const { machines, ownership, scenario } = owning;
  const years = tabledYears(ownership.years);
  const columns = years.map((after) => column(after, owning));
  return (
    <div class="years-table-frame">
      <table class="years-table" style={{ '--columns': years.length }}>
        <caption class="visually-hidden">{t('breakEven.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('breakEven.table.machine')}</th>
            {years.map((after) => (
              <th key={after} scope="col">
                {plural('breakEven.table.after', after)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {machines.map((machine, row) => (
            <tr key={machine.id}>
              <NameCell machine={machine} currency={scenario.currency} onPick={onPick} />
              {columns.map((cells, index) => {
                const cell = cells[row];
                return (
                  cell && <TotalCell key={years[index]} cell={cell} currency={scenario.currency} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
