import type { ChartKind } from './live-canvas';
import { ownershipOptions } from './ownership-chart-axes';
import { crossings } from './ownership-chart-crossings';
import type { OwnershipInput } from './ownership-chart-data';
import { type Guide, guideMarks, guidePointer } from './ownership-chart-guide';
import { endLabels } from './ownership-chart-labels';
import { costLines } from './ownership-chart-lines';
import { type OwnershipView, ownershipHeight, ownershipView } from './ownership-chart-view';

/**
 * The chart of total costs. Chart.js does its axes; it needs no elements for lines, which the plugins
 * draw with their bands.
 */
export const ownershipKind = (
  guide: () => Guide,
  point: (year: number | undefined, line: string | undefined) => void,
): ChartKind<'line', OwnershipInput, OwnershipView> => ({
  type: 'line',
  viewOf: ownershipView,
  heightOf: ownershipHeight,
  dataOf: () => ({ datasets: [] }),
  optionsOf: ownershipOptions,
  pluginsOf: (view) => [
    costLines(view, guide),
    guideMarks(view, guide),
    crossings(view),
    endLabels(view, guide),
    guidePointer(view, point),
  ],
});
