import type { setupPartsEn } from '../en/setup-parts';
import type { Translation } from '../translation';

export const setupPartsDe: Translation<typeof setupPartsEn> = {
  'setupParts.atMost': '≤ {amount}',

  'setupParts.chart.anyway':
    'Balkendiagramm mit {count} Geräten. {device} läuft ohnehin; das Drucken kostet {alwaysOn} im Jahr zusätzlich. Alle Zahlen stehen in der Tabelle darunter.',
  'setupParts.chart.gaps': 'Schmale Lücken teilen ein Setup in seine Teile.',
  'setupParts.chart.parts': '{device} besteht aus {parts}.',

  'setupParts.anyway.lead': '{device} läuft ohnehin: Das Drucken kostet zusätzlich',
  'setupParts.anyway.leadShare': '{device} läuft ohnehin. Aufs Drucken entfallen {share} davon:',
  'setupParts.anyway.leadTooSmall':
    '{device} läuft ohnehin. Was das Drucken zusätzlich braucht, ist weniger, als ein Smart Plug zeigen kann ({step}); höchstens',
  'setupParts.anyway.whole':
    'Alles, was „{device}“ zieht, kostet {cost} im Jahr, ob gedruckt wird oder nicht.',
  'setupParts.anyway.ofIt':
    'Davon entfällt auf den Rechner selbst weniger, als ein Smart Plug zeigen kann ({step}): höchstens {cost} im Jahr.',
  'setupParts.anyway.waiting':
    'Das Warten auf Drucke braucht weniger, als ein Smart Plug zeigen kann ({step}); die Spanne rechnet damit.',
  'setupParts.anyway.range': 'Möglich ist alles von {low} bis {high}.',
  'setupParts.anyway.changes': 'Was daran etwas ändern würde:',
  'setupParts.anyway.changes.text':
    'Festplatten, die nicht mehr schlafen, eine Kamera am USB, ein Videostrom zum Umrechnen. Bringt das Drucken so etwas mit, lies am Smart Plug vorher und nachher ab.',
  'setupParts.anyway.choice': 'Ein Anteil ist eine Wahl, keine Messung.',
  'setupParts.anyway.choice.text':
    'Soll nur zählen, was das Drucken zusätzlich braucht, lies am Smart Plug vorher und nachher ab und trag beides im Setup ein.',

  'setupParts.switchedOff.open': 'Und wenn es aus wäre?',
  'setupParts.switchedOff.title': 'Wenn {device} aus wäre',
  'setupParts.switchedOff.other': 'Gerät, das übernimmt',
  'setupParts.switchedOff.caption': 'Kosten im Jahr heute und mit dem anderen Gerät',
  'setupParts.switchedOff.aYear': 'Kosten im Jahr',
  'setupParts.switchedOff.today': 'heute, alles, rund um die Uhr',
  'setupParts.switchedOff.alwaysOn': 'rund um die Uhr',
  'setupParts.switchedOff.perPrint': 'nur für Drucke eingeschaltet',
  'setupParts.switchedOff.saves':
    '{other}, {how}, käme {amount} im Jahr günstiger ({low} bis {high}).',
  'setupParts.switchedOff.costs':
    '{other}, {how}, käme {amount} im Jahr teurer ({low} bis {high}).',
  'setupParts.switchedOff.same': '{other}, {how}, käme gleich teuer.',
  'setupParts.switchedOff.cannot-tell':
    '{other}, {how}: Ob das günstiger käme, lässt sich aus diesen Messungen nicht sagen ({low} bis {high} im Jahr).',
  'setupParts.switchedOff.gone':
    'Alles andere, was „{device}“ tut, fiele weg. Gerechnet ist hier nur der Strom.',
  'setupParts.switchedOff.read':
    'Für heute gilt, was dein Smart Plug gezeigt hat: {idle} wartend, {printing} beim Drucken.',
  'setupParts.switchedOff.cited':
    'Für heute gelten die Werte von {device}: {idle} im Leerlauf, {printing} beim Drucken.',
  'setupParts.switchedOff.estimated':
    'Für heute gelten die Werte von {device}: {idle} im Leerlauf, {printing} beim Drucken; mindestens einer ist geschätzt.',
  'setupParts.switchedOff.beside':
    'Was daneben steht ({parts}), zählt auf keiner der beiden Seiten.',
  'setupParts.switchedOff.none':
    'Sonst ist kein Gerät im Vergleich. Nimm erst mit „Geräte wählen“ eines auf.',

  'setupParts.insight.cheaper':
    'Es läuft ohnehin, und was das Drucken dort zusätzlich kostet, ist {difference} im Jahr weniger, egal wie die Messungen streuen.',
  'setupParts.insight.printer': 'Dein Drucker wartet für {cost} im Jahr.',
  'setupParts.insight.printer.text':
    'Ein Schalter an {printer} spart mehr als alles, was du an {host} ändern könntest.',
  'setupParts.insight.addOn': '{addOn} kostet mehr als {host}.',
  'setupParts.insight.addOn.text': 'Nur für Drucke eingeschaltet: {cost} gegen {hostCost} im Jahr.',

  'setupParts.working.title': 'Die Teile',
  'setupParts.working.aYear': 'Im Jahr',
  'setupParts.working.anyway': 'Was das Drucken zusätzlich braucht',
  'setupParts.working.notHere': 'keine',
  'setupParts.working.state': '{watts} {state}',
  'setupParts.working.sources': 'Quellen: {part}',

  'setupParts.power.part': '{part}: {watts}',
};
