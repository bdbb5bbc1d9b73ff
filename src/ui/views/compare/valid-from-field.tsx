import { useEffect, useId, useState } from 'preact/hooks';
import { longDate } from '../../../i18n/dates';
import { locale, t } from '../../../i18n/translator';
import type { IsoDate } from '../../../model/calendar';
import { changeScenario } from '../../../state/change-scenario';
import '../../parts/field.css';

// A year on its way to being typed, such as 0020, is none that a price holds from.
const earliest: IsoDate = '1990-01-01';
const latest: IsoDate = '2099-12-31';

const isDay = (text: string): text is IsoDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= earliest && text <= latest;

/** The day from which the user's own price holds; what is no day changes nothing. */
export const ValidFromField = ({ since }: { readonly since: IsoDate }) => {
  const id = useId();
  const [typed, setTyped] = useState<string>(since);
  useEffect(() => setTyped(since), [since]);
  const type = (text: string) => {
    setTyped(text);
    if (isDay(text)) changeScenario({ priceSince: text });
  };
  const date = (day: IsoDate) => longDate(locale.value.tag, day);
  const error = isDay(typed)
    ? undefined
    : t('price.notADay', { least: date(earliest), most: date(latest), date: date(since) });
  return (
    <div class="field" data-invalid={error ? '' : undefined}>
      <label class="field-label" for={id}>
        {t('price.validFrom')}
      </label>
      <div class="field-box">
        <input
          id={id}
          type="date"
          min={earliest}
          max={latest}
          value={typed}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-message` : undefined}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </div>
      {error && (
        <p class="field-message error" id={`${id}-message`} aria-live="polite">
          {error}
        </p>
      )}
    </div>
  );
};
