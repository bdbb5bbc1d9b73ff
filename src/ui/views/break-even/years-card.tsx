import { format, t } from '../../../i18n/translator';
import { ExportButton } from '../../parts/export-button';
import { crossingsOf, crossingTime, nearestFirst } from './crossings';
import { exportOwnership } from './export-ownership';
import { type Owning, tabledOwning } from './owning';
import type { PickingProps } from './picking';
import { shortNameOf } from './short-names';
import { YearsTable } from './years-table';

const extraWatt = ({ year, scenario }: Owning): string => {
  const { printing, idle } = year.modes['per-print'].weights;
  const [alwaysOn, perPrint] = [year.allYearWeight, printing + idle].map((weight) =>
    format.value.money(weight / 1000, scenario.currency),
  );
  return t('breakEven.extraWatt', { alwaysOn: alwaysOn ?? '', perPrint: perPrint ?? '' });
};

const Crossings = () => {
  const owning = tabledOwning.value;
  const crossings = nearestFirst(crossingsOf(owning));
  if (owning.machines.length < 2) return null;
  return (
    <>
      <h3>{t('breakEven.crossings')}</h3>
      {crossings.length === 0 ? (
        <p class="small">{t('breakEven.crossings.none')}</p>
      ) : (
        <ul class="break-even-crossings">
          {crossings.map(({ machines: [a, b], at }) => (
            <li key={`${a.id} ${b.id}`}>
              {t('breakEven.crossing', {
                a: shortNameOf(a),
                b: shortNameOf(b),
                after: crossingTime(at, owning.ownership.years),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** The totals after some years, what a watt costs, and who catches up with whom. */
export const YearsCard = ({ onPick }: PickingProps) => {
  const owning = tabledOwning.value;
  return (
    <section class="card years-card" aria-labelledby="years-title">
      <div>
        <h2 id="years-title">{t('breakEven.table')}</h2>
        <p class="quiet small">{t('breakEven.table.hint')}</p>
      </div>
      <YearsTable onPick={onPick} />
      <p class="small">{extraWatt(owning)}</p>
      <Crossings />
      <div class="buttons">
        <ExportButton onExport={exportOwnership} />
      </div>
    </section>
  );
};
