import { useComputed } from '@preact/signals';
import { t } from '../../../i18n/translator';
import type { Device } from '../../../state/devices';
import { comparedIds } from './device-list';
import { toggleCompared } from './toggle-compared';

/** The tick that takes a row's device into the comparison. */
export const CompareBox = ({ id, name }: Pick<Device, 'id' | 'name'>) => {
  const isCompared = useComputed(() => comparedIds.value.has(id));
  return (
    <label class="device-compare">
      <input
        type="checkbox"
        aria-label={t('picker.compare', { device: name })}
        checked={isCompared.value}
        onChange={(event) => {
          toggleCompared(id);
          event.currentTarget.checked = isCompared.peek();
        }}
      />
    </label>
  );
};
