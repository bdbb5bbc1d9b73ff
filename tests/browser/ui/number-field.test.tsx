import { signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chooseLocale } from '../../../src/i18n/language';
import { loadMoreTexts, speak } from '../../../src/i18n/translator';
import { NumberField } from '../../../src/ui/parts/number-field';

const value = signal<number | undefined>(3);
const onValue = vi.fn((next: number | undefined) => {
  value.value = next;
});

const Field = (props: { readonly step?: number; readonly mayBeEmpty?: boolean }) => (
  <NumberField
    label="Draw"
    value={value.value}
    limits={{ least: 0, most: 100 }}
    unit="W"
    onValue={onValue}
    {...props}
  />
);

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Draw' });
const message = (): string => {
  const id = input().getAttribute('aria-describedby');
  return id === null ? '' : (document.getElementById(id)?.textContent ?? '');
};
const isInvalid = () => input().getAttribute('aria-invalid') === 'true';

beforeEach(async () => {
  value.value = 3;
  onValue.mockClear();
  await speak(chooseLocale('en', ['en-GB']));
  await loadMoreTexts();
});
afterEach(cleanup);

describe('typing', () => {
  it.each([
    ['0,40', 0.4],
    ['0.40', 0.4],
    ['7 W', 7],
  ])('%s gives the value at once and keeps the spelling', async (typed, expected) => {
    render(<Field />);
    await userEvent.fill(input(), typed);
    expect(onValue).toHaveBeenLastCalledWith(expected);
    expect(input().value).toBe(typed);
    expect(message()).toBe('');
  });

  it('shows how an ambiguous number was read', async () => {
    render(<Field />);
    await userEvent.fill(input(), '1.234');
    expect(onValue).toHaveBeenLastCalledWith(1.234);
    expect(message()).toBe('Read as 1.234.');
    expect(isInvalid()).toBe(false);
  });

  it.each([
    ['', 'Type a number, such as 0.4.'],
    ['lots', '“lots” is not a number. Type one such as 0.4; comma or point, both work.'],
    ['-1', '“-1” is not a number. Type one such as 0.4; comma or point, both work.'],
    ['101', '101 is outside 0 to 100. The last good value still counts.'],
  ])('answers %j beside the field, and the last value counts', async (typed, answer) => {
    render(<Field />);
    await userEvent.fill(input(), typed);
    expect(onValue).not.toHaveBeenCalled();
    expect(message()).toBe(answer);
    expect(isInvalid()).toBe(true);
    await userEvent.fill(input(), '5');
    expect(isInvalid()).toBe(false);
    expect(input().hasAttribute('aria-describedby')).toBe(false);
  });

  it('takes an empty field for unknown where that is allowed', async () => {
    render(<Field mayBeEmpty />);
    await userEvent.clear(input());
    expect(onValue).toHaveBeenLastCalledWith(undefined);
    expect(isInvalid()).toBe(false);
  });
});

describe('stepping', () => {
  it.each([
    ['Less', 2],
    ['More', 4],
  ])('by the button %s', async (name, expected) => {
    render(<Field step={1} />);
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
    expect(value.value).toBe(expected);
    expect(input().value).toBe(String(expected));
  });

  it('by the arrow keys, free of the noise of binary fractions', async () => {
    value.value = 0.2;
    render(<Field step={0.1} />);
    await userEvent.type(input(), '{ArrowUp}');
    expect(value.value).toBe(0.3);
    await userEvent.type(input(), '{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(value.value).toBe(0);
  });

  it('stops at the limits', async () => {
    value.value = 99.5;
    render(<Field step={1} />);
    await userEvent.type(input(), '{ArrowUp}{ArrowUp}');
    expect(value.value).toBe(100);
  });

  it('goes on from the last good value after nonsense', async () => {
    render(<Field step={1} />);
    await userEvent.fill(input(), 'lots');
    await userEvent.type(input(), '{ArrowUp}');
    expect(value.value).toBe(4);
    expect(isInvalid()).toBe(false);
  });
});

describe('a value from elsewhere', () => {
  it('takes the place of the text', async () => {
    render(<Field />);
    await userEvent.fill(input(), '5,5');
    value.value = 8;
    await expect.poll(() => input().value).toBe('8');
  });

  it('leaves the own spelling of the same value', async () => {
    render(<Field />);
    await userEvent.fill(input(), '5,50');
    value.value = 5.5;
    expect(input().value).toBe('5,50');
  });

  it('is spelt in the language of the moment', async () => {
    value.value = 2.5;
    render(<Field />);
    expect(input().value).toBe('2.5');
    await speak(chooseLocale('de', ['de-DE']));
    value.value = 3.5;
    await expect.poll(() => input().value).toBe('3,5');
  });
});
