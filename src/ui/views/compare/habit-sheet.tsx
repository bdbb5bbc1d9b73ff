import { t } from '../../../i18n/translator';
import { Sheet } from '../../parts/sheet';
import { ToastLine } from '../../toast-line';
import { HabitFields } from './habit-fields';

/** The assumptions in a sheet, for a phone. */
export const HabitSheet = ({ onClose }: { readonly onClose: () => void }) => (
  <Sheet title={t('habit.title')} onClose={onClose}>
    <HabitFields />
    <ToastLine />
  </Sheet>
);
