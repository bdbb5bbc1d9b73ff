import * as v from 'valibot';
import { linkedSource } from './source-schema';

const power = v.pipe(v.number(), v.finite(), v.gtValue(0, 'is not above 0 W'));
const sources = v.pipe(v.array(linkedSource), v.minLength(1, 'is empty'), v.readonly());
const limit = v.pipe(v.strictObject({ watts: power, sources }), v.readonly());

const span = v.pipe(
  v.strictObject({ low: power, high: power }),
  v.check(({ low, high }) => low < high, 'is not in the order low, high'),
  v.readonly(),
);

/** What common plugs can show, each limit with its sources. */
export const plugLimitsSchema = v.pipe(
  v.strictObject({
    floor: limit,
    cheapFloor: v.pipe(v.strictObject({ watts: span, sources }), v.readonly()),
    step: limit,
  }),
  v.readonly(),
);

export type PlugLimitsRecord = v.InferOutput<typeof plugLimitsSchema>;
