import type { tariffEn } from '../en/tariff';
import type { Translation } from '../translation';

export const tariffDe: Translation<typeof tariffEn> = {
  'tariff.label': 'Tarif',
  'tariff.kind.flat': 'Ein Preis',
  'tariff.kind.flat.hint': 'Derselbe Preis zu jeder Stunde.',
  'tariff.kind.bands': 'Zeitfenster',
  'tariff.kind.bands.hint':
    'Ein Preis je nach Uhrzeit, Wochentag oder Jahreszeit, etwa Tag und Nacht.',
  'tariff.kind.hourly': 'Stündlich',
  'tariff.kind.hourly.hint': 'Echte Preise aus einer Datei, etwa die der Börse.',

  'tariff.allYear': 'Ganzjährig',
  'tariff.everyDay': 'Täglich',
  'tariff.span': '{from} bis {to}',
  'tariff.timeZone': 'Zeitzone',

  'tariff.preset.label': 'Vorlage',
  'tariff.preset.none': 'Eigene Zeitfenster',
  'tariff.preset.typePrices': 'Trag deine Preise ein: Sie stehen auf deiner Rechnung.',
  'tariff.preset.source': 'Quelle:',
  'tariff.preset.taken': 'Zeitfenster von „{name}“ übernommen.',

  'tariff.band.day': 'Tag',
  'tariff.band.night': 'Nacht',
  'tariff.band.unnamed': 'Stufe {number}',
  'tariff.band.name': 'Name der Stufe',
  'tariff.band.price': 'Preis für {name}',
  'tariff.band.onePrice':
    'Noch haben alle Stufen denselben Preis: Trag die von deiner Rechnung ein.',
  'tariff.band.add': 'Stufe hinzufügen',
  'tariff.band.remove': '{name} entfernen',
  'tariff.band.removed': '„{name}“ ist entfernt.',

  'tariff.window.add': 'Zeitfenster hinzufügen',
  'tariff.window.addTo': 'Zeitfenster hinzufügen für {name}',
  'tariff.window.remove': 'Zeitfenster entfernen',
  'tariff.window.days': 'Tage',
  'tariff.window.noDay': 'Wähle mindestens einen Tag.',
  'tariff.window.from': 'Von',
  'tariff.window.to': 'Bis',
  'tariff.window.nextDay': 'Endet am nächsten Tag.',
  'tariff.window.notWhole':
    'Manche Stunden haben keinen Preis oder zwei. Unter den Stufen steht, welche.',
  'tariff.window.months': 'Monate',
  'tariff.window.partOfYear': 'Ein Teil des Jahres',
  'tariff.window.firstMonth': 'Erster Monat',
  'tariff.window.lastMonth': 'Letzter Monat',

  'tariff.meter.title': 'Feiertage und Uhr des Zählers',
  'tariff.meter.holidays': 'Feiertage zählen als Sonntage',
  'tariff.meter.holidays.none': 'Nein',
  'tariff.meter.holidays.ES': 'Ja, die spanischen',
  'tariff.meter.holidays.IT': 'Ja, die italienischen',
  'tariff.meter.clock': 'Uhr des Zählers',
  'tariff.meter.clock.local': 'Macht Sommerzeit mit',
  'tariff.meter.clock.local.hint': 'Die Zeitfenster gelten nach der Uhr an der Wand.',
  'tariff.meter.clock.standard': 'Bleibt auf Winterzeit',
  'tariff.meter.clock.standard.hint':
    'Im Sommer liegt jedes Zeitfenster nach der Uhr an der Wand eine Stunde später.',

  'tariff.fault.gap': '{when} hat keinen Preis.',
  'tariff.fault.overlap': '{when} hat zwei Preise: {bands}.',
  'tariff.fault.overlaps': '{when} hat mehrere Preise: {bands}.',
  'tariff.fault.no-days': '{band}, Zeitfenster {window}: Es ist kein Tag gewählt.',
  'tariff.fault.no-months': '{band}, Zeitfenster {window}: Es ist kein Monat gewählt.',
  'tariff.fault.no-time': '{band}, Zeitfenster {window} endet, wenn es beginnt.',
  'tariff.fault.unknown-band': '{band}, Zeitfenster {window}: Die Stufe dazu fehlt.',
  'tariff.fault.further#one': 'Und {count} weitere Stelle.',
  'tariff.fault.further#other': 'Und {count} weitere Stellen.',
  'tariff.fault.meanwhile':
    'Bis jede Stunde genau einen Preis hat, rechnet die App mit deinen letzten vollständigen Zeitfenstern.',

  'tariff.week.title': 'Deine Woche',
  'tariff.week.label': 'Die Woche als farbige Streifen, {months}. Darunter steht sie in Worten.',
  'tariff.week.words': 'Die Woche in Worten',
  'tariff.week.gap': '{hours} kein Preis',
  'tariff.week.overlap': '{hours} mehr als ein Preis: {bands}',
  'tariff.week.hours': '{hours} h im Jahr ({share})',

  'tariff.times.title': 'Wann du druckst',
  'tariff.times.days': 'An diesen Tagen',
  'tariff.times.noDay': 'Wähle mindestens einen Tag. Es gilt noch die letzte Auswahl.',
  'tariff.times.start': 'Übliche Startzeit',
  'tariff.times.any': 'Irgendwann, verteilt auf 8 bis 22 Uhr',
};
