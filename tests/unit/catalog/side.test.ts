import { describe, expect, it } from 'vitest';
import { type Method, sideOf } from '../../../src/catalog/methods';

describe('the measuring side', () => {
  it.each<[Method[], string]>([
    [['wall-meter', 'smart-plug', 'annual-energy'], 'wall'],
    [['dc-meter', 'usb-meter', 'battery-gauge'], 'dc'],
    [['spec', 'user-report', 'wall-meter-probable', 'mixed-user-readings'], 'unknown'],
    [['wall-meter', 'spec'], 'wall'],
    [['dc-meter', 'spec'], 'mixed'],
    [['wall-meter', 'dc-meter'], 'mixed'],
    [['secondary'], 'unknown'],
    [['usb-meter', 'secondary'], 'dc'],
    [[], 'unknown'],
  ])('of %j is %s', (methods, side) => {
    expect(sideOf(methods)).toBe(side);
  });
});
