import { format, t } from '../../../i18n/translator';
import { limits } from '../../../model/limits';
import { hours, minutes } from '../../../model/units';
import { changeHabit, chooseHost, impossibleHabit } from '../../../state/change-scenario';
import { compared, host, year } from '../../../state/comparison';
import { scenario } from '../../../state/scenario';
import { lazy } from '../../parts/lazy';
import { NumberField } from '../../parts/number-field';
import { SelectField } from '../../parts/select-field';
import { CarbonField } from './carbon-field';
import { CountryField } from './country-field';
import { FeeField } from './fee-field';
import { PriceFields } from './price-fields';
import { SwitchingFields } from './switching-fields';
import { weekConflict } from './week-conflict';
import './habit-fields.css';

const TariffFields = lazy(
  async () => (await import('./tariff/tariff-fields')).TariffFields,
  <div class="tariff-placeholder" />,
);

const YearHours = () => {
  const { hours: state } = year.value.modes['per-print'];
  const text = (value: number) => format.value.number(value);
  return (
    <p class="quiet small">
      {t('habit.year', {
        printing: text(state.printing),
        around: text(state.idle),
        off: text(state.off),
      })}
    </p>
  );
};

/** The habit, the price and the way of switching off; every figure follows as they are typed. */
export const HabitFields = () => {
  const { habit } = scenario.value;
  const typed = impossibleHabit.value ?? habit;
  return (
    <div class="habit-fields">
      {compared.value.length > 0 && (
        <SelectField
          label={t('habit.host')}
          value={host.value?.device.id ?? ''}
          options={compared.value.map(({ device }) => ({ value: device.id, label: device.name }))}
          onChoose={chooseHost}
        />
      )}
      <CountryField />
      <PriceFields />
      <TariffFields />
      <FeeField />
      <NumberField
        label={t('habit.prints')}
        value={typed.printsPerWeek}
        limits={limits.printsPerWeek}
        step={1}
        conflict={weekConflict()}
        onValue={(value) => value !== undefined && changeHabit({ printsPerWeek: value })}
      />
      <NumberField
        label={t('habit.hours')}
        value={typed.hoursPerPrint}
        limits={limits.hoursPerPrint}
        unit="h"
        step={1}
        onValue={(value) => value !== undefined && changeHabit({ hoursPerPrint: hours(value) })}
      />
      <NumberField
        label={t('habit.overhead')}
        value={typed.overheadPerPrint}
        limits={limits.overheadPerPrint}
        unit="min"
        step={5}
        onValue={(value) =>
          value !== undefined && changeHabit({ overheadPerPrint: minutes(value) })
        }
      />
      <SwitchingFields />
      <YearHours />
      <CarbonField />
    </div>
  );
};
