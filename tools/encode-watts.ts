import { idFromName } from '../src/catalog/decode-watts';
import { remarks } from '../src/catalog/remarks';
import type { DeviceFile, DeviceRecord } from '../src/catalog/schema';
import { categories } from '../src/model/category';
import { bases, measuringSides, powerStates } from '../src/model/power';

const english = ({ name }: DeviceRecord): string => (typeof name === 'string' ? name : name.en);
const german = ({ name }: DeviceRecord): string => (typeof name === 'string' ? '' : name.de);

const short = (value: number): string => String(value).replace(/^0\./u, '.');

type Figure = NonNullable<DeviceRecord['power']['idle']>;

const figureCell = (figure: Figure | undefined): string => {
  if (!figure) return '';
  const { low, typical, high } = figure;
  if (low === typical && typical === high) return short(typical);
  const end = (value: number): string => (value === typical ? '' : short(value));
  return [end(low), short(typical), end(high)].join(',');
};

const sideDigits = ({ power }: DeviceRecord): string =>
  powerStates
    .flatMap((state) => power[state] ?? [])
    .map((figure) => measuringSides.indexOf(figure.side))
    .join('');

/**
 * Writes the figures as columns, a line each, because like cells compress best beside each other:
 * devices per category, ids (empty where the name gives it), English names, German names (empty where
 * the same), basis, number of sources, remark letters, one column per power state, measuring sides.
 */
export const encodeWatts = (files: readonly DeviceFile[]): string => {
  const inOrder = categories.map((category) =>
    files.filter((file) => file.category === category).flatMap((file) => file.devices),
  );
  const devices = inOrder.flat();
  const column = (cell: (device: DeviceRecord) => string | number): string =>
    devices
      .map(cell)
      .map((text) => {
        if (/[|\n]/u.test(String(text)))
          throw new Error(`“${text}” must not hold | or a line break`);
        return text;
      })
      .join('|');
  return [
    inOrder.map((list) => list.length).join('|'),
    column((device) => (idFromName(english(device)) === device.id ? '' : device.id)),
    column(english),
    column(german),
    column((device) => bases.indexOf(device.basis)),
    column((device) => device.sources.length),
    column(({ remarks: codes = [] }) =>
      codes.map((code) => String.fromCharCode(97 + remarks.indexOf(code))).join(''),
    ),
    ...powerStates.map((state) => column((device) => figureCell(device.power[state]))),
    devices.map(sideDigits).join(''),
  ].join('\n');
};
