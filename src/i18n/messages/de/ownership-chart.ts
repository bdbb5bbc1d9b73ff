import type { ownershipChartEn } from '../en/ownership-chart';
import type { Translation } from '../translation';

export const ownershipChartDe: Translation<typeof ownershipChartEn> = {
  'ownChart.owned': 'schon da',
  'ownChart.cut':
    'Eine Linie, die oben hinausläuft, geht darüber weiter; ihre Beträge stehen in der Tabelle.',
  'ownChart.years#one': '{count} Jahr',
  'ownChart.years#other': '{count} Jahre',
  'ownChart.underTenth': 'weniger als {count} Jahre',
  'ownChart.year': 'Jahr zum Ablesen',
  'ownChart.atPurchase': 'Beim Kauf',
  'ownChart.after#one': 'Nach {count} Jahr',
  'ownChart.after#other': 'Nach {count} Jahren',
  'ownChart.cheapest': '{when}. Am günstigsten: {name}, {total}.',
  'ownChart.isCheapest': 'am günstigsten',
  'ownChart.mark': 'Eine der {count} Linien benennen',
  'ownChart.mark.none': 'Keine',
  'ownChart.swing.lowEnd': 'beim kleineren Wert',
  'ownChart.swing.highEnd': 'beim größeren Wert',
  'ownChart.swing.now': 'so wie jetzt',
};
