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
  readonly low: number;
  readonly typical: number;
  readonly high: number;
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

/** Which end of what was published, or the figure in between. */
export type End = keyof Reading & ('low' | 'typical' | 'high');

const reading = (id: string, state: string): Reading => {
  const found = entries.find((entry) => entry.id === id)?.power[state];
  if (!found) throw new Error(`The catalogue has no ${state} figure for ${id}.`);
  return found;
};

/** A device's watts at the wall, from the catalogue's files; every state must be known. */
export const citedWatts = (id: string, end: End = 'typical'): Watts => {
  const lost = {
    off: reading('usb-charger-no-load', 'idle')[end],
    idle: reading('usb-psu-conversion-loss', 'idle')[end],
    printing: reading('usb-psu-conversion-loss', 'printing')[end],
  };
  const atTheWall = (state: keyof Watts): number => {
    const found = reading(id, state);
    return found.side === 'dc' ? found[end] + lost[state] : found[end];
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

/** How dearer a kWh gets and how much less later money counts, in % a year. */
export interface Rates {
  readonly rise: number;
  readonly discount: number;
}

/** A sum that is due each year, in the worth of today, year by year from the first to the 200th. */
const yearByYear = (perYear: number, { rise, discount }: Rates): number[] => {
  let asked = perYear;
  let worth = 1;
  return Array.from({ length: 200 }, () => {
    worth /= 1 + discount / 100;
    const counted = asked * worth;
    asked *= 1 + rise / 100;
    return counted;
  });
};

/** What a yearly sum has come to after whole years: docs/method.md, "Owning it", once more. */
export const spentAfter = (perYear: number, years: number, rates: Rates): number =>
  yearByYear(perYear, rates)
    .slice(0, years)
    .reduce((sum, one) => sum + one, 0);

/** After how many years a yearly saving has made up for a price; Infinity where it never does. */
export const madeUpAfter = (price: number, saving: number, rates: Rates): number => {
  if (saving <= 0) return Number.POSITIVE_INFINITY;
  let open = price;
  for (const [years, saved] of yearByYear(saving, rates).entries()) {
    if (open <= saved) return years + open / saved;
    open -= saved;
  }
  return Number.POSITIVE_INFINITY;
};
