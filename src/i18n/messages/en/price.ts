/** The country, the price of a kWh, where it comes from, and the monthly base fee. */
export const priceEn = {
  'country.label': 'Country',
  'country.none': 'Not chosen',
  'country.sources':
    'Prices and carbon intensities of {count} countries, compiled in November 2026. Source, period and year stand beside each figure.',

  'fee.count': 'Count the monthly base fee',
  'fee.hint': 'Off, because it is due without this computer too.',
  'fee.label': 'Monthly base fee',

  'period.half1': '1st half of {year}',
  'period.half2': '2nd half of {year}',

  'price.source': '{country}, {period}. Source:',
  'price.basis.average-all-in':
    'An average with the fixed charges inside. The price of one more kWh is on your bill (unit rate, Arbeitspreis): type it.',
  'price.basis.unit-rate':
    'The price of one more kWh; the standing charge is apart. If your bill has another unit rate, type it.',
  'price.basis.average-revenue':
    'What suppliers took per kWh on average: fixed charges inside, sales tax probably not. The price of one more kWh is on your bill: type it.',
  'price.confidence.medium': 'It may be a tariff that is not yours.',
  'price.confidence.low': 'It is a rough judgement; your own is better.',
  'price.age#one': 'This figure is {count} month old.',
  'price.age#other': 'This figure is {count} months old.',
  'price.earlierAverage': 'An earlier average of {country}.',
  'price.mine': 'Your price, from {date} on.',
  'price.mineUndated': 'Your price.',
  'price.validFrom': 'Valid from',
  'price.notADay': 'That is no whole date from {least} to {most}. {date} still counts.',
  'price.useAverage': 'Use the average of {country}: {price}',
  'price.assumed':
    '{price} is an assumption. Choose your country, or type the unit rate of your bill.',
  'price.flatInstead':
    'Computed with the flat price {price}: the chosen tariff has no prices here yet.',
} as const;
