import { useState } from 'preact/hooks';
import { t } from '../../../../i18n/translator';
import { type AddOnCategory, addOnCategories } from '../../../../model/category';
import type { Device } from '../../../../state/devices';
import { Icon } from '../../../parts/icon';
import { shortName } from '../../../short-name';
import { PickList } from './pick-list';
import { addOnDevices, usualIds } from './usual-add-ons';
import '../../../parts/chip.css';

interface AddOnPickerProps {
  readonly onAdd: (device: Device) => void;
  readonly onAddElse: () => void;
}

const AddChip = ({ name, onAdd }: { readonly name: string; readonly onAdd: () => void }) => (
  <li>
    <button type="button" class="chip" aria-label={t('setup.add', { name })} onClick={onAdd}>
      <Icon name="add" />
      {name}
    </button>
  </li>
);

const OfKind = ({ devices, onAdd }: OfKindProps) => {
  const [kind, setKind] = useState<AddOnCategory>('camera');
  const [isSearched, setSearched] = useState(false);
  return (
    <div class="setup-pick">
      <ul class="chips setup-chips" aria-label={t('setup.add.kinds')}>
        {addOnCategories.map((category) => (
          <li key={category}>
            <button
              type="button"
              class="chip"
              aria-pressed={kind === category && !isSearched}
              disabled={isSearched}
              onClick={() => setKind(category)}
            >
              {t(`category.${category}`)}
            </button>
          </li>
        ))}
      </ul>
      <PickList
        key={kind}
        label={t('setup.add.search')}
        offered={devices.filter(({ category }) => category === kind)}
        all={devices}
        none={t('setup.add.none')}
        onSearch={(text) => setSearched(text.trim() !== '')}
        onPick={onAdd}
      />
    </div>
  );
};

interface OfKindProps {
  readonly devices: readonly Device[];
  readonly onAdd: (device: Device) => void;
}

/** Adds to a setup: what is added most by one tap, everything else by kind or by its name. */
export const AddOnPicker = ({ onAdd, onAddElse }: AddOnPickerProps) => {
  const [isOpen, setOpen] = useState(false);
  const devices = addOnDevices();
  const usual = devices.filter(({ id }) => usualIds.includes(id));
  return (
    <>
      <ul class="chips setup-chips">
        {usual.map((device) => (
          <AddChip key={device.id} name={shortName(device)} onAdd={() => onAdd(device)} />
        ))}
        <AddChip name={t('setup.add.else')} onAdd={onAddElse} />
        <li>
          <button
            type="button"
            class="chip"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="search" />
            {t('setup.add.more')}
          </button>
        </li>
      </ul>
      {isOpen && (
        <OfKind
          devices={devices}
          onAdd={(device) => {
            setOpen(false);
            onAdd(device);
          }}
        />
      )}
    </>
  );
};
