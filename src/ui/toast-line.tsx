import { t } from '../i18n/translator';
import { dismissToast, toast } from '../state/toast';
import { Icon } from './parts/icon';

/** The short message at the foot of the screen; it stays until dismissed, so nobody misses an undo. */
export const ToastLine = () => {
  const message = toast.value;
  const undo = () => {
    message?.undo?.();
    dismissToast();
  };
  return (
    <div class="toast-place" aria-live="polite">
      {message && (
        <div class="toast">
          <span>{message.text}</span>
          {message.undo && (
            <button type="button" class="button plain" onClick={undo}>
              {t('action.undo')}
            </button>
          )}
          <button
            type="button"
            class="button plain icon"
            aria-label={t('action.dismiss')}
            onClick={dismissToast}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
};
