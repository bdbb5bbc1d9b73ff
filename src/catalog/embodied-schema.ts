import * as v from 'valibot';
import { isOrdered } from '../model/range';
import { linkedSource } from './source-schema';

const kebabCase = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'is not kebab-case'));
const kilograms = v.pipe(v.number(), v.finite(), v.gtValue(0, 'is not above 0 kg'));

const ofCategory = v.pipe(
  v.strictObject({
    id: kebabCase,
    basis: v.literal('category'),
    standsFor: v.exactOptional(v.pipe(v.array(kebabCase), v.minLength(1, 'is empty'))),
    kg: v.pipe(
      v.strictObject({ low: kilograms, typical: kilograms, high: kilograms }),
      v.check(isOrdered, 'is not in the order low, typical, high'),
      v.readonly(),
    ),
    sheets: v.pipe(v.number(), v.integer(), v.minValue(3, 'are fewer than 3')),
    source: linkedSource,
  }),
  v.readonly(),
);

const ofDevice = v.pipe(
  v.strictObject({
    id: kebabCase,
    basis: v.literal('device'),
    kg: kilograms,
    source: linkedSource,
  }),
  v.readonly(),
);

const figure = v.variant('basis', [ofCategory, ofDevice]);

export type EmbodiedRecord = v.InferOutput<typeof figure>;

/** The devices and categories that a figure is for. */
export const coveredBy = (record: EmbodiedRecord): readonly string[] =>
  record.basis === 'category' && record.standsFor ? record.standsFor : [record.id];

/** The embodied carbon of categories and devices: each with a source, each covered once. */
export const embodiedSchema = v.pipe(
  v.array(figure),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const covered = dataset.value.flatMap(coveredBy);
    for (const id of new Set(covered.filter((one, i) => covered.indexOf(one) !== i))) {
      addIssue({ message: `${id} is there twice` });
    }
  }),
  v.readonly(),
);
