import { t } from '../../../i18n/translator';
import type { DeviceYear, YearlyUse } from '../../../model/comparison';
import { partYears, plugYear } from '../../../model/part-costs';
import { exactly, type Range } from '../../../model/range';
import type { ResolvedPower } from '../../../model/resolve-power';
import type { Scenario } from '../../../model/scenario';
import type { TariffYear } from '../../../model/tariff';
import type { ComparedDevice } from '../../../state/comparison';
import type { ReadSetup, SetupPart } from '../../../state/setups';
import { shortName } from '../../short-name';

/** What a comparison is computed with. */
interface Terms {
  readonly scenario: Scenario;
  readonly year: TariffYear;
}

/** A part of a setup with its year. */
export interface PartYear {
  readonly part: SetupPart;
  readonly year: DeviceYear;
}

/** The parts of a setup with what each of them takes a year, the host first; none for a device. */
export const partYearsOf = (
  { setup, power }: ComparedDevice,
  { scenario: { switching }, year }: Terms,
): readonly PartYear[] => {
  if (!setup) return [];
  const states = setup.parts.map(({ watts }) => watts);
  const years = partYears(states, power, switching, year);
  return setup.parts.flatMap((part, at) => {
    const ofPart = years[at];
    return ofPart ? [{ part, year: ofPart }] : [];
  });
};

/** What the plug takes of the per-print year. */
export const plugUse = ({ power }: ComparedDevice, { scenario, year }: Terms): YearlyUse => {
  const { energy, cost } = plugYear(power, scenario.switching, year);
  return { energy: exactly(energy), cost: exactly(cost) };
};

/** True where no plug shows anything of it in any state: it may be nothing. */
const isUpTo = ({ idle, printing }: ResolvedPower): boolean =>
  idle.watts.low === 0 && printing.watts.low === 0;

/**
 * True for a host that runs anyway, with nothing beside it, of which no plug shows what printing adds:
 * no more is known than the most that it can be.
 */
export const isAtMost = ({ setup, power }: ComparedDevice): boolean =>
  setup?.tooSmall !== undefined && setup.parts.length === 1 && isUpTo(power);

/** A year's amount, or the most that it can be where no more is known. */
export const amountOr = (
  entry: ComparedDevice,
  amounts: Range<number>,
  text: (value: number) => string,
): string =>
  isAtMost(entry) && amounts.high > amounts.low
    ? t('setupParts.atMost', { amount: text(amounts.high) })
    : text(amounts.typical);

/** True for a setup of more than its host. */
export const hasParts = (
  entry: ComparedDevice,
): entry is ComparedDevice & { readonly setup: ReadSetup } =>
  entry.setup !== undefined && entry.setup.parts.length > 1;

/** A part by the name that the user gave it, else by its device's. */
export const partName = ({ name, device, addOn }: SetupPart): string =>
  device && addOn?.name === undefined ? shortName(device) : name;

/** The names of a setup's parts, the host first. */
export const partNames = ({ parts }: ReadSetup): string => parts.map(partName).join(' + ');
