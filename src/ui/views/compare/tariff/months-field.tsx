import { calendar } from '../../../../i18n/calendar-format';
import { t } from '../../../../i18n/translator';
import { type Month, months } from '../../../../model/calendar';
import { SelectField } from '../../../parts/select-field';
import { monthSpan, monthsBetween, monthsText } from './calendar-text';

interface MonthsFieldProps {
  /** Ascending. */
  readonly months: readonly Month[];
  readonly onMonths: (months: readonly Month[]) => void;
}

interface MonthFieldProps {
  readonly label: string;
  readonly value: Month;
  readonly onMonth: (month: Month) => void;
}

// What a season is where nothing was chosen yet: the six months of summer tariffs.
const season = { from: 4, to: 9 } as const;

const MonthField = ({ label, value, onMonth }: MonthFieldProps) => (
  <SelectField
    label={label}
    value={String(value)}
    options={months.map((month) => ({
      value: String(month),
      label: calendar.value.month(month, 'long'),
    }))}
    onChoose={(text) => {
      const month = months.find((each) => String(each) === text);
      if (month) onMonth(month);
    }}
  />
);

/** The months in which a window holds: all year, one stretch of it, or what a preset lists. */
export const MonthsField = ({ months: chosen, onMonths }: MonthsFieldProps) => {
  const isAllYear = chosen.length === months.length;
  const span = isAllYear ? undefined : monthSpan(chosen);
  const scattered = !isAllYear && !span;
  return (
    <>
      <SelectField
        label={t('tariff.window.months')}
        value={isAllYear ? 'all' : 'part'}
        options={[
          { value: 'all', label: t('tariff.allYear') },
          { value: 'part', label: scattered ? monthsText(chosen) : t('tariff.window.partOfYear') },
        ]}
        onChoose={(value) =>
          onMonths(value === 'all' ? months : monthsBetween(season.from, season.to))
        }
      />
      {span && (
        <div class="side-by-side">
          <MonthField
            label={t('tariff.window.firstMonth')}
            value={span.from}
            onMonth={(from) => onMonths(monthsBetween(from, span.to))}
          />
          <MonthField
            label={t('tariff.window.lastMonth')}
            value={span.to}
            onMonth={(to) => onMonths(monthsBetween(span.from, to))}
          />
        </div>
      )}
    </>
  );
};
