import { useEffect, useRef } from 'preact/hooks';
import { format, plural, t } from '../../../i18n/translator';
import { address, goTo } from '../../../state/address';
import { allDevices } from '../../../state/all-devices';
import { fetchSetupReader } from '../../../state/setup-reader';
import { Icon } from '../../parts/icon';
import { SearchField } from '../../parts/search-field';
import { CategoryChips } from './category-chips';
import { DetailSheet } from './detail-sheet';
import { type DeviceDetail, newSetupDetail, readDetail } from './device-detail';
import { DeviceGroups } from './device-groups';
import { filter, found, hasHosts, search } from './device-list';
import { openerId } from './opener-id';
import { SetupGroup } from './setups/setup-group';
import { foundSetups } from './setups/setup-list';
import './devices-view.css';

const addButtonId = 'add-device';
const newSetupButtonId = 'new-setup';

const Found = () => {
  const count = found.value.size;
  const setupCount = foundSetups.value.size;
  return (
    <p class="quiet small" aria-live="polite">
      {setupCount > 0 && plural('setup.found', setupCount)} {plural('devices.found', count)}{' '}
      {(hasHosts.value || setupCount > 0) && t('devices.tick')}
    </p>
  );
};

const NothingFound = () => {
  if (found.value.size + foundSetups.value.size > 0) return null;
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

const openerOf = (left: DeviceDetail): string => {
  if (left.kind === 'new') return addButtonId;
  return left.kind === 'new-setup' ? newSetupButtonId : openerId(left.id);
};

// The row may have been deleted or filtered out while its sheet was open.
const focusOpener = (detail: string): void => {
  const left = readDetail(detail);
  const ids = [...(left ? [openerOf(left)] : []), addButtonId];
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
  useEffect(() => {
    // Their code is part of this screen's; where it is not here, nor is the screen.
    fetchSetupReader().catch(() => undefined);
  }, []);
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
        <div class="buttons devices-add">
          <button
            type="button"
            id={addButtonId}
            class="button primary"
            onClick={() => goTo('devices', 'new')}
          >
            <Icon name="add" />
            {t('devices.add')}
          </button>
          <button
            type="button"
            id={newSetupButtonId}
            class="button"
            onClick={() => goTo('devices', newSetupDetail)}
          >
            <Icon name="add" />
            {t('setup.new')}
          </button>
        </div>
      </div>
      <CategoryChips />
      <Found />
      <NothingFound />
      <SetupGroup />
      <DeviceGroups />
    </div>
  );
};
