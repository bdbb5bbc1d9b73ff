import { describe, expect, it } from 'vitest';
import { parseFacts } from '../../../src/catalog/parse-facts';
import { plugLimits } from '../../../src/catalog/plug-limits';
import { plugLimitsSchema } from '../../../src/catalog/plug-limits-schema';
import { plugStep } from '../../../src/model/setup-power';

describe('what plugs can show', () => {
  it('is cited', () => {
    expect(plugLimits.floor.watts).toBe(2);
    expect(plugLimits.cheapFloor.watts).toEqual({ low: 6, high: 10 });
    const addresses = Object.values(plugLimits).flatMap(({ sources }) =>
      sources.map(({ url }: { url?: string }) => url),
    );
    expect(addresses).toEqual([
      'https://github.com/arendst/Tasmota/pull/759',
      'https://github.com/bramstroker/homeassistant-powercalc/issues/1393',
      'https://github.com/Koenkk/zigbee2mqtt/issues/14629',
      'https://github.com/arendst/Tasmota/pull/759',
      'https://github.com/arendst/Tasmota/pull/14854',
    ]);
  });

  it('has the step that the model reckons with', () => {
    expect(plugLimits.step.watts).toBe(plugStep);
  });

  it.each([
    ['a limit without sources', { floor: { watts: 2, sources: [] } }, /floor, sources: is empty/u],
    [
      'a limit of nothing',
      { step: { ...plugLimits.step, watts: 0 } },
      /step, watts: is not above/u,
    ],
    [
      'a span that is none',
      { cheapFloor: { ...plugLimits.cheapFloor, watts: { low: 10, high: 6 } } },
      /cheapFloor, watts: is not in the order/u,
    ],
    ['an unknown limit', { ceiling: plugLimits.step }, /ceiling/u],
  ])('refuses %s', (_, change, message) => {
    const limits = { ...plugLimits, ...change };
    expect(() => parseFacts('plug-limits.json', plugLimitsSchema, limits)).toThrow(message);
  });
});
