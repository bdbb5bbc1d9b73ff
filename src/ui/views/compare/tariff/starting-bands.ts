import { t } from '../../../../i18n/translator';
import type { BandTariff } from '../../../../model/bands';
import { months, weekdays } from '../../../../model/calendar';
import { scenario } from '../../../../state/scenario';

/** IANA name of the zone that the device is set to. */
export const deviceTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Day from 06:00 to 22:00 and night, both at the present price: something to change. */
export const startingBands = (): BandTariff => {
  const { price } = scenario.peek();
  const everyDay = { months, days: weekdays };
  return {
    bands: [
      { id: '1', name: t('tariff.band.day'), price },
      { id: '2', name: t('tariff.band.night'), price },
    ],
    rules: [
      { band: '1', ...everyDay, from: 24, to: 88 },
      { band: '2', ...everyDay, from: 88, to: 24 },
    ],
    clock: 'local',
    timeZone: deviceTimeZone(),
  };
};
