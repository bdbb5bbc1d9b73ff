import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { parseDecimal } from '../../i18n/parse-decimal';
import { format, t } from '../../i18n/translator';
import { type Limits, within } from '../../model/limits';
import './field.css';

interface NumberFieldProps {
  readonly label: string;
  /** The value in force; the text follows it when it changes from outside. */
  readonly value: number | undefined;
  readonly limits: Limits;
  /** The unit after the field. */
  readonly unit?: string;
  /** How far the buttons − and + and the arrow keys go; without it there are no buttons. */
  readonly step?: number;
  readonly leastDecimals?: number;
  /** True where an empty field means "unknown" instead of a mistake. */
  readonly mayBeEmpty?: boolean;
  /** What is wrong with the value among others, such as a week with too few hours. */
  readonly conflict?: string | undefined;
  /** A word beside the label or under the field. */
  readonly aside?: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** Called with each valid value as it is typed; `undefined` for an allowed empty field. */
  readonly onValue: (value: number | undefined) => void;
}

interface Reading {
  readonly value?: number | undefined;
  readonly error?: string;
  readonly reading?: string;
}

const read = (typed: string, limits: Limits, mayBeEmpty: boolean): Reading => {
  const parsed = parseDecimal(typed, limits.least < 0);
  const number = (value: number) => format.value.number(value, 12);
  if (parsed.kind === 'empty') {
    return mayBeEmpty
      ? { value: undefined }
      : { error: t('field.empty', { example: number(0.4) }) };
  }
  if (parsed.kind === 'not-a-number') {
    return { error: t('field.notANumber', { typed, example: number(0.4) }) };
  }
  if (!within(parsed.value, limits)) {
    const [value, least, most] = [parsed.value, limits.least, limits.most].map(number);
    return {
      error: t('field.outOfRange', { value: value ?? '', least: least ?? '', most: most ?? '' }),
    };
  }
  return parsed.showReading
    ? { value: parsed.value, reading: t('field.readAs', { value: number(parsed.value) }) }
    : { value: parsed.value };
};

/** A text field for a quantity: reads `0,40` and `0.40`, keeps what was typed, answers beside itself. */
export const NumberField = (props: NumberFieldProps) => {
  const { label, value, limits, unit, step, leastDecimals = 0, mayBeEmpty = false } = props;
  const id = useId();
  const { tag } = format.value;
  const asText = (shown: number | undefined) =>
    shown === undefined ? '' : format.value.field(shown, leastDecimals);
  const [typed, setTyped] = useState(() => asText(value));
  const result = read(typed, limits, mayBeEmpty);

  // A value that came from elsewhere (a link, another tab, undo) replaces the text; the user's own
  // spelling of the same value stays.
  useEffect(() => {
    if (read(typed, limits, mayBeEmpty).value !== value) setTyped(asText(value));
  }, [value, tag]);

  const type = (text: string) => {
    setTyped(text);
    const next = read(text, limits, mayBeEmpty);
    if (!next.error) props.onValue(next.value);
  };
  const stepBy = (direction: 1 | -1) => {
    if (step === undefined) return;
    const from = result.value ?? value ?? limits.least;
    // Steps land on whole multiples, free of the noise of binary fractions.
    const next = (Math.round(from / step) + direction) * step;
    type(asText(Math.min(limits.most, Math.max(limits.least, Number(next.toFixed(6))))));
  };
  const error = result.error ?? props.conflict;
  const message = error ?? result.reading;
  const describedBy = message ? `${id}-message` : undefined;

  return (
    <div class="field" data-invalid={error ? '' : undefined}>
      <div class="field-label">
        <label for={id}>{label}</label>
        {props.aside}
      </div>
      <div class="field-box">
        <input
          id={id}
          type="text"
          // Phones' number pads have no minus.
          inputMode={limits.least < 0 ? 'text' : 'decimal'}
          autocomplete="off"
          spellcheck={false}
          enterKeyHint="done"
          value={typed}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (step === undefined || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown'))
              return;
            event.preventDefault();
            stepBy(event.key === 'ArrowUp' ? 1 : -1);
          }}
        />
        {unit && <span class="field-unit">{unit}</span>}
        {step !== undefined && (
          <>
            <button
              type="button"
              class="field-step"
              aria-label={t('field.less')}
              onClick={() => stepBy(-1)}
            >
              −
            </button>
            <button
              type="button"
              class="field-step"
              aria-label={t('field.more')}
              onClick={() => stepBy(1)}
            >
              +
            </button>
          </>
        )}
      </div>
      {message && (
        <p
          id={`${id}-message`}
          class={error ? 'field-message error' : 'field-message'}
          aria-live="polite"
        >
          {message}
        </p>
      )}
      {props.hint && <div class="field-message">{props.hint}</div>}
    </div>
  );
};
