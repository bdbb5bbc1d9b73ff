import { useState } from 'preact/hooks';
import { format, t } from '../../../i18n/translator';
import { hoursPerYear } from '../../../model/year';
import { host, tariffInForce, year } from '../../../state/comparison';
import { scenario } from '../../../state/scenario';
import { lazyScreen } from '../../parts/lazy-screen';
import '../../parts/chip.css';

const HabitSheet = lazyScreen(async () => (await import('./habit-sheet')).HabitSheet);

const Chip = ({ name, value, onClick }: ChipProps) => (
  <li>
    <button type="button" class="chip" aria-haspopup="dialog" onClick={onClick}>
      {name} <b>{value}</b>
    </button>
  </li>
);

interface ChipProps {
  readonly name: string;
  readonly value: string;
  readonly onClick: () => void;
}

/** The assumptions at a glance on a phone; each opens the sheet where they are changed. */
export const HabitChips = () => {
  const [isOpen, setOpen] = useState(false);
  const { price, currency, habit, switching } = scenario.value;
  const { field, hours, pricePerKwh } = format.value;
  const open = () => setOpen(true);
  return (
    <>
      <ul class="chips" aria-label={t('habit.title')}>
        <Chip
          name={t('chip.price')}
          value={
            tariffInForce.value === 'flat'
              ? pricePerKwh(price, currency)
              : `Ø ${pricePerKwh(year.value.allYearWeight / hoursPerYear, currency)}`
          }
          onClick={open}
        />
        <Chip
          name={t('chip.prints')}
          value={t('chip.habit', {
            prints: field(habit.printsPerWeek),
            hours: hours(habit.hoursPerPrint),
          })}
          onClick={open}
        />
        <Chip name={t('chip.off')} value={t(`off.${switching.method}`)} onClick={open} />
        {host.value && <Chip name={t('chip.host')} value={host.value.device.name} onClick={open} />}
      </ul>
      {isOpen && <HabitSheet onClose={() => setOpen(false)} />}
    </>
  );
};
