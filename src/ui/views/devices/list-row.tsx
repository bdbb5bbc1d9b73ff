import type { ReadonlySignal } from '@preact/signals';
import { goTo } from '../../../state/address';
import { CompareBox } from './compare-box';
import { openerId } from './opener-id';
import { RowFigures } from './row-figures';
import type { RowFigure } from './row-text';
import './device-row.css';

interface ListRowProps {
  readonly id: string;
  readonly name: string;
  readonly isHidden: ReadonlySignal<boolean>;
  readonly isComparable: boolean;
  /** Whose it is, where that is worth a word. */
  readonly badge: string | undefined;
  /** The line under the name; may be empty. */
  readonly about: string;
  readonly figures: readonly RowFigure[];
}

/** One device or setup of the list: opens its sheet, and takes part in the comparison by a tick. */
export const ListRow = ({ id, name, isHidden, isComparable, ...props }: ListRowProps) => (
  <li class="device-row" hidden={isHidden}>
    {isComparable && <CompareBox id={id} name={name} />}
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
      {props.badge && <span class="badge">{props.badge}</span>}
      {props.about !== '' && <p class="quiet small">{props.about}</p>}
    </div>
    <RowFigures figures={props.figures} />
  </li>
);
