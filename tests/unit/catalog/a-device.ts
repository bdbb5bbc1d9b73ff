import type { DeviceRecord } from '../../../src/catalog/schema';

type Source = DeviceRecord['sources'][number];

/** A source that passes, with overrides. */
export const aSource = (overrides: object = {}): Source => ({
  title: 'A blog with a meter',
  url: 'https://example.org/power',
  method: 'wall-meter',
  states: ['idle'],
  says: { en: 'Idle 2 W.', de: 'Leerlauf 2 W.' },
  ...overrides,
});

/** A figure that passes, with overrides. */
export const aFigure = (overrides: object = {}): object => ({
  low: 1,
  typical: 2,
  high: 3,
  side: 'wall',
  ...overrides,
});

/** A device that passes, with overrides that need not. */
export const aDevice = (overrides: object = {}): object => ({
  id: 'orange-pi-9',
  name: 'Orange Pi 9',
  basis: 'measured',
  power: { idle: aFigure() },
  sources: [aSource()],
  ...overrides,
});

/** A file of single-board computers that holds these devices. */
export const aFile = (...devices: object[]): object => ({ category: 'sbc', devices });
