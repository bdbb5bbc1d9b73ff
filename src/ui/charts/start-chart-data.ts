/** One start of a print. */
export interface StartColumn {
  /** The time of day, such as 13:00. */
  readonly time: string;
  /** What one print costs; absent where its hours have no price. */
  readonly cost: number | undefined;
  /** The cost as text in the user's language. */
  readonly label: string;
}

/** Everything the chart of start hours shows. */
export interface StartChartInput {
  /** One for each hour of the day from midnight on. */
  readonly columns: readonly StartColumn[];
  /** Indices of columns; absent where every start costs the same. */
  readonly cheapest?: number | undefined;
  readonly dearest?: number | undefined;
  /** When prints begin now, in hours of the day; a single time where `from` equals `to`. */
  readonly now: { readonly from: number; readonly to: number };
  /** A value of the axis as text. */
  readonly axisText: (cost: number) => string;
  /** The takeaway in one sentence, for those who cannot see the chart. */
  readonly description: string;
}
