import { smallMoney } from '../../../../i18n/format-small-money';
import { clockText } from '../../../../i18n/format-time';
import { format, t } from '../../../../i18n/translator';
import { printer, printerText } from './printer-choice';
import { isEven, type StartFigures } from './start-figures';

/** Names the cheapest and the dearest start. */
export const extremesText = (figures: StartFigures): string => {
  const { cheapest, dearest, currency } = figures;
  if (!cheapest || !dearest) return t('starts.none');
  const costs = {
    low: smallMoney(cheapest.cost, currency),
    high: smallMoney(dearest.cost, currency),
  };
  return isEven(figures)
    ? t('starts.even', { cost: costs.low })
    : t('starts.extremes', {
        ...costs,
        cheapest: clockText(cheapest.start),
        dearest: clockText(dearest.start),
      });
};

/** When prints begin now. */
export const nowText = ({ now }: StartFigures): string =>
  now.from === now.to
    ? t('starts.now.usual', { time: clockText(now.from) })
    : t('starts.now.spread', { from: clockText(now.from), to: clockText(now.to) });

/** What is counted for one print. */
export const countedText = ({ habit, watts }: StartFigures): string =>
  t('starts.counted', {
    hours: format.value.hours(habit.hoursPerPrint),
    watts: format.value.watts(watts),
  });

// Less than a hundredth is nothing that anybody is paid or charged.
const nothing = 0.005;

const worthKey = (worth: number) => {
  if (worth < nothing) return 'none';
  return worth < 1 ? 'little' : 'much';
};

/** What moving all prints to the cheapest start is worth: for the host alone and with the printer. */
export const moveTexts = ({ move, cheapest, host, currency }: StartFigures): readonly string[] => {
  if (!move || !cheapest) return [];
  const amount = (value: number) => smallMoney(value, currency);
  const texts = [
    t(`starts.move.host.${worthKey(move.host)}`, {
      time: clockText(cheapest.start),
      amount: amount(move.host),
      device: host.device.name,
    }),
  ];
  if (move.withPrinter !== undefined && printer.value) {
    texts.push(
      t(`starts.move.printer.${worthKey(move.withPrinter)}`, {
        amount: amount(move.withPrinter),
        printer: printerText(),
      }),
    );
  }
  return texts;
};
