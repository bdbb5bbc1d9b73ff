import { describe, expect, it } from 'vitest';
import { addOnPower } from '../../../src/model/add-on-power';
import { compareModes, type DeviceYear } from '../../../src/model/comparison';
import { exactly } from '../../../src/model/range';
import type { ResolvedPower } from '../../../src/model/resolve-power';
import { type Presence, presences, type RunsAnyway } from '../../../src/model/setup';
import {
  chargedHost,
  plugStep,
  type StateRanges,
  setupPower,
} from '../../../src/model/setup-power';
import { flatYear } from '../../../src/model/tariff';
import { pricePerKwh, watts } from '../../../src/model/units';
import { aPower, aStatePower, aSupplyLoss } from '../../fixtures/a-power';
import { aHabit } from '../../fixtures/a-scenario';
import { evaluate } from './evaluate';
import { numberIn, readPage, tableUnder } from './markdown';

const page = readPage('docs/method.md');
const year = flatYear(pricePerKwh(0.4), aHabit());
const yearOf = (power: ResolvedPower): DeviceYear =>
  compareModes(power, { method: 'soft-off', plug: watts(1) }, year);

const presenceNames: Record<Presence, string> = {
  'all-year': 'All year',
  'with-host': 'With the host',
  'while-printing': 'Only while printing',
};
const named = (name: string): Presence => {
  const found = presences.find(
    (presence) => presenceNames[presence].toLowerCase() === name.toLowerCase(),
  );
  if (!found) throw new RangeError(`“${name}” is no presence.`);
  return found;
};

const addOn = (presence: Presence, idle: number, printing: number): StateRanges => {
  const profile = { idle: aStatePower(idle), printing: aStatePower(printing) };
  const power = addOnPower({ presence }, { profile, isRelay: false }, aSupplyLoss(), false);
  if (!power) throw new RangeError('The add-on has figures.');
  return power;
};

describe('the setups of docs/method.md', () => {
  it('have their add-ons on as the table says', () => {
    const words = new Map([
      [0, '0 W'],
      [1, 'its idle'],
      [2, 'its printing'],
    ]);
    const rows = tableUnder(page, 'On', 'Off', 'Idle', 'Printing');
    expect(rows).toEqual(
      presences.map((presence) => {
        const { off, idle, printing } = addOn(presence, 1, 2);
        const told = [off, idle, printing].map(({ typical }) => words.get(typical));
        return [presenceNames[presence], ...told];
      }),
    );
  });

  it('draw what the example says, part by part and together', () => {
    const rows = tableUnder(page, 'Part', 'On', 'Draws');
    const stated = rows.map((cells) => cells.slice(-2).map(numberIn));
    const host = yearOf(aPower());
    const addOns = rows.slice(1, -1).map(([, on = '', draws = '']) => {
      const power = numberIn(draws);
      return addOn(named(on), power, power);
    });
    const energies = ({ alwaysOn, perPrint }: DeviceYear) => [
      alwaysOn.energy.typical,
      perPrint.energy.typical,
    ];
    const [always = 0, switched = 0] = energies(host);
    const alone = addOns.map((one) =>
      energies(yearOf(setupPower(aPower(), undefined, [one]))).map(
        (energy, at) => energy - ([always, switched][at] ?? 0),
      ),
    );
    const together = energies(yearOf(setupPower(aPower(), undefined, addOns)));
    const computed = [energies(host), ...alone, together];
    expect(rows).toHaveLength(computed.length);
    computed.flat().forEach((figure, at) => {
      expect(stated.flat()[at]).toBeCloseTo(figure, 6);
    });
  });
});

describe('the host that runs anyway of docs/method.md', () => {
  const rows = tableUnder(page, 'Charged', 'Given');
  const nas = aPower({
    off: 1,
    idle: numberIn(/a NAS of ([\d.]+) W idle/.exec(page)?.[1] ?? ''),
    printing: numberIn(/idle and ([\d.]+) W printing:/.exec(page)?.[1] ?? ''),
  });

  const reading = (given: string, what: string): number | undefined => {
    const [, figure] = new RegExp(`([\\d.]+) W ${what}`).exec(given) ?? [];
    return figure === undefined ? undefined : Number(figure);
  };

  const way = (given: string): RunsAnyway => {
    if (given === '') return { charged: 'increment' };
    if (given.includes('other jobs')) return { charged: 'share', otherJobs: numberIn(given) };
    const waiting = reading(given, 'waiting');
    return {
      charged: 'increment',
      readings: {
        before: watts(reading(given, 'before') ?? 0),
        printing: watts(reading(given, 'printing') ?? 0),
        ...(waiting !== undefined && { waiting: watts(waiting) }),
      },
    };
  };

  it.each(rows)('%s: %s', (name, given = '', working = '', stated = '') => {
    const { alwaysOn, perPrint } = yearOf(setupPower(nas, chargedHost(nas, way(given)), []));
    const end = name?.endsWith('at most') ? 'high' : 'typical';
    expect(numberIn(stated)).toBeCloseTo(alwaysOn.energy[end], 6);
    expect(numberIn(stated)).toBeCloseTo(perPrint.energy[end], 6);
    expect(evaluate(working)).toBeCloseTo(numberIn(stated), 5);
  });

  it('knows the step', () => {
    expect(numberIn(/A difference below (\d+) W/.exec(page)?.[1] ?? '')).toBe(plugStep);
    const charged = chargedHost(aPower({ idle: 17, printing: 17 }), { charged: 'increment' });
    expect(charged.watts.printing).toEqual({ ...exactly(0), high: plugStep });
  });
});
