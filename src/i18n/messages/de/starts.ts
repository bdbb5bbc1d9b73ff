import type { startsEn } from '../en/starts';
import type { Translation } from '../translation';

export const startsDe: Translation<typeof startsEn> = {
  'starts.title': 'Wann einen Druck starten',
  'starts.counted': 'Was ein Druck von {hours} je nach Startzeit kostet, bei {watts}.',
  'starts.extremes':
    'Am günstigsten um {cheapest} Uhr: {low}. Am teuersten um {dearest} Uhr: {high}.',
  'starts.even': 'Jede Startzeit kostet gleich viel: {cost}.',
  'starts.none': 'Für keine Stunde eines Drucks ist ein Preis bekannt, oder ein Druck dauert 0 h.',
  'starts.noPrice': 'kein Preis',
  'starts.chart':
    'Säulendiagramm der 24 Startzeiten. {sentence} Alle Zahlen stehen in der Tabelle darunter.',
  'starts.now.usual': 'Dein üblicher Start: {time} Uhr',
  'starts.now.spread': 'Deine Drucke jetzt: verteilt auf {from} bis {to} Uhr',
  'starts.move.host.much':
    'Jeden Druck um {time} Uhr zu starten bringt bei {device} allein {amount} im Jahr.',
  'starts.move.host.little':
    'Jeden Druck um {time} Uhr zu starten bringt bei {device} allein {amount} im Jahr: die Mühe nicht wert.',
  'starts.move.host.none':
    'Bei {device} allein bringt es nichts, jeden Druck um {time} Uhr zu starten.',
  'starts.move.printer.much': 'Den Drucker mitgerechnet {amount} im Jahr: {printer}.',
  'starts.move.printer.little':
    'Den Drucker mitgerechnet {amount} im Jahr, auch das ist die Mühe nicht wert: {printer}.',
  'starts.move.printer.none': 'Auch den Drucker mitgerechnet ist nichts zu holen: {printer}.',
  'starts.andPrinter': 'Drucker mitrechnen',
  'starts.printer': 'Drucker',
  'starts.printer.own': 'Eigene Watt',
  'starts.printer.watts': 'Drucker beim Drucken',
  'starts.ownPrinter': 'deine eigenen {watts}',
  'starts.cited': 'Belegt: im Mittel {watts} beim Drucken, {sources}',
  'starts.table': 'Alle 24 Startzeiten als Tabelle',
  'starts.table.start': 'Startzeit',
  'starts.table.cost': 'Ein Druck',
  'starts.cheapest': 'am günstigsten',
  'starts.dearest': 'am teuersten',
  'starts.price': 'Preis in {unit}',
  'starts.mean': 'Tatsächlich bezahlter Preis im Mittel',
  'starts.mean.of': 'für {device}',
  'starts.mean.use': 'Nutzung',
  'starts.mean.plain': 'Einfaches Mittel des Jahres',
  'starts.mean.alwaysOn': 'Rund um die Uhr',
  'starts.mean.perPrint': 'Pro Druck, samt Verbrauch im Aus-Zustand',
  'starts.mean.printing': 'Nur die Stunden der Drucke',
  'starts.mean.nothing': 'zieht nichts',
};
