import { t } from '../../../../i18n/translator';
import { anyDeviceOf } from '../../../../state/all-devices';
import { Icon } from '../../../parts/icon';
import { incrementIds, shortName } from '../../../short-name';
import { RowFigures } from '../row-figures';
import { rowFigures } from '../row-text';
import type { AddOnDraft } from './add-on-draft';

interface ChangesListProps {
  readonly addOns: readonly AddOnDraft[];
  readonly onAdd: (deviceId: string) => void;
}

const changes = ['disks', 'camera', 'stream'] as const;

const Change = ({ change, addOns, onAdd }: ChangeProps) => {
  const id = incrementIds[change];
  const device = anyDeviceOf(id);
  if (!device) return null;
  const isThere = addOns.some(({ deviceId }) => deviceId === id);
  return (
    <li class="setup-chosen">
      <span>{t(`setup.changes.${change}`)}</span>
      <RowFigures figures={rowFigures(device)} />
      {isThere ? (
        <span class="badge">{t('setup.changes.there')}</span>
      ) : (
        <button
          type="button"
          class="button plain icon"
          aria-label={t('setup.add', { name: shortName(device) })}
          onClick={() => onAdd(id)}
        >
          <Icon name="add" />
        </button>
      )}
    </li>
  );
};

interface ChangeProps extends ChangesListProps {
  readonly change: (typeof changes)[number];
}

/** What changes the answer of a host that runs anyway, to be added by one tap. */
export const ChangesList = (props: ChangesListProps) => (
  <section class="setup-changes">
    <h3>{t('setup.changes')}</h3>
    <p class="field-message">{t('setup.changes.hint')}</p>
    <ul>
      {changes.map((change) => (
        <Change key={change} change={change} {...props} />
      ))}
    </ul>
  </section>
);
