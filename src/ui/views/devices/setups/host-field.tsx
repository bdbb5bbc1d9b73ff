import { useComputed } from '@preact/signals';
import { useId, useState } from 'preact/hooks';
import { t } from '../../../../i18n/translator';
import { isHostCategory } from '../../../../model/category';
import { allDevices, anyDeviceOf } from '../../../../state/all-devices';
import type { Device } from '../../../../state/devices';
import { comparedIds } from '../device-list';
import { RowFigures } from '../row-figures';
import { rowFigures } from '../row-text';
import { PickList } from './pick-list';

interface HostFieldProps {
  readonly hostId: string | undefined;
  readonly problem: string | undefined;
  readonly onChoose: (id: string) => void;
}

const Chosen = ({ host, onChange }: { readonly host: Device; readonly onChange: () => void }) => (
  <div class="setup-chosen">
    <b>{host.name}</b>
    <RowFigures figures={rowFigures(host)} />
    <button type="button" class="button" onClick={onChange}>
      {t('setup.host.change')}
    </button>
  </div>
);

// The user's own first, then what is compared, then the catalogue as it is grouped.
const rankOf = ({ id, own }: Device): number => {
  if (own) return 0;
  return comparedIds.value.has(id) ? 1 : 2;
};

/** Chooses the host that a setup stands on. */
export const HostField = ({ hostId, problem, onChoose }: HostFieldProps) => {
  const id = useId();
  const [isChanging, setChanging] = useState(false);
  const hosts = useComputed(() =>
    allDevices.value
      .filter(({ category }) => isHostCategory(category))
      .toSorted((a, b) => rankOf(a) - rankOf(b)),
  );
  const host = hostId === undefined ? undefined : anyDeviceOf(hostId);
  return (
    <fieldset class="setup-part-of-form" aria-describedby={`${id}-hint`}>
      <legend>{t('setup.host')}</legend>
      {host && !isChanging ? (
        <Chosen host={host} onChange={() => setChanging(true)} />
      ) : (
        <>
          <p class="field-message" id={`${id}-hint`}>
            {t('setup.host.hint')}
          </p>
          <PickList
            label={t('setup.host.search')}
            offered={hosts.value}
            all={hosts.value}
            problem={problem}
            none={t('setup.host.none')}
            onPick={(picked) => {
              setChanging(false);
              onChoose(picked.id);
            }}
          />
        </>
      )}
    </fieldset>
  );
};
