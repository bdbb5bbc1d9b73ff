import { useComputed } from '@preact/signals';
import { t } from '../../../i18n/translator';
import { isHostCategory } from '../../../model/category';
import type { Device } from '../../../state/devices';
import { found } from './device-list';
import { ListRow } from './list-row';
import { ownershipKey } from './ownership';
import { aboutText, rowFigures } from './row-text';

/** One device of the list. */
export const DeviceRow = ({ device }: { readonly device: Device }) => {
  const { id, name } = device;
  const isHidden = useComputed(() => !found.value.has(id));
  const badge = ownershipKey(device);
  return (
    <ListRow
      id={id}
      name={name}
      isHidden={isHidden}
      isComparable={isHostCategory(device.category)}
      badge={badge && t(badge)}
      about={aboutText(device)}
      figures={rowFigures(device)}
    />
  );
};
