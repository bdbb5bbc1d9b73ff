import { smartPlugs } from '../../../catalog/plugs';
import { format, locale, t } from '../../../i18n/translator';
import { limits } from '../../../model/limits';
import { type OffMethod, offMethods } from '../../../model/off-method';
import { type Watts, watts } from '../../../model/units';
import { changeScenario } from '../../../state/change-scenario';
import { scenario } from '../../../state/scenario';
import { Choice } from '../../parts/choice';
import { NumberField } from '../../parts/number-field';
import { SelectField } from '../../parts/select-field';

const byOwnDraw = [...smartPlugs].sort((a, b) => a.relayOff.typical - b.relayOff.typical);

const PlugFields = ({ plug }: { readonly plug: Watts }) => {
  const { switching } = scenario.value;
  const change = (value: number) =>
    changeScenario({ switching: { ...switching, plug: watts(value) } });
  const known = byOwnDraw.find(({ relayOff }) => relayOff.typical === plug);
  return (
    <>
      <NumberField
        label={t('plug.label')}
        value={plug}
        limits={limits.plug}
        unit="W"
        step={0.1}
        onValue={(value) => value !== undefined && change(value)}
      />
      <SelectField
        label={t('plug.published')}
        value={known?.id ?? ''}
        hint={t('plug.hint')}
        options={[
          { value: '', label: t('plug.own') },
          ...byOwnDraw.map(({ id, names, relayOff }) => ({
            value: id,
            label: `${names[locale.value.language]}: ${format.value.watts(relayOff.typical)}`,
          })),
        ]}
        onChoose={(id) => {
          const chosen = byOwnDraw.find((other) => other.id === id);
          if (chosen) change(chosen.relayOff.typical);
        }}
      />
    </>
  );
};

/** How the host is switched off between prints, and what the plug draws where one does it. */
export const SwitchingFields = () => {
  const { switching } = scenario.value;
  return (
    <>
      <Choice<OffMethod>
        label={t('off.label')}
        value={switching.method}
        options={offMethods.map((method) => ({ value: method, label: t(`off.${method}`) }))}
        hint={t(`off.${switching.method}.hint`)}
        onChoose={(method) => changeScenario({ switching: { ...switching, method } })}
      />
      {switching.method === 'smart-plug' && <PlugFields plug={switching.plug} />}
    </>
  );
};
