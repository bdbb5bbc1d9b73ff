import { limits } from '../model/limits';
import {
  bareSeries,
  type HourlyTariff,
  type SeriesReference,
  type TariffChoice,
  tariffKinds,
} from '../model/tariff-choice';
import { money, pricePerKwh } from '../model/units';
import { readBands, writeBands } from './link-bands';
import type { LinkEntry, LinkParameters } from './link-parameters';
import type { RefusalList } from './link-refusal';
import { joinFields, readId, readText, splitFields, writeText } from './link-text';
import { readQuantity, readWord } from './link-value';

const writeSeries = ({ id, name }: SeriesReference): string =>
  joinFields([writeText(id), writeText(name)]);

const readSeries = (text: string): SeriesReference => {
  const [id = '', name = ''] = splitFields(text, 2);
  return { id: readId(id), name: readText(name) };
};

const writeHourly = ({ series, markup, levies, vat }: HourlyTariff): LinkEntry[] => [
  ['series', series && writeSeries(series)],
  ['markup', markup || undefined],
  ['levies', levies || undefined],
  ['vat', vat || undefined],
];

const readHourly = ({ single }: LinkParameters): HourlyTariff | undefined => {
  const series = single<SeriesReference | undefined>('series', undefined, readSeries);
  const markup = single('markup', bareSeries.markup, (text) =>
    readQuantity(text, limits.markup, pricePerKwh),
  );
  const levies = single('levies', bareSeries.levies, (text) =>
    readQuantity(text, limits.levies, pricePerKwh),
  );
  const vat = single('vat', bareSeries.vat, (text) => readQuantity(text, limits.vat, Number));
  return series || markup || levies || vat
    ? { ...(series && { series }), markup, levies, vat }
    : undefined;
};

/** The tariff in force as parameters; what was set for the other kinds stays at home. */
export const writeTariff = ({ kind, bands, hourly, monthlyFee }: TariffChoice): LinkEntry[] => [
  ['tariff', kind === 'flat' ? undefined : kind],
  ...(kind === 'bands' && bands ? writeBands(bands) : []),
  ...(kind === 'hourly' && hourly ? writeHourly(hourly) : []),
  ['fee', monthlyFee],
];

/** Reads the tariff; flat where its bands were refused, as they are what it is made of. */
export const readTariff = (
  parameters: LinkParameters,
  refusals: RefusalList,
  defaults: TariffChoice,
): TariffChoice => {
  const { single } = parameters;
  const kind = single('tariff', defaults.kind, (text) => readWord(text, tariffKinds));
  const bands = readBands(parameters, refusals);
  const hourly = readHourly(parameters);
  const monthlyFee = single('fee', defaults.monthlyFee, (text) =>
    readQuantity(text, limits.monthlyFee, money),
  );
  return {
    ...defaults,
    kind: kind === 'bands' && bands === 'refused' ? 'flat' : kind,
    ...(typeof bands === 'object' && { bands }),
    ...(hourly && { hourly }),
    ...(monthlyFee !== undefined && { monthlyFee }),
  };
};
