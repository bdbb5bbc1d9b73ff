import { useState } from 'preact/hooks';
import { t } from '../../../../i18n/translator';
import type { Weekday } from '../../../../model/calendar';
import { changePrintTimes } from '../../../../state/change-tariff';
import { scenario } from '../../../../state/scenario';
import { SelectField } from '../../../parts/select-field';
import { timesOfDay } from '../../../parts/time-field';
import { WeekdayChoice } from '../../../parts/weekday-choice';

/** On which days and from what time prints run. */
export const PrintTimesFields = () => {
  const { days, start } = scenario.value.printTimes;
  const [hasNoDay, setHasNoDay] = useState(false);
  const chooseDays = (chosen: readonly Weekday[]) => {
    setHasNoDay(chosen.length === 0);
    if (chosen.length > 0) changePrintTimes({ ...scenario.peek().printTimes, days: chosen });
  };
  const chooseStart = (text: string) =>
    changePrintTimes(
      text === ''
        ? { days: scenario.peek().printTimes.days }
        : { ...scenario.peek().printTimes, start: Number(text) },
    );
  return (
    <section class="tariff-part" aria-labelledby="print-times-title">
      <h3 id="print-times-title">{t('tariff.times.title')}</h3>
      <WeekdayChoice
        label={t('tariff.times.days')}
        days={hasNoDay ? [] : days}
        problem={hasNoDay ? t('tariff.times.noDay') : undefined}
        onDays={chooseDays}
      />
      <SelectField
        label={t('tariff.times.start')}
        value={start === undefined ? '' : String(start)}
        options={[{ value: '', label: t('tariff.times.any') }, ...timesOfDay('start')]}
        onChoose={chooseStart}
      />
    </section>
  );
};
