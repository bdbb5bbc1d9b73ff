import { useComputed } from '@preact/signals';
import { t } from '../../../i18n/translator';
import { isHostCategory } from '../../../model/category';
import { goTo } from '../../../state/address';
import type { Device } from '../../../state/devices';
import { CompareBox } from './compare-box';
import { found } from './device-list';
import { openerId } from './opener-id';
import { ownershipKey } from './ownership';
import { RowFigures } from './row-figures';
import { aboutText, rowFigures } from './row-text';
import './device-row.css';

/** One device of the list: opens its sheet, and takes part in the comparison by a tick. */
export const DeviceRow = ({ device }: { readonly device: Device }) => {
  const { id, name } = device;
  const isHidden = useComputed(() => !found.value.has(id));
  const badge = ownershipKey(device);
  return (
    <li class="device-row" hidden={isHidden}>
      {isHostCategory(device.category) && <CompareBox id={id} name={name} />}
      <div class="device-name">
        <button
          type="button"
          id={openerId(id)}
          class="device-open"
          aria-haspopup="dialog"
          onClick={() => goTo('devices', id)}
        >
          {name}
        </button>
        {badge && <span class="badge">{t(badge)}</span>}
        <p class="quiet small">{aboutText(device)}</p>
      </div>
      <RowFigures figures={rowFigures(device)} />
    </li>
  );
};
