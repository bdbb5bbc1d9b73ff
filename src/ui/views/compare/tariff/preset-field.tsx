import {
  type BandPreset,
  bandPresets,
  findBandPreset,
  presetTariff,
} from '../../../../catalog/band-presets';
import { countryName } from '../../../../i18n/country-name';
import { locale, t } from '../../../../i18n/translator';
import type { BandTariff } from '../../../../model/bands';
import { changeBands } from '../../../../state/change-tariff';
import { country } from '../../../../state/country';
import { scenario } from '../../../../state/scenario';
import { showToast } from '../../../../state/toast';
import { SelectField } from '../../../parts/select-field';

const inOrder = (): readonly BandPreset[] => {
  const own = country.value?.code;
  const isOwn = (preset: BandPreset) => preset.country === own;
  return [...bandPresets.filter(isOwn), ...bandPresets.filter((preset) => !isOwn(preset))];
};

const choose = (tariff: BandTariff, id: string): void => {
  const preset = findBandPreset(id);
  if (!preset) return;
  const { language } = locale.peek();
  changeBands(presetTariff(preset, language, scenario.peek().price));
  showToast({
    text: t('tariff.preset.taken', { name: preset.name[language] }),
    undo: () => changeBands(tariff),
  });
};

const AboutPreset = ({ preset }: { readonly preset: BandPreset }) => (
  <div class="note band-preset">
    <p>
      <b>{t('tariff.preset.typePrices')}</b>
    </p>
    <p class="small">{preset.note[locale.value.language]}</p>
    <p class="small">
      {t('tariff.preset.source')}{' '}
      <a href={preset.source.url} lang="en" target="_blank" rel="noreferrer">
        {preset.source.title}
      </a>
    </p>
  </div>
);

/** Hours of tariffs that many have, to start from, with what to know about them and the source. */
export const PresetField = ({ tariff }: { readonly tariff: BandTariff }) => {
  const { language } = locale.value;
  const preset = tariff.preset === undefined ? undefined : findBandPreset(tariff.preset);
  return (
    <>
      <SelectField
        label={t('tariff.preset.label')}
        value={preset?.id ?? ''}
        options={[
          ...(preset ? [] : [{ value: '', label: t('tariff.preset.none') }]),
          ...inOrder().map(({ id, country: code, name }) => ({
            value: id,
            label: `${countryName(code)}: ${name[language]}`,
          })),
        ]}
        onChoose={(id) => choose(tariff, id)}
      />
      {preset && <AboutPreset preset={preset} />}
    </>
  );
};
