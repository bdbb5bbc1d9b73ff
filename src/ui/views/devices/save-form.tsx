import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n/translator';
import { useKeptFocus } from '../../parts/keep-focus';
import './save-form.css';

interface SaveFormProps {
  /** True where the form opened with what was typed before. */
  readonly isKept: boolean;
  readonly onStartOver: () => void;
  /** Called when a field is left, and before saving. */
  readonly onSettle: () => void;
  /** Saves if everything is in order; answers whether it is. */
  readonly onSave: (isReadable: boolean) => boolean;
  readonly children: ComponentChildren;
  /** What stays in sight above the button. */
  readonly outcome?: ComponentChildren;
}

// A field that cannot read its text says so itself and keeps the value before.
const firstInvalid = (form: HTMLFormElement | null): HTMLElement | null | undefined =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]');

/** A form with one button "Save", which leads to the first field that is not in order. */
export const SaveForm = (props: SaveFormProps) => {
  const form = useRef<HTMLFormElement>(null);
  useKeptFocus(form);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) firstInvalid(form.current)?.focus();
  }, [refusals]);
  return (
    <form
      ref={form}
      class="save-form"
      noValidate
      onChange={props.onSettle}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSettle();
        if (!props.onSave(!firstInvalid(form.current))) setRefusals(refusals + 1);
      }}
    >
      {props.isKept && (
        <div class="note save-form-kept">
          <p>{t('device.draft.kept')}</p>
          <button type="button" class="button" onClick={props.onStartOver}>
            {t('device.draft.startOver')}
          </button>
        </div>
      )}
      {props.children}
      <div class="save-form-end">
        {props.outcome}
        <button type="submit" class="button primary">
          {t('device.save')}
        </button>
      </div>
    </form>
  );
};
