import { plugLimits } from '../../catalog/plug-limits';
import { format, t } from '../../i18n/translator';
import './plug-floor-note.css';

interface PlugFloorProps {
  /** The figures that stand beside it, in W. */
  readonly watts: readonly number[];
}

/** True where a figure is more than nothing and below what common plugs show. */
export const isUnderPlugFloor = (watts: PlugFloorProps['watts']): boolean =>
  watts.some((value) => value > 0 && value < plugLimits.floor.watts);

/** A short warning beside a figure that common plugs do not show; nothing beside any other. */
export const PlugFloorMark = ({ watts }: PlugFloorProps) =>
  isUnderPlugFloor(watts) ? (
    <span class="plug-floor-mark">
      {t('setup.plugFloor', { watts: format.value.watts(plugLimits.floor.watts) })}
    </span>
  ) : null;

/** The same warning with its sources, to stand once below figures; nothing below any other. */
export const PlugFloorNote = ({ watts }: PlugFloorProps) =>
  isUnderPlugFloor(watts) ? (
    <p class="plug-floor-note small quiet">
      {t('setup.plugFloor.text', { watts: format.value.watts(plugLimits.floor.watts) })}{' '}
      {plugLimits.floor.sources.map(({ title, url = '' }) => (
        <a key={url} href={url} lang="en" target="_blank" rel="noreferrer">
          {title}
        </a>
      ))}
    </p>
  ) : null;
