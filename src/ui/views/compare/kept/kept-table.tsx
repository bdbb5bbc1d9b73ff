import { format, t } from '../../../../i18n/translator';
import type { KeptComparison } from '../../../../model/kept-comparison';
import { scenario } from '../../../../state/scenario';
import type { KeptRow } from './kept-rows';

const modes = ['alwaysOn', 'perPrint'] as const;
type Mode = (typeof modes)[number];

/** Stands where a day has no figure. */
const absent = '–';

const signed = (value: number, currency: string): string => {
  const text = format.value.money(value, currency);
  return value > 0 ? `+${text}` : text;
};

interface CostLineProps {
  readonly row: KeptRow;
  readonly mode: Mode;
  readonly currencyBefore: string;
}

const CostLine = ({ row, mode, currencyBefore }: CostLineProps) => {
  const { currency } = scenario.value;
  const costBefore = row.kept?.year[mode].cost.typical;
  const costNow = row.now?.year[mode].cost.typical;
  const isComparable =
    currency === currencyBefore && costBefore !== undefined && costNow !== undefined;
  const text = (cost: number | undefined, of: string) =>
    cost === undefined ? absent : format.value.money(cost, of);
  return (
    <tr>
      <th scope="row">{t(`table.${mode}`)}</th>
      <td>{text(costBefore, currencyBefore)}</td>
      <td>{text(costNow, currency)}</td>
      <td>{isComparable ? signed(costNow - costBefore, currency) : absent}</td>
    </tr>
  );
};

const placeOf = ({ kept, now, isCompared }: KeptRow): string | undefined => {
  if (!kept) return t('kept.added');
  if (!now) return t('kept.deleted');
  return isCompared ? undefined : t('kept.gone');
};

interface KeptTableProps {
  readonly kept: KeptComparison;
  readonly rows: readonly KeptRow[];
}

/** Each device's yearly cost then and today. */
export const KeptTable = ({ kept, rows }: KeptTableProps) => (
  <section class="kept-part">
    <h3>{t('kept.costs')}</h3>
    <table class="kept-table">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{t('kept.mode')}</span>
          </th>
          <th scope="col">{t('kept.then')}</th>
          <th scope="col">{t('kept.now')}</th>
          <th scope="col">{t('kept.difference')}</th>
        </tr>
      </thead>
      {rows.map((row) => {
        const place = placeOf(row);
        return (
          <tbody key={row.id}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {row.name} {place !== undefined && <span class="quiet">({place})</span>}
              </th>
            </tr>
            {modes.map((mode) => (
              <CostLine key={mode} row={row} mode={mode} currencyBefore={kept.scenario.currency} />
            ))}
          </tbody>
        );
      })}
    </table>
  </section>
);
