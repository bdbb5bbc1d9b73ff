import { useId } from 'preact/hooks';
import { Icon } from './icon';
import './field.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  /** What is wrong while nothing is chosen; stands beside the field. */
  readonly problem?: string | undefined;
  readonly onSearch: (text: string) => void;
  /** Called for the Enter key, which then submits no form around it. */
  readonly onEnter?: () => void;
}

/** A field that filters a list as one types. */
export const SearchField = ({ label, value, problem, onSearch, onEnter }: SearchFieldProps) => {
  const id = useId();
  return (
    <div class="field" data-invalid={problem ? '' : undefined}>
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <div class="field-box field-search">
        <Icon name="search" />
        <input
          id={id}
          type="search"
          value={value}
          placeholder={label}
          autocomplete="off"
          spellcheck={false}
          enterKeyHint="search"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-message` : undefined}
          onInput={(event) => onSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!onEnter || event.key !== 'Enter') return;
            event.preventDefault();
            onEnter();
          }}
        />
      </div>
      {problem && (
        <p class="field-message error" id={`${id}-message`}>
          {problem}
        </p>
      )}
    </div>
  );
};
