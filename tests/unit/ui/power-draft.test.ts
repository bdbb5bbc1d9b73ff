import { describe, expect, it } from 'vitest';
import type { PowerProfile } from '../../../src/model/power';
import { watts } from '../../../src/model/units';
import {
  conflictIn,
  draftOf,
  powerFrom,
  withFigure,
} from '../../../src/ui/views/devices/power-draft';

const state = (low: number, typical: number, high: number, side: 'wall' | 'dc' | 'mixed') => ({
  low: watts(low),
  typical: watts(typical),
  high: watts(high),
  side,
});

const cited: PowerProfile = {
  off: state(0.1, 0.2, 0.3, 'dc'),
  idle: state(1.6, 2.8, 3.4, 'mixed'),
  peak: state(5, 6, 7, 'wall'),
};

describe('the figures of a form', () => {
  it('keep range and side where nothing was changed', () => {
    const { off, idle } = cited;
    expect(powerFrom(draftOf(cited, ''), cited)).toEqual({ off, idle });
  });

  it('replace the range where another number was typed', () => {
    const draft = draftOf(cited, '');
    const typed = {
      ...draft,
      side: 'wall' as const,
      figures: withFigure(draft.figures, 'idle', 3.1),
    };
    expect(powerFrom(typed, cited)).toEqual({
      off: { ...cited.off, side: 'wall' },
      idle: state(3.1, 3.1, 3.1, 'wall'),
    });
  });

  it('know nothing of an emptied field, and zero where zero was typed', () => {
    const { idle: _, ...others } = draftOf(cited, '').figures;
    const figures = withFigure(withFigure(draftOf(cited, '').figures, 'idle', undefined), 'off', 0);
    expect(figures).toEqual({ ...others, off: 0 });
    expect(powerFrom({ figures, side: 'dc', note: '' }, {})).toEqual({ off: state(0, 0, 0, 'dc') });
  });

  it('take the one side they share, and the wall where there are none', () => {
    expect(draftOf({ idle: state(1, 1, 1, 'dc') }, '').side).toBe('dc');
    expect(draftOf({}, '').side).toBe('wall');
    expect(draftOf(cited, '').side).toBe('as-before');
  });
});

describe('a contradiction', () => {
  it('is told of the figure typed last', () => {
    expect(conflictIn({ off: 3, idle: 2 }, 'idle')).toMatchObject({ state: 'idle', isBelow: true });
    expect(conflictIn({ off: 3, idle: 2 }, 'off')).toMatchObject({ state: 'off', isBelow: false });
  });

  it('is found across an empty field', () => {
    expect(conflictIn({ off: 3, printing: 2 }, undefined)).toMatchObject({
      state: 'printing',
      other: 'off',
      otherWatts: 3,
    });
  });

  it('is none where figures are equal or missing', () => {
    expect(conflictIn({ off: 2, idle: 2, printing: 2 }, 'off')).toBeUndefined();
    expect(conflictIn({ printing: 1 }, 'printing')).toBeUndefined();
  });
});
