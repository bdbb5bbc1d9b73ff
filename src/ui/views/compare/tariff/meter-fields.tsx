import { t } from '../../../../i18n/translator';
import {
  type BandTariff,
  type HolidayCalendar,
  holidayCalendars,
  type MeterClock,
  meterClocks,
} from '../../../../model/bands';
import { changeBands } from '../../../../state/change-tariff';
import { Choice } from '../../../parts/choice';
import { SelectField } from '../../../parts/select-field';
import { TimeZoneField } from './time-zone-field';

const withHolidays = (tariff: BandTariff, holidays: HolidayCalendar | undefined): BandTariff => {
  const { holidays: _, ...rest } = tariff;
  return holidays ? { ...rest, holidays } : rest;
};

/** What else decides which band holds: holidays, the meter's clock and its time zone. */
export const MeterFields = ({ tariff }: { readonly tariff: BandTariff }) => (
  <details class="fold">
    <summary>{t('tariff.meter.title')}</summary>
    <div class="fold-body">
      <SelectField
        label={t('tariff.meter.holidays')}
        value={tariff.holidays ?? ''}
        options={[
          { value: '', label: t('tariff.meter.holidays.none') },
          ...holidayCalendars.map((value) => ({
            value,
            label: t(`tariff.meter.holidays.${value}`),
          })),
        ]}
        onChoose={(value) =>
          changeBands(
            withHolidays(
              tariff,
              holidayCalendars.find((holidays) => holidays === value),
            ),
          )
        }
      />
      <Choice<MeterClock>
        label={t('tariff.meter.clock')}
        value={tariff.clock}
        options={meterClocks.map((value) => ({ value, label: t(`tariff.meter.clock.${value}`) }))}
        hint={t(`tariff.meter.clock.${tariff.clock}.hint`)}
        onChoose={(clock) => changeBands({ ...tariff, clock })}
      />
      <TimeZoneField
        value={tariff.timeZone}
        onZone={(timeZone) => changeBands({ ...tariff, timeZone })}
      />
    </div>
  </details>
);
