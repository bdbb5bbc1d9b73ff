import { readdirSync, readFileSync } from 'node:fs';

/** Power in each state that the operating modes are made of, in W at the wall. */
export interface Watts {
  readonly off: number;
  readonly idle: number;
  readonly printing: number;
}

/** What a year is computed from, beside the watts. */
export interface Assumptions {
  readonly price: number;
  readonly prints: number;
  readonly hours: number;
  readonly minutes: number;
  readonly method: 'soft-off' | 'unplugged' | 'smart-plug';
  readonly plug: number;
}

/** What the app assumes until somebody changes it. */
export const usual: Assumptions = {
  price: 0.4,
  prints: 3,
  hours: 5,
  minutes: 20,
  method: 'soft-off',
  plug: 1,
};

/** A year of one device: METHOD.md written down once more, apart from the app's own code. */
export const yearOf = (watts: Watts, { price, prints, hours, minutes, ...by }: Assumptions) => {
  const printing = (prints * hours * 8760) / 168;
  const overhead = (prints * (minutes / 60) * 8760) / 168;
  const off = by.method === 'soft-off' ? watts.off : 0;
  const plug = by.method === 'smart-plug' ? by.plug : 0;
  const alwaysOn = (printing * watts.printing + (8760 - printing) * watts.idle) / 1000;
  const switched =
    printing * watts.printing + overhead * watts.idle + (8760 - printing - overhead) * off;
  const perPrint = (switched + plug * 8760) / 1000;
  const saving = alwaysOn - perPrint;
  return {
    printing,
    overhead,
    alwaysOn: { energy: alwaysOn, cost: alwaysOn * price },
    perPrint: { energy: perPrint, cost: perPrint * price },
    saving: { energy: saving, cost: saving * price },
  };
};

interface Reading {
  readonly typical: number;
  readonly side: string;
}

interface CatalogueEntry {
  readonly category: string;
  readonly id: string;
  readonly power: Readonly<Record<string, Reading>>;
}

interface DeviceFile {
  readonly category: string;
  readonly devices: readonly Omit<CatalogueEntry, 'category'>[];
}

const folder = 'src/catalog/devices';

const entries: readonly CatalogueEntry[] = readdirSync(folder).flatMap((name) => {
  const { category, devices }: DeviceFile = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  return devices.map((device) => ({ ...device, category }));
});

/** The ids of every device of some kinds. */
export const catalogueIds = (...kinds: readonly string[]): string[] =>
  entries.filter(({ category }) => kinds.includes(category)).map(({ id }) => id);

const reading = (id: string, state: string): Reading => {
  const found = entries.find((entry) => entry.id === id)?.power[state];
  if (!found) throw new Error(`The catalogue has no ${state} figure for ${id}.`);
  return found;
};

/** A device's typical watts at the wall, from the catalogue's files; every state must be known. */
export const citedWatts = (id: string): Watts => {
  const lost = {
    off: reading('usb-charger-no-load', 'idle').typical,
    idle: reading('usb-psu-conversion-loss', 'idle').typical,
    printing: reading('usb-psu-conversion-loss', 'printing').typical,
  };
  const atTheWall = (state: keyof Watts): number => {
    const { typical, side } = reading(id, state);
    return side === 'dc' ? typical + lost[state] : typical;
  };
  return { off: atTheWall('off'), idle: atTheWall('idle'), printing: atTheWall('printing') };
};

/** The device that the first answer is about. */
export const usualHost = 'raspberry-pi-4b';

/** Mean prices per kWh of all hours, of those that prints run in, and of those around prints. */
export interface MeanPrices {
  readonly all: number;
  readonly printing: number;
  readonly around: number;
}

/** The yearly cost of one device where the price changes: docs/method.md, "Tariffs", once more. */
export const costUnder = (
  watts: Watts,
  { prints, hours, minutes }: Assumptions,
  mean: MeanPrices,
) => {
  const year = 8760 * mean.all;
  const printing = ((prints * hours * 8760) / 168) * mean.printing;
  const around = ((prints * (minutes / 60) * 8760) / 168) * mean.around;
  const alwaysOn = (printing * watts.printing + (year - printing) * watts.idle) / 1000;
  const perPrint =
    (printing * watts.printing + around * watts.idle + (year - printing - around) * watts.off) /
    1000;
  return { alwaysOn, perPrint, saving: alwaysOn - perPrint };
};
