import { useId } from 'preact/hooks';
import './field.css';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly hint?: string;
  readonly onChoose: (value: T) => void;
}

/** A radio group drawn as one bar of segments. */
export const Choice = <T extends string>({
  label,
  options,
  value,
  hint,
  onChoose,
}: ChoiceProps<T>) => {
  const id = useId();
  return (
    <div
      class="field"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={hint ? `${id}-hint` : undefined}
    >
      <span class="field-label" id={`${id}-label`}>
        {label}
      </span>
      <div class="choice">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint && (
        <p class="field-message" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
};
