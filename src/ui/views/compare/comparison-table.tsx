import { useMemo } from 'preact/hooks';
import { format, t } from '../../../i18n/translator';
import type { ComparedDevice } from '../../../state/comparison';
import { Icon } from '../../parts/icon';
import { isWide } from '../../wide';
import { carbonUnknown } from './carbon-unknown';
import { tabledFigures } from './figures';
import { metric } from './metric';
import { type Column, columnsFor, stateText } from './table-columns';
import { order, sortBy, tabledRows } from './table-order';
import './comparison-table.css';

const ariaSort = (column: string): 'ascending' | 'descending' | 'none' => {
  if (order.value.column !== column) return 'none';
  return order.value.descending ? 'descending' : 'ascending';
};

const Heading = ({ column, text }: { readonly column: string; readonly text: string }) => {
  const sorted = ariaSort(column);
  return (
    <th scope="col" aria-sort={sorted}>
      <button type="button" class="table-sort" onClick={() => sortBy(column)}>
        {text}
        {sorted !== 'none' && <Icon name={sorted === 'ascending' ? 'up' : 'down'} />}
      </button>
    </th>
  );
};

interface CellProps {
  readonly entry: ComparedDevice;
  readonly column: Column;
}

const Dash = ({ reason }: { readonly reason: string }) => (
  <td title={reason}>
    <span aria-hidden="true">–</span>
    <span class="visually-hidden">{reason}</span>
  </td>
);

const Cell = ({ entry, column }: CellProps) => {
  const reason = column.reason?.(entry);
  if (reason !== undefined) return <Dash reason={reason} />;
  const text = column.text(entry);
  const range = column.range?.(entry);
  return (
    <td>
      {text}
      {range && range !== text && !text.includes(range) && <span class="table-range">{range}</span>}
    </td>
  );
};

// While a price is typed, only what it changes is written anew.
const UnpricedCell = ({ entry, column }: CellProps) =>
  useMemo(
    () => <Cell entry={entry} column={column} />,
    [entry.device, entry.power, column, column.order(entry), format.value],
  );

// Of twenty rows only those are written that the step at hand brings (see `inSteps`).
const Row = ({ entry, columns, isHost, wide, onPick }: RowProps) =>
  useMemo(
    () => (
      <tr data-host={isHost ? '' : undefined}>
        <th scope="row">
          <button type="button" class="link-button" onClick={() => onPick(entry.device.id)}>
            {entry.device.name}
          </button>
          {!wide && (
            <span class="table-range">
              {stateText(entry, 'idle')} / {stateText(entry, 'printing')}
            </span>
          )}
        </th>
        {columns.map((column) =>
          column.unpriced ? (
            <UnpricedCell key={column.key} entry={entry} column={column} />
          ) : (
            <Cell key={column.key} entry={entry} column={column} />
          ),
        )}
      </tr>
    ),
    [entry, columns, isHost, wide, onPick, tabledFigures.value.intensity, format.value],
  );

interface RowProps {
  readonly entry: ComparedDevice;
  readonly columns: readonly Column[];
  readonly isHost: boolean;
  readonly wide: boolean;
  readonly onPick: (id: string) => void;
}

/** The same figures as the chart, sortable; a device's name opens its working and its sources. */
export const ComparisonTable = ({ onPick }: { readonly onPick: (id: string) => void }) => {
  const wide = isWide.value;
  const columns = columnsFor(wide, metric.value);
  const host = tabledFigures.value.compared[0]?.device.id;
  const rows = tabledRows.value;
  // Where the chart would be of carbon, it says so itself.
  const saysUnknown = wide && metric.value !== 'co2' && !tabledFigures.value.intensity;
  return (
    <section class="card table-card" aria-labelledby="table-title">
      <h2 id="table-title">{t('table.title')}</h2>
      <p class="quiet small">
        {t('table.hint')} {saysUnknown && carbonUnknown(tabledFigures.value.country)}
      </p>
      <div class="table-frame">
        <table>
          <caption class="visually-hidden">
            {t(`table.caption.${metric.value}`, {
              count: format.value.number(rows.length),
            })}
          </caption>
          <thead>
            <tr>
              <Heading column="device" text={t('table.device')} />
              {columns.map(({ key, heading }) => (
                <Heading key={key} column={key} text={t(heading)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((entry) => (
              <Row
                key={entry.device.id}
                entry={entry}
                columns={columns}
                isHost={entry.device.id === host}
                wide={wide}
                onPick={onPick}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
