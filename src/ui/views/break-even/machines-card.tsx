import { useState } from 'preact/hooks';
import { t } from '../../../i18n/translator';
import { Icon } from '../../parts/icon';
import { lazy } from '../../parts/lazy';
import { MachineFields } from './machine-fields';
import { comparedIds } from './owning';
import './machines-card.css';

const DevicePicker = lazy(async () => (await import('../compare/device-picker')).DevicePicker);

/** The compared machines with what each costs to have. */
export const MachinesCard = () => {
  const [isPicking, setPicking] = useState(false);
  return (
    <section class="card break-even-machines" aria-labelledby="machines-title">
      <div>
        <h2 id="machines-title">{t('breakEven.machines')}</h2>
        <p class="quiet small">{t('breakEven.machines.hint')}</p>
      </div>
      <button type="button" class="button" onClick={() => setPicking(true)}>
        <Icon name="list" />
        {t('picker.open')}
      </button>
      <ul>
        {comparedIds.value.map((id) => (
          <MachineFields key={id} id={id} />
        ))}
      </ul>
      {isPicking && <DevicePicker onClose={() => setPicking(false)} />}
    </section>
  );
};
