import type { priceEn } from '../en/price';
import type { Translation } from '../translation';

export const priceDe: Translation<typeof priceEn> = {
  'country.label': 'Land',
  'country.none': 'Nicht gewählt',
  'country.sources':
    'Strompreise und CO2-Werte von {count} Ländern, zusammengestellt im November 2026. Quelle, Zeitraum und Jahr stehen neben jeder Zahl.',

  'fee.count': 'Monatlichen Grundpreis mitrechnen',
  'fee.hint': 'Aus, denn er fällt auch ohne diesen Rechner an.',
  'fee.label': 'Grundpreis im Monat',

  'period.half1': '1. Halbjahr {year}',
  'period.half2': '2. Halbjahr {year}',

  'price.source': '{country}, {period}. Quelle:',
  'price.basis.average-all-in':
    'Ein Durchschnitt, in dem der Grundpreis schon steckt. Was eine kWh mehr kostet, steht auf deiner Rechnung (Arbeitspreis): Tippe ihn ein.',
  'price.basis.unit-rate':
    'Der Preis einer weiteren kWh, der Grundpreis ist nicht dabei. Steht auf deiner Rechnung ein anderer Arbeitspreis, tippe ihn ein.',
  'price.basis.average-revenue':
    'Was die Versorger im Schnitt je kWh eingenommen haben: Fixkosten stecken darin, die Verkaufssteuer wohl nicht. Was eine kWh mehr kostet, steht auf deiner Rechnung: Tippe es ein.',
  'price.confidence.medium': 'Vielleicht ist das nicht dein Tarif.',
  'price.confidence.low': 'Grob geschätzt; dein eigener Preis ist besser.',
  'price.age#one': 'Die Zahl ist {count} Monat alt.',
  'price.age#other': 'Die Zahl ist {count} Monate alt.',
  'price.earlierAverage': 'Ein früherer Durchschnitt ({country}).',
  'price.mine': 'Dein Preis, gültig ab {date}.',
  'price.mineUndated': 'Dein Preis.',
  'price.validFrom': 'Gültig ab',
  'price.notADay':
    'Das ist kein vollständiges Datum zwischen {least} und {most}. Es bleibt beim {date}.',
  'price.useAverage': 'Durchschnitt nehmen ({country}): {price}',
  'price.assumed':
    '{price} ist eine Annahme. Wähle dein Land oder tippe den Arbeitspreis deiner Rechnung ein.',
  'price.flatInstead':
    'Gerechnet mit dem festen Preis {price}: Für den gewählten Tarif fehlen hier noch die Preise.',
};
