import { describe, expect, it } from 'vitest';
import { compareModes, type Switching } from '../../../src/model/comparison';
import { findInsights, type Insight, type InsightDevice } from '../../../src/model/insights';
import type { InsightPart } from '../../../src/model/setup-insights';
import { setupPower } from '../../../src/model/setup-power';
import { flatYear } from '../../../src/model/tariff';
import { pricePerKwh, watts } from '../../../src/model/units';
import { aPower, aRange, type Figures } from '../../fixtures/a-power';
import { aHabit } from '../../fixtures/a-scenario';

const year = flatYear(pricePerKwh(0.4), aHabit());
const softOff: Switching = { method: 'soft-off', plug: watts(1) };
const host = aPower({ off: 0.3, idle: [2.5, 2.8, 3.4], printing: [4, 4.6, 5.5] });

const aPart = (
  name: string,
  [off, idle, printing]: readonly [Figures, Figures, Figures],
  isPrinter = false,
): InsightPart => ({
  name,
  isPrinter,
  watts: { off: aRange(off), idle: aRange(idle), printing: aRange(printing) },
});

const withAddOns = (...addOns: readonly InsightPart[]): InsightDevice => {
  const states = { off: host.off.watts, idle: host.idle.watts, printing: host.printing.watts };
  const power = setupPower(
    host,
    undefined,
    addOns.map((part) => part.watts),
  );
  return {
    name: 'Bench',
    power,
    year: compareModes(power, softOff, year),
    parts: [{ name: 'Pi', watts: states, isPrinter: false }, ...addOns],
  };
};

const insightsOf = (...compared: readonly InsightDevice[]) => findInsights(compared, softOff, year);
const find = (insights: readonly Insight[], kind: Insight['kind']) =>
  insights.find((insight) => insight.kind === kind);

describe('a printer that waits all year', () => {
  it('is named where it costs more than the whole host', () => {
    const insights = insightsOf(withAddOns(aPart('Printer', [10, 10, 110], true)));
    // 7,977.857143 h without a print at 10 W and 0.40 €/kWh.
    expect(find(insights, 'printer-waits')).toEqual({
      kind: 'printer-waits',
      name: 'Printer',
      host: 'Pi',
      cost: expect.closeTo(31.911429, 6),
    });
  });

  it('is not worth a sentence where it is switched with the print, or draws little', () => {
    const switched = insightsOf(withAddOns(aPart('Printer', [0, 0, 110], true)));
    expect(find(switched, 'printer-waits')).toBeUndefined();
    const small = insightsOf(withAddOns(aPart('Printer', [3, 3, 110], true)));
    expect(find(small, 'printer-waits')).toBeUndefined();
  });

  it('is no matter for what only looks like one', () => {
    expect(
      find(insightsOf(withAddOns(aPart('Hub', [10, 10, 10]))), 'printer-waits'),
    ).toBeUndefined();
  });
});

describe('an add-on that costs more than its host', () => {
  it('is named with both amounts', () => {
    const setup = withAddOns(aPart('Lamp', [0, 0, 1]), aPart('Camera', [2, 2, 2]));
    expect(find(insightsOf(setup), 'add-on-leads')).toEqual({
      kind: 'add-on-leads',
      name: 'Camera',
      host: 'Pi',
      cost: expect.closeTo(2 * 8.76 * 0.4, 6),
      // 782.142857 h at 4.6 W, 52.142857 h at 2.8 W, 7,925.714286 h at 0.3 W.
      hostCost: expect.closeTo(2.448629, 6),
    });
  });

  it('is not named where the readings leave a doubt', () => {
    const setup = withAddOns(
      aPart('Camera', [
        [0.1, 2, 3],
        [0.1, 2, 3],
        [0.1, 2, 3],
      ]),
    );
    expect(find(insightsOf(setup), 'add-on-leads')).toBeUndefined();
  });
});

describe('a host that runs anyway', () => {
  const added = { off: aRange(0), idle: aRange(0), printing: aRange(2) };
  const power = setupPower(host, { watts: added, estimates: {} }, []);
  const anyway = { name: 'NAS', power, year: compareModes(power, softOff, year) };
  const pi = { name: 'Pi', power: host, year: compareModes(host, softOff, year) };

  it('has nothing drawn while off, and is beaten by nobody for being on', () => {
    const kinds = insightsOf({ ...anyway }, pi).map(({ kind }) => kind);
    expect(kinds).not.toContain('off-draws');
    expect(kinds).not.toContain('beats-always-on');
  });

  it('is named as such where it is the cheaper one', () => {
    expect(find(insightsOf(pi, anyway), 'cheaper')).toMatchObject({
      name: 'NAS',
      runsAnyway: true,
    });
  });
});

it('what goes on all year beside the host is no matter of a switched strip', () => {
  const hub = aPart('Hub', [5, 5, 5]);
  expect(find(insightsOf(withAddOns(hub)), 'off-draws')).toBeUndefined();
});
