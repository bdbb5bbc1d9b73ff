import { useId } from 'preact/hooks';
import './field.css';

interface SelectFieldProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly hint?: string;
  readonly onChoose: (value: string) => void;
}

/** A labelled list to choose one from. */
export const SelectField = ({ label, options, value, hint, onChoose }: SelectFieldProps) => {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <div class="field-box">
        <select
          id={id}
          value={value}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      {hint && (
        <p class="field-message" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
};
