import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../../i18n/translator';
import type { KeptComparison } from '../../../../model/kept-comparison';
import { keptComparisons, openKept, removeKept } from '../../../../state/kept';
import { fetchSetupReader } from '../../../../state/setup-reader';
import { showToast } from '../../../../state/toast';
import { Sheet } from '../../../parts/sheet';
import { KeepForm } from './keep-form';
import { KeptDetail } from './kept-detail';
import { KeptList } from './kept-list';
import './kept.css';

const removeAndTell = async (kept: KeptComparison): Promise<void> => {
  const undo = await removeKept(kept);
  showToast({ text: t('kept.deleted.toast', { name: kept.name }), undo });
};

/** Keeps the comparison on screen, and opens those kept before. */
export const KeptSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const [openId, setOpenId] = useState<string>();
  const open = keptComparisons.value?.find(({ id }) => id === openId);
  useEffect(() => {
    openKept();
    // A kept setup may be compared no more; without the reader's code it has no costs of today.
    fetchSetupReader().catch(() => undefined);
  }, []);
  return (
    <>
      <Sheet title={t('kept.title')} onClose={onClose}>
        <p class="quiet small">{t('kept.hint')}</p>
        <KeepForm />
        <KeptList
          onOpen={setOpenId}
          onDelete={(kept) => {
            // The message with its way back stands on the page, which a dialog covers.
            onClose();
            removeAndTell(kept);
          }}
        />
      </Sheet>
      {open && (
        <KeptDetail
          key={open.id}
          kept={open}
          onClose={() => setOpenId(undefined)}
          onAssumed={onClose}
        />
      )}
    </>
  );
};
