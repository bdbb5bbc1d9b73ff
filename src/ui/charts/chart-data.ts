/** One bar: a yearly cost with its range, and the cost as text in the user's language. */
export interface Bar {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly label: string;
  /**
   * What of the typical figure each part of a setup is, in order; what is left over, such as a base
   * fee, comes after them. Absent for a device alone.
   */
  readonly parts?: readonly number[];
}

/** One device: both ways of running it, as the chart draws them. */
export interface ChartRow {
  readonly id: string;
  readonly name: string;
  /** A short second line, such as "2.8 / 4.7 W"; for a setup also its parts. */
  readonly detail: string;
  /** True where a category estimate stands in for a measurement. */
  readonly estimated: boolean;
  /** True for the computer the user runs today. */
  readonly highlighted: boolean;
  readonly alwaysOn: Bar;
  readonly perPrint: Bar;
}

/** Every word the chart shows, in the user's language. */
export interface ChartText {
  readonly title: string;
  readonly subtitle: string;
  readonly alwaysOn: string;
  readonly perPrint: string;
  /** A sentence shown only where a bar is cut. */
  readonly cutNote: string;
  /** The short mark of an estimated device, such as "est.". */
  readonly estimated: string;
  /** What was assumed and where to find it; drawn under the saved picture. */
  readonly footer: string;
  /** The takeaway in one sentence, for those who cannot see the chart. */
  readonly description: string;
}

/** Both bars of a row in drawing order. */
export const barsOf = (row: ChartRow): readonly [Bar, Bar] => [row.alwaysOn, row.perPrint];
