import { useState } from 'preact/hooks';
import { format, t } from '../../../../i18n/translator';
import type { Device } from '../../../../state/devices';
import { matchesSearch } from '../../../device-search';
import { SearchField } from '../../../parts/search-field';
import { RowFigures } from '../row-figures';
import { rowFigures } from '../row-text';
import './pick-list.css';

interface PickListProps {
  readonly label: string;
  /** What is found without a search, the likeliest first. */
  readonly offered: readonly Device[];
  /** What is searched. */
  readonly all: readonly Device[];
  readonly problem?: string | undefined;
  /** Said where the search finds nothing. */
  readonly none: string;
  readonly onSearch?: (text: string) => void;
  readonly onPick: (device: Device) => void;
}

/** How many are shown before one asks for all: they fit beside a phone's keyboard. */
const shownFirst = 5;

/** A list to pick a device from by one tap, with a search above it. */
export const PickList = ({ label, offered, all, problem, none, ...props }: PickListProps) => {
  const [search, setSearch] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const isSearched = search.trim() !== '';
  const found = isSearched ? all.filter((device) => matchesSearch(device, search)) : offered;
  const shown = showsAll ? found : found.slice(0, shownFirst);
  const [first] = found;
  return (
    <div class="pick-list">
      <SearchField
        label={label}
        value={search}
        problem={problem}
        onSearch={(text) => {
          setSearch(text);
          setShowsAll(false);
          props.onSearch?.(text);
        }}
        onEnter={() => isSearched && first && props.onPick(first)}
      />
      {found.length === 0 && <p class="small">{none}</p>}
      <ul>
        {shown.map((device) => (
          <li key={device.id}>
            <button type="button" class="pick" onClick={() => props.onPick(device)}>
              <span>{device.name}</span>
              <RowFigures figures={rowFigures(device)} />
            </button>
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <button type="button" class="button" onClick={() => setShowsAll(true)}>
          {t('setup.showAll', { count: format.value.number(found.length) })}
        </button>
      )}
    </div>
  );
};
