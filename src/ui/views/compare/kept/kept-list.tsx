import { longDate } from '../../../../i18n/dates';
import { format, locale, plural, t } from '../../../../i18n/translator';
import { isoDate } from '../../../../model/calendar';
import type { KeptComparison } from '../../../../model/kept-comparison';
import { brokenKept, keptComparisons } from '../../../../state/kept';

const costText = ({ devices, scenario: { currency } }: KeptComparison): string => {
  const [host] = devices;
  if (!host) return t('kept.empty');
  const money = (value: number) => format.value.money(value, currency);
  return t('kept.cost', {
    device: host.name,
    alwaysOn: money(host.year.alwaysOn.cost.typical),
    perPrint: money(host.year.perPrint.cost.typical),
  });
};

interface KeptActions {
  readonly onOpen: (id: string) => void;
  readonly onDelete: (kept: KeptComparison) => void;
}

const KeptItem = ({ kept, onOpen, onDelete }: KeptActions & { readonly kept: KeptComparison }) => (
  <li class="kept-item">
    <div>
      <button type="button" class="link-button" onClick={() => onOpen(kept.id)}>
        {kept.name}
      </button>
      <p class="quiet small">
        {longDate(locale.value.tag, isoDate(new Date(kept.keptAt)))} · {costText(kept)}
      </p>
    </div>
    <button
      type="button"
      class="button danger"
      aria-label={t('kept.delete.of', { name: kept.name })}
      onClick={() => onDelete(kept)}
    >
      {t('kept.delete')}
    </button>
  </li>
);

/** The kept comparisons, the latest first. */
export const KeptList = (actions: KeptActions) => {
  const kept = keptComparisons.value;
  if (!kept) return null;
  return (
    <section class="kept-part" aria-labelledby="kept-list-title">
      <h3 id="kept-list-title">{t('kept.list')}</h3>
      {brokenKept.value > 0 && (
        <p class="note warning">{plural('kept.broken', brokenKept.value)}</p>
      )}
      {kept.length === 0 ? (
        <p class="quiet">{t('kept.list.none')}</p>
      ) : (
        <ul>
          {kept.map((one) => (
            <KeptItem key={one.id} kept={one} {...actions} />
          ))}
        </ul>
      )}
    </section>
  );
};
