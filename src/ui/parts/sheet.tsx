import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../i18n/translator';
import { Icon } from './icon';
import './sheet.css';

interface SheetProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Called once when the user closes it by any way: button, Escape, a tap beside it. */
  readonly onClose: () => void;
}

/** A modal dialog that rises from the foot of a phone and stands in the middle of a desktop. */
export const Sheet = ({ title, children, onClose }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    const closeFromBackdrop = ({ target }: Event) => {
      if (target === element) element?.close();
    };
    element?.addEventListener('click', closeFromBackdrop);
    return () => element?.removeEventListener('click', closeFromBackdrop);
  }, []);
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={id} onClose={onClose}>
      <div class="sheet-head">
        {/* The title is what a screen reader should say first, and no button should be one key away. */}
        <h2 id={id} tabIndex={-1} autofocus>
          {title}
        </h2>
        <button
          type="button"
          class="button plain icon"
          aria-label={t('action.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="sheet-body">{children}</div>
    </dialog>
  );
};
