import type { Plugin } from 'chart.js';
import type { ViewSource } from './chart-view';

/** What the pointer does to the rows. */
interface RowPointer {
  readonly plugin: Plugin<'bar'>;
  readonly pointedRow: () => number | undefined;
}

/**
 * Tells which row is pointed at and which is picked. The whole row answers, its text too, so the
 * events are taken before Chart.js looks for a bar under the pointer.
 */
export const rowPointer = (view: ViewSource, pick: (id: string) => void): RowPointer => {
  const canHover = matchMedia('(hover: hover)').matches;
  let pointed: number | undefined;
  return {
    pointedRow: () => pointed,
    plugin: {
      id: 'row-pointer',
      beforeEvent(chart, { event }) {
        const { rows, size } = view();
        const under =
          event.type === 'mouseout' || event.y === null
            ? undefined
            : rows[Math.floor(event.y / size.height)];
        if (event.type === 'click' && under) pick(under.id);
        chart.canvas.style.cursor = under ? 'pointer' : '';
        const next = under && canHover ? rows.indexOf(under) : undefined;
        if (next !== pointed) {
          pointed = next;
          chart.draw();
        }
        return false;
      },
    },
  };
};
