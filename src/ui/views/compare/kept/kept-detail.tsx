import { useEffect } from 'preact/hooks';
import { longDate } from '../../../../i18n/dates';
import { format, locale, t } from '../../../../i18n/translator';
import { isoDate } from '../../../../model/calendar';
import { differencesSince } from '../../../../model/differences';
import type { KeptComparison } from '../../../../model/kept-comparison';
import { assumeAgain, comparisonNow } from '../../../../state/kept';
import { openSeries } from '../../../../state/price-series';
import { scenario } from '../../../../state/scenario';
import { showToast } from '../../../../state/toast';
import { Sheet } from '../../../parts/sheet';
import { differenceLines } from './kept-differences';
import { type KeptRow, keptRows } from './kept-rows';
import { KeptSplit } from './kept-split';
import { KeptTable } from './kept-table';

const Differences = ({ kept }: { readonly kept: KeptComparison }) => {
  const differences = differencesSince(kept, comparisonNow.value);
  const lines = differenceLines(differences, kept);
  const [added, removed] = [differences.added, differences.removed].map((devices) =>
    format.value.list(devices.map(({ name }) => name)),
  );
  return (
    <section class="kept-part">
      <h3>{t('kept.changes')}</h3>
      {!lines.length && !added && !removed && <p>{t('kept.changes.none')}</p>}
      <dl class="kept-differences">
        {lines.map(({ what, before, now, aside }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {before} → <b>{now}</b>
              {aside !== undefined && <span class="quiet small"> {aside}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {added && <p>{t('kept.changes.added', { devices: added })}</p>}
      {removed && <p>{t('kept.changes.gone', { devices: removed })}</p>}
    </section>
  );
};

const HostSplit = ({ kept, rows }: HostSplitProps) => {
  const [host] = rows;
  if (!host?.kept || !host.now) return null;
  const { currency } = kept.scenario;
  return currency === scenario.value.currency ? (
    <KeptSplit kept={kept} host={host} />
  ) : (
    <p class="note">
      {t('kept.currencies', {
        before: format.value.currencyName(currency),
        now: format.value.currencyName(scenario.value.currency),
      })}
    </p>
  );
};

interface HostSplitProps {
  readonly kept: KeptComparison;
  readonly rows: readonly KeptRow[];
}

interface KeptDetailProps {
  readonly kept: KeptComparison;
  readonly onClose: () => void;
  /** Called once its assumptions are those on screen. */
  readonly onAssumed: () => void;
}

/** What a kept comparison said, against today, and what makes the difference. */
export const KeptDetail = ({ kept, onClose, onAssumed }: KeptDetailProps) => {
  useEffect(() => {
    openSeries();
  }, []);
  const rows = keptRows(kept);
  const assume = () => {
    const undo = assumeAgain(kept);
    onAssumed();
    showToast({ text: t('kept.assumed', { name: kept.name }), undo });
  };
  return (
    <Sheet title={kept.name} onClose={onClose}>
      <p class="quiet">
        {t('kept.since', { date: longDate(locale.value.tag, isoDate(new Date(kept.keptAt))) })}
      </p>
      <HostSplit kept={kept} rows={rows} />
      <Differences kept={kept} />
      <KeptTable kept={kept} rows={rows} />
      <div class="buttons">
        <button type="button" class="button" onClick={assume}>
          {t('kept.assume')}
        </button>
      </div>
    </Sheet>
  );
};
