import { useComputed } from '@preact/signals';
import { format, t } from '../../../i18n/translator';
import { type DeviceGroup, found, groups } from './device-list';
import { DeviceRow } from './device-row';
import './device-groups.css';

const titleOf = (key: DeviceGroup['key']): string =>
  key === 'own' ? t('devices.mine') : t(`category.${key}`);

const GroupHeading = ({ group: { key, devices } }: { readonly group: DeviceGroup }) => {
  const count = useComputed(() => devices.filter(({ id }) => found.value.has(id)).length);
  return (
    <h2>
      {titleOf(key)} <span class="quiet">{format.value.number(count.value)}</span>
    </h2>
  );
};

const Group = ({ group }: { readonly group: DeviceGroup }) => {
  const isHidden = useComputed(() => group.devices.every(({ id }) => !found.value.has(id)));
  return (
    <section class="device-group" hidden={isHidden}>
      <GroupHeading group={group} />
      <ul class="card">
        {group.devices.map((device) => (
          <DeviceRow key={device.id} device={device} />
        ))}
      </ul>
    </section>
  );
};

/** Every device under the heading of its kind; what the search leaves out is hidden, not removed. */
export const DeviceGroups = () => (
  <>
    {groups.value.map((group) => (
      <Group key={group.key} group={group} />
    ))}
  </>
);
