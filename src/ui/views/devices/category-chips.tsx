import { format, t } from '../../../i18n/translator';
import { categories } from '../../../model/category';
import { countOf, type Filter, filter } from './device-list';
import { listedSetups } from './setups/setup-list';
import '../../parts/chip.css';

// The user's setups are no kind of device, but theirs.
const countIn = (value: Filter): number =>
  countOf(value) + (value === 'mine' ? listedSetups.value.length : 0);

const Chip = ({ value, label }: { readonly value: Filter; readonly label: string }) => (
  <li>
    <button
      type="button"
      class="chip"
      aria-pressed={filter.value === value}
      onClick={() => {
        filter.value = value;
      }}
    >
      {label} {value !== 'all' && <b>{format.value.number(countIn(value))}</b>}
    </button>
  </li>
);

/** Narrows the list to one kind of device, or to what has figures of the user's own. */
export const CategoryChips = () => (
  <ul class="chips" aria-label={t('devices.filter')}>
    <Chip value="all" label={t('devices.all')} />
    <Chip value="mine" label={t('devices.mine')} />
    {categories.map((category) => (
      <Chip key={category} value={category} label={t(`category.${category}`)} />
    ))}
  </ul>
);
