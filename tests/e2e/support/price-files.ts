const hour = 3_600_000;

/** What one price file offers to a file input. */
export interface PriceFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The file as somebody saved it. */
export const priceFile = (name: string, text: string): PriceFile => ({
  name,
  mimeType: name.endsWith('.json') ? 'application/json' : 'text/csv',
  buffer: Buffer.from(text, 'utf8'),
});

interface Stamp {
  /** `DD.MM.YYYY HH:mm` by the clock in Berlin. */
  readonly text: string;
  readonly hourOfDay: number;
}

const clock = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const berlin = (utc: number): Stamp => {
  const [date = '', time = ''] = clock.format(utc).split(', ');
  return { text: `${date} ${time}`, hourOfDay: Number(time.slice(0, 2)) };
};

const yearFrom = Date.UTC(2024, 11, 31, 23);

/** Every hour of 2025 in Berlin, by UTC and by the wall clock there: 23 and 25 of them on two days. */
export const hoursOf2025: readonly { readonly utc: number; readonly hourOfDay: number }[] =
  Array.from({ length: 8760 }, (_, at) => {
    const utc = yearFrom + at * hour;
    return { utc, hourOfDay: berlin(utc).hourOfDay };
  });

/** A year of SMARD's German download: hourly to September, quarter-hourly from 1 October 2025. */
export const smardYear = (priceAt: (hourOfDay: number) => number): PriceFile => {
  const rows = hoursOf2025.flatMap(({ utc, hourOfDay }) => {
    const quarters = utc < Date.UTC(2025, 8, 30, 22) ? 1 : 4;
    const price = priceAt(hourOfDay).toFixed(2).replace('.', ',');
    return Array.from({ length: quarters }, (_, quarter) => {
      const from = utc + (quarter * hour) / quarters;
      return `${berlin(from).text};${berlin(from + hour / quarters).text};${price}`;
    });
  });
  const heading = 'Datum von;Datum bis;Deutschland/Luxemburg [€/MWh] Originalauflösungen';
  return priceFile('Gro_handelspreise_2025.csv', `\uFEFF${[heading, ...rows].join('\n')}\n`);
};
