/** Carbon intensity, and the switch between money, energy and carbon. */
export const carbonEn = {
  'carbon.label': 'Carbon intensity',
  'carbon.source': '{country}, {year}: {intensity}. Source:',
  'carbon.scope.lifecycle-production':
    'The whole life of the power plants, for what the country generates; imports are left out.',
  'carbon.own': 'Your own figure.',
  'carbon.useCountry': 'Use the figure of {country}: {intensity}',
  'carbon.noneKnown': 'No carbon intensity is known for {country}; type one.',
  'carbon.noCountry':
    'No carbon intensity is known without a country: choose yours, or type a figure.',
  'carbon.amount': '{amount} CO2e',
  'carbon.unknown': 'unknown',

  'metric.label': 'Show',
  'metric.cost': 'Cost',
  'metric.energy': 'Energy',
  'metric.co2': 'CO2',
} as const;
