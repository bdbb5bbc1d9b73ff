import { useEffect, useState } from 'preact/hooks';
import { format, t } from '../../../i18n/translator';
import { hostCategories } from '../../../model/category';
import { mostDevices } from '../../../model/limits';
import type { ResolvedPower } from '../../../model/resolve-power';
import { address, writeAddress } from '../../../state/address';
import { allDevices } from '../../../state/all-devices';
import { changeScenario, compareDevice } from '../../../state/change-scenario';
import { powerOf } from '../../../state/comparison';
import type { Device } from '../../../state/devices';
import { scenario } from '../../../state/scenario';
import { fetchSetupReader, setupReader } from '../../../state/setup-reader';
import { allSetups } from '../../../state/setups';
import { defaultScenario } from '../../../state/shared';
import { matchesSearch } from '../../device-search';
import { SearchField } from '../../parts/search-field';
import { Sheet } from '../../parts/sheet';
import './device-picker.css';

const idleText = ({ idle, runsAnyway }: ResolvedPower): string => {
  if (runsAnyway) return t('setup.runsAnyway');
  const text = format.value.watts(idle.watts.typical);
  return idle.estimate ? t('estimate.short', { value: text }) : text;
};

const Row = ({ device }: { readonly device: Device }) => {
  const { deviceIds } = scenario.value;
  const isCompared = deviceIds.includes(device.id);
  const power = powerOf(device);
  // A part without figures keeps a setup from being compared; its name still belongs in the list.
  const isUnknown = device.setup !== undefined && setupReader.value !== undefined && !power;
  return (
    <li>
      <label class="picker-row">
        <input
          type="checkbox"
          checked={isCompared}
          disabled={!isCompared && (isUnknown || deviceIds.length >= mostDevices)}
          onChange={(event) => compareDevice(device.id, event.currentTarget.checked)}
        />
        <span>{device.name}</span>
        {isUnknown && <span class="quiet small">{t('setup.partUnknown')}</span>}
        {power && <span class="quiet small nowrap">{idleText(power)}</span>}
      </label>
    </li>
  );
};

const Group = ({
  title,
  devices,
}: {
  readonly title: string;
  readonly devices: readonly Device[];
}) =>
  devices.length === 0 ? null : (
    <section>
      <h3>{title}</h3>
      <ul>
        {devices.map((device) => (
          <Row key={device.id} device={device} />
        ))}
      </ul>
    </section>
  );

/** Chooses what is compared: what is in the comparison first, then every host by its kind. */
export const DevicePicker = ({ onClose }: { readonly onClose: () => void }) => {
  const [search, setSearch] = useState('');
  // Rows keep their group while the sheet is open, so that a tap does not move them away.
  const [chosen] = useState(() => new Set(scenario.peek().deviceIds));
  useEffect(() => {
    // Without the reader's code the setups are listed without their watts.
    fetchSetupReader().catch(() => undefined);
  }, []);
  const { deviceIds } = scenario.value;
  const setups = allSetups.value.filter((device) => matchesSearch(device, search));
  const found = allDevices.value.filter((device) => matchesSearch(device, search));
  const hosts = found.filter((device) => powerOf(device));
  const count = format.value.number(deviceIds.length);
  const most = format.value.number(mostDevices);
  return (
    <Sheet title={t('picker.title')} onClose={onClose}>
      <p class="quiet" aria-live="polite">
        {t(deviceIds.length < mostDevices ? 'picker.hint' : 'picker.full', { count, most })}
      </p>
      <SearchField label={t('picker.search')} value={search} onSearch={setSearch} />
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => changeScenario({ deviceIds: defaultScenario.deviceIds })}
        >
          {t('picker.reset')}
        </button>
        <a class="button plain" href={writeAddress('devices', 'new', address.value.query)}>
          {t('picker.addOwn')}
        </a>
        <a class="button plain" href={writeAddress('devices', 'new-setup', address.value.query)}>
          {t('setup.new')}
        </a>
      </div>
      <div class="picker">
        {hosts.length + setups.length === 0 && <p>{t('picker.none')}</p>}
        <Group title={t('setup.mine')} devices={setups} />
        <Group title={t('picker.compared')} devices={hosts.filter(({ id }) => chosen.has(id))} />
        {hostCategories.map((category) => (
          <Group
            key={category}
            title={t(`category.${category}`)}
            devices={hosts.filter(
              (device) => device.category === category && !chosen.has(device.id),
            )}
          />
        ))}
      </div>
    </Sheet>
  );
};
