import { useComputed } from '@preact/signals';
import { Fragment } from 'preact';
import { format, t } from '../../../i18n/translator';
import { isHostCategory } from '../../../model/category';
import { goTo } from '../../../state/address';
import type { Device } from '../../../state/devices';
import { comparedIds, found } from './device-list';
import { ownershipKey } from './ownership';
import { aboutText, type RowFigure, rowFigures } from './row-text';
import { toggleCompared } from './toggle-compared';
import './device-row.css';

/** The id of the element that opens a device, so that focus can come back to it. */
export const openerId = (id: string): string => `open-${id}`;

const CompareBox = ({ id, name }: Pick<Device, 'id' | 'name'>) => {
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

const Figure = ({ figure: { watts, isEstimate }, isLast }: FigureProps) => {
  if (watts === undefined) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">{t('power.unknown')}</span>
      </>
    );
  }
  const value = isLast ? format.value.watts(watts) : format.value.quantity(watts);
  return isEstimate ? (
    <span class="estimate">{t('estimate.short', { value })}</span>
  ) : (
    <span>{value}</span>
  );
};

interface FigureProps {
  readonly figure: RowFigure;
  readonly isLast: boolean;
}

const Figures = ({ device }: { readonly device: Device }) => {
  const figures = rowFigures(device);
  const lastKnown = figures.findLastIndex(({ watts }) => watts !== undefined);
  return (
    <p class="device-figures">
      <b>
        {figures.map((figure, at) => (
          <Fragment key={figure.state}>
            {at > 0 && ' / '}
            <Figure figure={figure} isLast={at === lastKnown} />
          </Fragment>
        ))}
      </b>
      <span class="quiet small">
        {figures.map(({ state }) => t(`device.state.${state}`)).join(' / ')}
      </span>
    </p>
  );
};

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
      <Figures device={device} />
    </li>
  );
};
