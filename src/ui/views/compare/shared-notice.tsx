import { t } from '../../../i18n/translator';
import { keepShared } from '../../../state/keep-shared';
import { isShared, leaveShared, refused } from '../../../state/shared';
import { showToast } from '../../../state/toast';
import { refusalText } from './refusal-text';

const keep = (): void => {
  const undo = keepShared();
  showToast({ text: t('shared.kept'), undo });
};

/** Says that a link's comparison is on screen, and what of the link could not be read. */
export const SharedNotice = () => {
  if (!isShared.value) return null;
  return (
    <section class="note shared-notice" aria-label={t('shared.title')}>
      <p>
        <b>{t('shared.title')}</b> {t('shared.text')}
      </p>
      {refused.value.length > 0 && (
        <ul>
          {refused.value.map((refusal) => (
            <li key={`${refusal.parameter} ${refusal.value} ${refusal.reason}`}>
              {refusalText(refusal)}
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={keep}>
          {t('shared.keep')}
        </button>
        <button type="button" class="button plain" onClick={leaveShared}>
          {t('shared.leave')}
        </button>
      </div>
    </section>
  );
};
