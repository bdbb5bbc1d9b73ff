import { t } from '../../../../i18n/translator';
import type { BandRule, BandTariff } from '../../../../model/bands';
import { changeBands, impossibleBands } from '../../../../state/change-tariff';
import { TimeField } from '../../../parts/time-field';
import { WeekdayChoice } from '../../../parts/weekday-choice';
import { hoursText } from './calendar-text';
import { withoutRule, withRule } from './edit-bands';
import { MonthsField } from './months-field';

interface WindowFieldsProps {
  readonly tariff: BandTariff;
  readonly rule: BandRule;
  /** Of the rule within the tariff. */
  readonly index: number;
  /** True for one that was just added: it opens by itself. */
  readonly isNew: boolean;
}

/** When a band holds: months, days and hours, folded away behind the same in words. */
export const WindowFields = ({ tariff, rule, index, isNew }: WindowFieldsProps) => {
  const change = (part: Partial<BandRule>) => changeBands(withRule(tariff, index, part));
  const endsNextDay = rule.to < rule.from;
  return (
    <details class="window" open={isNew}>
      <summary>{hoursText(rule)}</summary>
      <div class="fold-body">
        <WeekdayChoice
          label={t('tariff.window.days')}
          days={rule.days}
          problem={rule.days.length === 0 ? t('tariff.window.noDay') : undefined}
          onDays={(days) => change({ days })}
        />
        <div class="side-by-side">
          <TimeField
            label={t('tariff.window.from')}
            value={rule.from}
            is="start"
            onTime={(from) => change({ from })}
          />
          <TimeField
            label={t('tariff.window.to')}
            value={rule.to}
            is="end"
            {...(endsNextDay && { hint: t('tariff.window.nextDay') })}
            onTime={(to) => change({ to })}
          />
        </div>
        {impossibleBands.value && <p class="field-message error">{t('tariff.window.notWhole')}</p>}
        <MonthsField months={rule.months} onMonths={(months) => change({ months })} />
        <button
          type="button"
          class="button"
          onClick={() => changeBands(withoutRule(tariff, index))}
        >
          {t('tariff.window.remove')}
        </button>
      </div>
    </details>
  );
};
