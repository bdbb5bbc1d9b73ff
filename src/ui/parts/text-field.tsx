import { useId } from 'preact/hooks';
import './field.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  /** What is wrong with the text; stands beside the field. */
  readonly problem?: string | undefined;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly onText: (text: string) => void;
}

/** A labelled line of text. */
export const TextField = ({ label, value, longest, problem, hint, ...props }: TextFieldProps) => {
  const id = useId();
  const message = problem ?? hint;
  return (
    <div class="field" data-invalid={problem ? '' : undefined}>
      <label class="field-label" for={id}>
        {label}
      </label>
      <div class="field-box">
        <input
          id={id}
          type="text"
          value={value}
          maxLength={longest}
          autocomplete="off"
          aria-required={props.isRequired}
          aria-invalid={problem ? true : undefined}
          aria-describedby={message ? `${id}-message` : undefined}
          onInput={(event) => props.onText(event.currentTarget.value)}
        />
      </div>
      {message && (
        <p
          id={`${id}-message`}
          class={problem ? 'field-message error' : 'field-message'}
          aria-live="polite"
        >
          {message}
        </p>
      )}
    </div>
  );
};
