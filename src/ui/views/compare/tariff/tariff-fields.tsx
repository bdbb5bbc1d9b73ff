import { t } from '../../../../i18n/translator';
import { type TariffKind, tariffKinds } from '../../../../model/tariff-choice';
import { changeTariff, chooseTariff } from '../../../../state/change-tariff';
import { scenario } from '../../../../state/scenario';
import { Choice } from '../../../parts/choice';
import { lazyScreen } from '../../../parts/lazy-screen';
import { startingBands } from './starting-bands';
import './tariff-fields.css';

const BandsEditor = lazyScreen(async () => (await import('./bands-editor')).BandsEditor);
const HourlyEditor = lazyScreen(async () => (await import('./hourly-editor')).HourlyEditor);
const PrintTimesFields = lazyScreen(
  async () => (await import('./print-times-fields')).PrintTimesFields,
);

const choose = (kind: TariffKind): void => {
  const { bands } = scenario.peek().tariff;
  if (kind === 'bands' && !bands) changeTariff({ kind, bands: startingBands() });
  else chooseTariff(kind);
};

/** How the user pays for a kWh, and when prints run where the hour counts. */
export const TariffFields = () => {
  const { kind } = scenario.value.tariff;
  return (
    <div class="tariff-fields">
      <Choice<TariffKind>
        label={t('tariff.label')}
        value={kind}
        options={tariffKinds.map((value) => ({ value, label: t(`tariff.kind.${value}`) }))}
        hint={t(`tariff.kind.${kind}.hint`)}
        onChoose={choose}
      />
      {kind === 'bands' && <BandsEditor />}
      {kind === 'hourly' && <HourlyEditor />}
      {kind !== 'flat' && <PrintTimesFields />}
    </div>
  );
};
