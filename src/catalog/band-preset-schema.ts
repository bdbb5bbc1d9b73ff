import * as v from 'valibot';
import { type BandFault, bandFaults } from '../model/band-faults';
import { holidayCalendars, meterClocks } from '../model/bands';
import { months, weekdays } from '../model/calendar';
import { linkedSource, text, translated } from './source-schema';

const kebabCase = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'is not kebab-case'));

const quarterHour = (pattern: RegExp): v.GenericSchema<string, number> =>
  v.pipe(
    v.string(),
    v.regex(pattern, 'is no quarter hour of the day'),
    v.transform((time) => Number(time.slice(0, 2)) * 4 + Number(time.slice(3)) / 15),
  );

const rule = v.pipe(
  v.strictObject({
    band: text,
    months: v.optional(v.array(v.picklist(months)), [...months]),
    days: v.optional(v.array(v.picklist(weekdays)), [...weekdays]),
    from: quarterHour(/^([01]\d|2[0-3]):(00|15|30|45)$/u),
    to: quarterHour(/^(?!00:00)(([01]\d|2[0-3]):(00|15|30|45)|24:00)$/u),
  }),
  v.readonly(),
);

const timeZones = new Set(Intl.supportedValuesOf('timeZone'));

const twice = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, i) => ids.indexOf(id) !== i);

const described = ({ kind, ...where }: BandFault): string => `${kind} ${JSON.stringify(where)}`;

const preset = v.pipe(
  v.strictObject({
    id: kebabCase,
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'is no country code')),
    name: translated,
    bands: v.pipe(
      v.array(v.pipe(v.strictObject({ id: kebabCase, name: translated }), v.readonly())),
      v.minLength(2, 'needs two bands at least'),
      v.readonly(),
    ),
    rules: v.pipe(v.array(rule), v.readonly()),
    holidays: v.exactOptional(v.picklist(holidayCalendars)),
    clock: v.picklist(meterClocks),
    timeZone: v.pipe(
      v.string(),
      v.check((zone) => timeZones.has(zone), 'is no time zone'),
    ),
    note: translated,
    source: linkedSource,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { bands } = dataset.value;
    for (const id of twice(bands.map((band) => band.id))) {
      addIssue({ message: `band ${id} is there twice` });
    }
    for (const fault of bandFaults(dataset.value)) addIssue({ message: described(fault) });
  }),
  v.readonly(),
);

/** The tariff presets: each with a source, and with exactly one band at every hour; an id is used once. */
export const bandPresetsSchema = v.pipe(
  v.array(preset),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const id of twice(dataset.value.map((one) => one.id))) {
      addIssue({ message: `${id} is used twice` });
    }
  }),
  v.readonly(),
);
