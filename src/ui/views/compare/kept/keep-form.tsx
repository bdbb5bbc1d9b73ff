import { useState } from 'preact/hooks';
import { calendar } from '../../../../i18n/calendar-format';
import { t } from '../../../../i18n/translator';
import { longestText } from '../../../../model/limits';
import { keepComparison } from '../../../../state/kept';
import { TextField } from '../../../parts/text-field';

const suggestedName = (): string =>
  calendar.value.date(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);

type Outcome =
  | { readonly kind: 'kept'; readonly name: string }
  | { readonly kind: 'not-kept' | 'nameless' };

/** Keeps the comparison on screen under a name. */
export const KeepForm = () => {
  const [name, setName] = useState(suggestedName);
  const [outcome, setOutcome] = useState<Outcome>();
  const keep = async () => {
    const trimmed = name.trim();
    if (trimmed === '') return setOutcome({ kind: 'nameless' });
    const trouble = await keepComparison(trimmed);
    setOutcome(trouble ? { kind: 'not-kept' } : { kind: 'kept', name: trimmed });
  };
  return (
    <form
      class="keep-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label={t('kept.name')}
        value={name}
        longest={longestText}
        problem={outcome?.kind === 'nameless' ? t('kept.name.empty') : undefined}
        onText={(text) => {
          setName(text);
          setOutcome(undefined);
        }}
      />
      <button type="submit" class="button primary">
        {t('kept.keep')}
      </button>
      <p
        class={outcome?.kind === 'not-kept' ? 'field-message error' : 'field-message'}
        role="status"
      >
        {outcome?.kind === 'kept' && t('kept.done', { name: outcome.name })}
        {outcome?.kind === 'not-kept' && t('kept.full')}
      </p>
    </form>
  );
};
