import { limits } from '../model/limits';
import type { PowerProfile } from '../model/power';
import {
  type AddOn,
  isSetupId,
  mostAddOns,
  mostSetups,
  type Readings,
  type RunsAnyway,
  type Setup,
} from '../model/setup';
import { watts } from '../model/units';
import { readAddOn, writeAddOn } from './link-add-on';
import type { LinkEntry, LinkParameters } from './link-parameters';
import { Refusal } from './link-refusal';
import { joinFields, readName, splitFields, writeText } from './link-text';
import { readQuantity, readWhole } from './link-value';
import { plainDecimal } from './plain-decimal';

const betweenFigures = ':';

/** What a host that runs anyway is charged, as one field: a code, then its figures. */
const writeRunsAnyway = (runsAnyway: RunsAnyway | undefined): string => {
  if (!runsAnyway) return '';
  if (runsAnyway.charged === 'share') {
    return ['share', plainDecimal(runsAnyway.otherJobs)].join(betweenFigures);
  }
  const { readings } = runsAnyway;
  if (!readings) return 'increment';
  const { before, printing, waiting } = readings;
  const figures = [before, printing, ...(waiting === undefined ? [] : [waiting])];
  return ['increment', ...figures.map(plainDecimal)].join(betweenFigures);
};

const readReadings = (figures: readonly string[]): Readings => {
  const [before, printing, waiting] = figures.map((figure) =>
    readQuantity(figure, limits.power, watts),
  );
  if (before === undefined || printing === undefined || figures.length > 3) {
    throw new Refusal('malformed');
  }
  return { before, printing, ...(waiting !== undefined && { waiting }) };
};

const readRunsAnyway = (field: string): { runsAnyway?: RunsAnyway } => {
  if (field === '') return {};
  const [charged, ...figures] = field.split(betweenFigures);
  if (charged === 'share') {
    const [jobs = '', ...more] = figures;
    if (more.length > 0) throw new Refusal('malformed');
    return { runsAnyway: { charged, otherJobs: readWhole(jobs, limits.otherJobs) } };
  }
  if (charged !== 'increment') throw new Refusal('unknown-value');
  return {
    runsAnyway: { charged, ...(figures.length > 0 && { readings: readReadings(figures) }) },
  };
};

const writeSetup = ({ id, name, hostId, runsAnyway }: Setup): string =>
  joinFields([id, writeText(name), hostId, writeRunsAnyway(runsAnyway)]);

const readSetup = (text: string, isHost: (id: string) => boolean): Omit<Setup, 'addOns'> => {
  const [id = '', name = '', hostId = '', runs = ''] = splitFields(text, 4);
  if (!isSetupId(id)) throw new Refusal('malformed');
  if (!isHost(hostId)) throw new Refusal('unknown-device');
  return { id, name: readName(name), hostId, ...readRunsAnyway(runs) };
};

/** Setups as parameters: each, then what stands beside it. */
export const writeSetups = (setups: readonly Setup[]): LinkEntry[] =>
  setups.flatMap((setup): LinkEntry[] => [
    ['setup', writeSetup(setup)],
    ...setup.addOns.map((addOn): LinkEntry => ['addon', writeAddOn(setup.id, addOn)]),
  ]);

/**
 * Reads setups. An add-on that cannot be taken is left out of its setup.
 * @param powerOf what is known of a device that may stand beside a host
 */
export const readSetups = (
  { all, each }: LinkParameters,
  isHost: (id: string) => boolean,
  powerOf: (deviceId: string) => PowerProfile | undefined,
): readonly Setup[] => {
  const bare = all(
    'setup',
    (text) => readSetup(text, isHost),
    ({ id }) => id,
    mostSetups,
  );
  const beside = new Map([...bare.keys()].map((id): [string, AddOn[]] => [id, []]));
  each('addon', mostSetups * mostAddOns, (text) => {
    const { setupId, addOn } = readAddOn(text, powerOf);
    const addOns = beside.get(setupId);
    if (!addOns) throw new Refusal('unknown-device');
    if (addOns.length === mostAddOns) throw new Refusal('too-many', { least: 0, most: mostAddOns });
    addOns.push(addOn);
  });
  return [...bare.values()].map(({ id, name, hostId, ...rest }) => ({
    id,
    name,
    hostId,
    addOns: beside.get(id) ?? [],
    ...rest,
  }));
};
