import { format, t } from '../../../../i18n/translator';
import { foundSetups, listedSetups } from './setup-list';
import { SetupRow } from './setup-row';
import '../device-groups.css';

/** The user's setups above all devices; what the search leaves out is hidden, not removed. */
export const SetupGroup = () => {
  if (listedSetups.value.length === 0) return null;
  const count = foundSetups.value.size;
  return (
    <section class="device-group" hidden={count === 0}>
      <h2>
        {t('setup.mine')} <span class="quiet">{format.value.number(count)}</span>
      </h2>
      <ul class="card">
        {listedSetups.value.map((setup) => (
          <SetupRow key={setup.id} setup={setup} />
        ))}
      </ul>
    </section>
  );
};
