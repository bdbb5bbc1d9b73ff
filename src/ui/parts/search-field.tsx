import { useId } from 'preact/hooks';
import { Icon } from './icon';
import './field.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** A field that filters a list as one types. */
export const SearchField = ({ label, value, onSearch }: SearchFieldProps) => {
  const id = useId();
  return (
    <div class="field">
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
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
      </div>
    </div>
  );
};
