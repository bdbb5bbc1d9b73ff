import * as v from 'valibot';
import { categories } from '../model/category';
import { bases, measuringSides, powerStates } from '../model/power';
import { problemsOf } from './device-rules';
import { methods } from './methods';
import { remarks } from './remarks';

const text = v.pipe(v.string(), v.regex(/^\S(.*\S)?$/su, 'needs a text'));
const translated = v.pipe(v.strictObject({ en: text, de: text }), v.readonly());

const power = v.pipe(
  v.number(),
  v.minValue(0, 'is below 0 W'),
  v.maxValue(5000, 'is above 5000 W'),
);
const figure = v.pipe(
  v.strictObject({ low: power, typical: power, high: power, side: v.picklist(measuringSides) }),
  v.readonly(),
);

const figures = v.pipe(
  v.strictObject({
    off: v.exactOptional(figure),
    sleep: v.exactOptional(figure),
    idle: v.exactOptional(figure),
    printing: v.exactOptional(figure),
    peak: v.exactOptional(figure),
  }),
  v.readonly(),
);

const source = v.pipe(
  v.strictObject({
    title: text,
    url: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(/^https?:\/\/[\w.-]+\.[a-z]{2,}([/?#]\S*)?$/iu, 'is no web address'),
      ),
    ),
    where: v.exactOptional(v.pipe(text, v.regex(/^(?!https?:)/u, 'belongs into url'))),
    method: v.picklist(methods),
    states: v.pipe(v.array(v.picklist(powerStates)), v.minLength(1, 'is empty'), v.readonly()),
    says: translated,
  }),
  v.readonly(),
);

const device = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'is not kebab-case')),
    name: v.union([text, translated], 'needs a text, or one in en and one in de'),
    basis: v.picklist(bases),
    power: figures,
    remarks: v.exactOptional(
      v.pipe(v.array(v.picklist(remarks)), v.minLength(1, 'is empty'), v.readonly()),
    ),
    note: v.exactOptional(translated),
    sources: v.pipe(v.array(source), v.readonly()),
  }),
  v.readonly(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const message of problemsOf(dataset.value)) addIssue({ message });
  }),
);

/** One file of the catalogue: the devices of one category with their figures and sources. */
export const deviceFileSchema = v.pipe(
  v.strictObject({
    category: v.picklist(categories),
    devices: v.pipe(v.array(device), v.readonly()),
  }),
  v.readonly(),
);

export type DeviceFile = v.InferOutput<typeof deviceFileSchema>;
export type DeviceRecord = v.InferOutput<typeof device>;
