import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon';
import './field.css';
import './file-field.css';

interface FileFieldProps {
  readonly label: string;
  /** What to do, on the field itself. */
  readonly action: string;
  /** Endings and types, as the attribute `accept` has them. */
  readonly accept: string;
  /** What is wrong with the file that was chosen; stands beside the field. */
  readonly problem?: ComponentChildren;
  readonly onFile: (file: File) => void;
}

/** A field that takes a file, chosen or dropped on it. */
export const FileField = ({ label, action, accept, problem, onFile }: FileFieldProps) => {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  return (
    <div class="field" data-invalid={problem ? '' : undefined}>
      <label class="field-label" for={id}>
        {label}
      </label>
      <div class="file-drop" data-over={isOver ? '' : undefined}>
        <Icon name="up" />
        <span id={`${id}-action`}>{action}</span>
        <input
          id={id}
          type="file"
          accept={accept}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-action${problem ? ` ${id}-problem` : ''}`}
          onDragEnter={() => setIsOver(true)}
          onDragLeave={() => setIsOver(false)}
          onDrop={() => setIsOver(false)}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onFile(file);
            // The same file, mended meanwhile, may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <div id={`${id}-problem`} role="alert">
        {problem}
      </div>
    </div>
  );
};
