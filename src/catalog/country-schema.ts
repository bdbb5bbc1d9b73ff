import * as v from 'valibot';
import { carbonScopes, confidences, priceBases } from './figure-kinds';
import { periodEnd } from './period-end';
import { anySource, linkedSource } from './source-schema';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const currencies = new Set(Intl.supportedValuesOf('currency'));

const carbon = v.pipe(
  v.strictObject({
    gPerKwh: v.pipe(v.number(), v.finite(), v.minValue(0, 'is negative')),
    year: v.pipe(v.number(), v.integer(), v.minValue(2000, 'is before 2000')),
    scope: v.picklist(carbonScopes),
    source: linkedSource,
  }),
  v.readonly(),
);

const country = v.pipe(
  v.strictObject({
    code: v.pipe(
      v.string(),
      v.regex(/^[A-Z]{2}$/u, 'is no country code'),
      v.check((code) => regions.of(code) !== undefined, 'has no name'),
    ),
    currency: v.pipe(
      v.string(),
      v.check((code) => currencies.has(code), 'is no currency'),
    ),
    pricePerKwh: v.pipe(v.number(), v.finite(), v.gtValue(0, 'is not above 0')),
    period: v.pipe(
      v.string(),
      v.check((period) => periodEnd(period) !== undefined, 'cannot be read as a period'),
    ),
    basis: v.picklist(priceBases),
    confidence: v.picklist(confidences),
    source: anySource,
    carbon: v.exactOptional(carbon),
  }),
  v.readonly(),
);

/** The countries with their cited price and carbon intensity; a code is used once. */
export const countriesSchema = v.pipe(
  v.array(country),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const codes = dataset.value.map(({ code }) => code);
    for (const code of new Set(codes.filter((one, i) => codes.indexOf(one) !== i))) {
      addIssue({ message: `${code} is used twice` });
    }
  }),
  v.readonly(),
);

export type CountryRecord = v.InferOutput<typeof country>;
