import type { carbonEn } from '../en/carbon';
import type { Translation } from '../translation';

export const carbonDe: Translation<typeof carbonEn> = {
  'carbon.label': 'CO2 pro kWh',
  'carbon.source': '{country}, {year}: {intensity}. Quelle:',
  'carbon.scope.lifecycle-production':
    'Der ganze Lebensweg der Kraftwerke, für den Strom aus dem Land selbst, ohne Importe.',
  'carbon.own': 'Dein eigener Wert.',
  'carbon.useCountry': 'Wert des Landes nehmen ({country}): {intensity}',
  'carbon.noneKnown': 'Für {country} ist kein CO2-Wert bekannt; tippe einen ein.',
  'carbon.noCountry':
    'Ohne Land ist kein CO2-Wert bekannt: Wähle deines oder tippe einen Wert ein.',
  'carbon.amount': '{amount} CO2e',
  'carbon.unknown': 'unbekannt',

  'metric.label': 'Anzeigen',
  'metric.cost': 'Kosten',
  'metric.energy': 'Energie',
  'metric.co2': 'CO2',
};
