import { useId } from 'preact/hooks';
import './check-field.css';

interface CheckFieldProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly hint?: string;
  readonly onCheck: (isChecked: boolean) => void;
}

/** Something that is so or is not, with a word on it underneath. */
export const CheckField = ({ label, isChecked, hint, onCheck }: CheckFieldProps) => {
  const id = useId();
  return (
    <>
      <label class="check-field">
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={hint ? id : undefined}
          onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
        />
        {label}
      </label>
      {hint && (
        <p class="field-message" id={id}>
          {hint}
        </p>
      )}
    </>
  );
};
