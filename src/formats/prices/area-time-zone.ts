/** One clock per country; where it has several, that of its bidding zones' mainland. */
const zones: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  CH: 'Europe/Zurich',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  ES: 'Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  GR: 'Europe/Athens',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IT: 'Europe/Rome',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  RO: 'Europe/Bucharest',
  SE: 'Europe/Stockholm',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
};

/** Bidding zones whose EIC does not hold their country. */
const eicAreas: Readonly<Record<string, string>> = {
  '10Y1001A1001A82H': 'DE-LU',
  '10Y1001A1001A63L': 'DE-AT-LU',
  '10Y1001A1001A44P': 'SE1',
  '10Y1001A1001A45N': 'SE2',
  '10Y1001A1001A46L': 'SE3',
  '10Y1001A1001A47J': 'SE4',
  '10Y1001A1001A48H': 'NO5',
  '10Y1001A1001A39I': 'EE',
  '10Y1001A1001A59C': 'IE',
  '10Y1001A1001A73I': 'IT-North',
  '10YCA-BULGARIA-R': 'BG',
};

const countryInEic = /^10Y([A-Z]{2})-(\d)?/;

/** The usual name of a bidding zone given by its EIC, such as `DE-LU`; the EIC where it has none here. */
export const areaOfEic = (eic: string): string => {
  const known = eicAreas[eic];
  if (known) return known;
  const [, country = '', part = ''] = countryInEic.exec(eic) ?? [];
  return zones[country] ? country + part : eic;
};

/**
 * The clock by which the households of a bidding zone live.
 * @param area such as `DE-LU`, `BZN|SE3` or `IT-North`
 * @returns undefined where the country is not told
 */
export const areaTimeZone = (area: string): string | undefined =>
  zones[/^(?:[A-Z]{3}\|)?([A-Z]{2})(?![A-Za-z])/.exec(area)?.[1] ?? ''];
