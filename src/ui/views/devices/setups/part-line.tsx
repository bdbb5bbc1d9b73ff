import { format } from '../../../../i18n/translator';
import type { Range } from '../../../../model/range';
import { scenario } from '../../../../state/scenario';
import { PlugFloorMark } from '../../../parts/plug-floor-note';

/** A part of a setup, or all of them. */
export interface PartLineProps {
  readonly name: string;
  readonly about?: string;
  /** Idle and printing, in W. */
  readonly watts?: readonly [Range<number>, Range<number>];
  /** A year's, of each mode that has a column. */
  readonly costs: readonly Range<number>[];
  /** True where no more is known than the bounds. */
  readonly isSpan?: boolean;
  /** True where the watts are a machine's own, such as a plug shows. */
  readonly isShownByPlug?: boolean;
}

const textOf = (
  value: Range<number>,
  isSpan: boolean | undefined,
  text: (value: number) => string,
): string => (isSpan ? format.value.range(value, text) : text(value.typical));

/** One line of a setup's parts: its watts and what they cost a year. */
export const PartLine = ({ name, about, watts, costs, isSpan, isShownByPlug }: PartLineProps) => {
  const amount = (cost: Range<number>) =>
    textOf(cost, isSpan, (value) => format.value.money(value, scenario.value.currency));
  return (
    <tr>
      <th scope="row">
        {name}
        {watts && (
          <span class="parts-watts">
            {textOf(watts[0], isSpan, format.value.quantity)} /{' '}
            {textOf(watts[1], isSpan, format.value.watts)}
          </span>
        )}
        {about !== undefined && <span class="quiet small"> {about}</span>}
        {watts && isShownByPlug && <PlugFloorMark watts={watts.map(({ typical }) => typical)} />}
      </th>
      {costs.map((cost, at) => (
        <td key={at}>{amount(cost)}</td>
      ))}
    </tr>
  );
};
