/** How tall a row is and where its parts stand, in CSS pixels from the row's top. */
export interface RowSize {
  readonly wide: boolean;
  readonly height: number;
  readonly nameMiddle: number;
  readonly detailMiddle: number;
  readonly barsMiddle: number;
  /** How far the bars stand below the middle of their row; the chart area begins that much lower. */
  readonly barsShift: number;
  readonly barHeight: number;
  /** From the middle of one bar to the middle of the next. */
  readonly barPitch: number;
  /** Room at both sides, so that the tint of a row reaches past its text. */
  readonly inset: number;
  readonly nameSize: number;
  readonly detailSize: number;
  readonly labelSize: number;
  readonly unit: number;
}

const largeText = 20;

interface Plan {
  readonly height: number;
  readonly nameMiddle: number;
  readonly detailMiddle: number;
  readonly barsMiddle: number;
}

const besideBars: Plan = { height: 58, nameMiddle: 20.5, detailMiddle: 39.5, barsMiddle: 29 };
const aboveBars: Plan = { height: 76, nameMiddle: 20, detailMiddle: 20, barsMiddle: 48.5 };
const stacked: Plan = { height: 94, nameMiddle: 20, detailMiddle: 39, barsMiddle: 66.5 };

/** The measures of a row: text beside the bars where it is wide, above them on a phone. */
export const rowSize = (wide: boolean, rem: number): RowSize => {
  const plan = wide ? besideBars : rem > largeText ? stacked : aboveBars;
  const unit = rem / 16;
  const height = Math.round(plan.height * unit);
  const barsMiddle = plan.barsMiddle * unit;
  return {
    wide,
    height,
    nameMiddle: plan.nameMiddle * unit,
    detailMiddle: plan.detailMiddle * unit,
    barsMiddle,
    barsShift: Math.round(barsMiddle - height / 2),
    barHeight: 12 * unit,
    barPitch: 17 * unit,
    inset: 12 * unit,
    nameSize: Math.max(12, 15 * unit),
    detailSize: Math.max(12, 13 * unit),
    labelSize: Math.max(12, 13 * unit),
    unit,
  };
};

/** The height of the whole chart, which the page reserves before the chart has loaded. */
export const chartHeight = (rowCount: number, wide: boolean, rem: number): number => {
  const { height, barsShift } = rowSize(wide, rem);
  return rowCount * height + barsShift;
};
