import { type Basis, type MeasuringSide, type PowerState, powerStates } from '../model/power';
import { isOrdered, type Range } from '../model/range';
import { type Method, sideOf } from './methods';

interface Figure extends Range<number> {
  readonly side: MeasuringSide;
}

interface CitedDevice {
  readonly basis: Basis;
  readonly power: { readonly [State in PowerState]?: Figure };
  readonly sources: readonly {
    readonly title: string;
    readonly url?: string;
    readonly where?: string;
    readonly method: Method;
    readonly states: readonly PowerState[];
  }[];
}

/**
 * Off ≤ sleep ≤ idle ≤ printing ≤ peak holds for every typical figure. Of the outer ends only the low
 * ones follow, without sleep: a source that saw one state only may have had a hungrier configuration
 * (a Pi 3 B+ read 3.1 W idle at the wall, where the load was read on USB), or a smaller one (a server
 * read idle without disks but asleep with two).
 */
const risingStates = {
  typical: powerStates,
  low: powerStates.filter((state) => state !== 'sleep'),
} as const;

const orderProblems = ({ power }: CitedDevice): string[] =>
  (['typical', 'low'] as const).flatMap((end) => {
    const known = risingStates[end].flatMap((state) => {
      const figure = power[state];
      return figure ? [{ state, watts: figure[end] }] : [];
    });
    return known.flatMap((lower, i) => {
      const upper = known[i + 1];
      return upper && lower.watts > upper.watts
        ? [`${lower.state}: ${end} ${lower.watts} W is above ${upper.state} (${upper.watts} W)`]
        : [];
    });
  });

const figureProblems = ({ power, sources }: CitedDevice, state: PowerState): string[] => {
  const figure = power[state];
  if (!figure) return [];
  const citing = sources.filter((source) => source.states.includes(state));
  if (citing.length === 0) return [`${state}: no source lists this state`];
  const side = sideOf(citing.map((source) => source.method));
  return [
    isOrdered(figure) ? [] : [`${state}: low ≤ typical ≤ high does not hold`],
    figure.side === side ? [] : [`${state}: side is ${figure.side}, its sources make it ${side}`],
  ].flat();
};

const sourceProblems = ({ power, sources }: CitedDevice): string[] =>
  sources.flatMap(({ title, url, where, states }) => [
    ...((url === undefined) === (where === undefined)
      ? [`source “${title}”: needs either a url or a where`]
      : []),
    ...states
      .filter((state) => !power[state])
      .map((state) => `${state}: source “${title}” lists it, but there is no figure`),
  ]);

const basisProblems = ({ basis, power }: CitedDevice): string[] => {
  const hasFigures = Object.keys(power).length > 0;
  if (hasFigures && basis === 'none') return ['basis is none, but there are figures'];
  return hasFigures || basis === 'none' ? [] : [`basis is ${basis}, but there is no figure`];
};

/** What is wrong with a device of the right shape, one sentence each, the state first where there is one. */
export const problemsOf = (device: CitedDevice): readonly string[] => [
  ...basisProblems(device),
  ...sourceProblems(device),
  ...powerStates.flatMap((state) => figureProblems(device, state)),
  ...orderProblems(device),
];
