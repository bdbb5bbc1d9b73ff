import { useEffect, useRef } from 'preact/hooks';
import { format, plural, t } from '../../../i18n/translator';
import { address, goTo } from '../../../state/address';
import { allDevices } from '../../../state/all-devices';
import { Icon } from '../../parts/icon';
import { SearchField } from '../../parts/search-field';
import { CategoryChips } from './category-chips';
import { DetailSheet } from './detail-sheet';
import { readDetail } from './device-detail';
import { DeviceGroups } from './device-groups';
import { filter, found, hasHosts, search } from './device-list';
import { openerId } from './device-row';
import './devices-view.css';

const addButtonId = 'add-device';

const Found = () => {
  const count = found.value.size;
  return (
    <p class="quiet small" aria-live="polite">
      {plural('devices.found', count)} {hasHosts.value && t('devices.tick')}
    </p>
  );
};

const NothingFound = () => {
  if (found.value.size > 0) return null;
  const isNarrowed = filter.value !== 'all';
  return (
    <div class="card devices-none">
      <p>{t(search.value.trim() === '' ? 'devices.noneMine' : 'devices.none')}</p>
      <div class="buttons">
        {isNarrowed && (
          <button
            type="button"
            class="button"
            onClick={() => {
              filter.value = 'all';
            }}
          >
            {t('devices.everywhere')}
          </button>
        )}
        <button type="button" class="button" onClick={() => goTo('devices', 'new')}>
          {t('devices.addThis')}
        </button>
      </div>
    </div>
  );
};

// The row may have been deleted or filtered out while its sheet was open.
const focusOpener = (detail: string): void => {
  const left = readDetail(detail);
  const ids = [left && left.kind !== 'new' ? openerId(left.id) : addButtonId, addButtonId];
  const opener = ids
    .map((id) => document.getElementById(id))
    .find((element) => element?.checkVisibility());
  opener?.focus();
};

const useFocusOnReturn = (detail: string): void => {
  const before = useRef('');
  useEffect(() => {
    if (detail === '' && before.current !== '') focusOpener(before.current);
    before.current = detail;
  }, [detail]);
};

/** Every device: the user's own and the catalogue, to search, compare, correct and add to. */
export const DevicesView = () => {
  const { detail } = address.value;
  useFocusOnReturn(detail);
  const published = allDevices.value.filter(({ cited }) => (cited?.sourceCount ?? 0) > 0);
  return (
    <div class="devices">
      <header>
        <h1>{t('nav.devices')}</h1>
        <p class="quiet">
          {t('devices.summary', {
            count: format.value.number(allDevices.value.length),
            published: format.value.number(published.length),
          })}
        </p>
      </header>
      <DetailSheet detail={detail} />
      <div class="devices-bar">
        <SearchField
          label={t('devices.search')}
          value={search.value}
          onSearch={(text) => {
            search.value = text;
          }}
        />
        <button
          type="button"
          id={addButtonId}
          class="button primary"
          onClick={() => goTo('devices', 'new')}
        >
          <Icon name="add" />
          {t('devices.add')}
        </button>
      </div>
      <CategoryChips />
      <Found />
      <NothingFound />
      <DeviceGroups />
    </div>
  );
};
