import type { setupsEn } from '../en/setups';
import type { Translation } from '../translation';

export const setupsDe: Translation<typeof setupsEn> = {
  'setup.mine': 'Meine Setups',
  'setup.new': 'Neues Setup',
  'setup.found#one': '{count} Setup.',
  'setup.found#other': '{count} Setups.',
  'setup.short.disks': '2 wache Platten',
  'setup.short.stream': 'Container',
  'setup.runsAnyway': 'läuft ohnehin',
  'setup.hostGone': 'Der Rechner dazu fehlt. Öffne es und wähle einen anderen.',
  'setup.hostGone.text':
    'Der Rechner dieses Setups wurde gelöscht. Darum hat es keine Werte und steht nicht im Vergleich. Bearbeite es und wähle einen anderen Rechner, oder lösch es.',
  'setup.partUnknown': 'Von einem Teil ist kein Verbrauch bekannt. Öffne es und trag ihn ein.',
  'setup.make': 'Setup damit anlegen',

  'setup.form.new': 'Neues Setup',
  'setup.form.edit': 'Setup bearbeiten',
  'setup.form.copy': 'Setup duplizieren',
  'setup.starts': 'Mit einem Tipp anfangen',
  'setup.showAll': 'Alle {count} zeigen',

  'setup.host': 'Rechner',
  'setup.host.hint': 'Der Computer, auf dem OctoPrint, Mainsail oder Fluidd läuft.',
  'setup.host.search': 'Rechner suchen',
  'setup.host.change': 'Rechner wechseln',
  'setup.host.missing': 'Wähle einen Rechner. Alles andere kommt dazu.',
  'setup.host.none':
    'So heißt kein Rechner. Versuch es mit weniger Buchstaben oder leg ihn erst unter „Gerät anlegen“ an.',

  'setup.addOns': 'Dazu gehört',
  'setup.addOns.hint': 'Kamera, Bildschirm, Hub, Festplatte, Steckdose, der Drucker selbst.',
  'setup.addOns.most': 'In ein Setup passen höchstens {most} Dinge. Entferne erst eins.',
  'setup.add': '{name} dazunehmen',
  'setup.add.search': 'Nach Namen suchen',
  'setup.add.kinds': 'Art des Zubehörs',
  'setup.add.more': 'Aus allen wählen',
  'setup.add.else': 'Etwas anderes',
  'setup.add.none':
    'So heißt hier nichts. „Etwas anderes“ nimmt deinen eigenen Namen und deine Werte.',
  'setup.remove': '{name} entfernen',
  'setup.removed': '{name} ist entfernt.',

  'setup.watts': 'Leerlauf / Druck',
  'setup.presence': 'Wann es an ist',
  'setup.presence.all-year': 'Ganzes Jahr',
  'setup.presence.with-host': 'Mit Rechner',
  'setup.presence.while-printing': 'Beim Drucken',
  'setup.presence.allYear.hint':
    'Es zieht seinen Leerlauf auch dann, wenn der Rechner ausgeschaltet ist.',
  'setup.presence.printer.hint':
    'Für einen Drucker, den du nach dem Druck ausschaltest. Bleibt deiner an, wähle etwas anderes: Dann zählt auch sein Leerlauf.',
  'setup.elseName': 'Was es ist',
  'setup.elseName.empty': 'Gib ihm einen Namen, damit du später weißt, was da zieht.',
  'setup.ownWatts': 'Eigene Werte',
  'setup.ownWatts.needed':
    'Dafür hat niemand eine Messung veröffentlicht. Trag deine ein: Unbekannt zählt nicht als null.',
  'setup.ownWatts.missing': 'Trag mindestens einen der beiden Werte ein.',
  'setup.ownWatts.same': 'Bleibt es leer, zählt auch hier der andere Wert.',
  'setup.oneState': 'Veröffentlicht ist nur „{state}“: Dieser Wert zählt für beides.',
  'setup.twoPlugs':
    'Du schaltest per Smart Plug aus, und dessen {watts} zählen schon. Ist es derselbe wie hier, entferne ihn, sonst zählt er doppelt.',

  'setup.anyway': 'Läuft ohnehin',
  'setup.anyway.hint':
    'Für ein NAS oder einen Server, der aus anderen Gründen an ist: Dann zählt nur, was das Drucken hinzufügt, und Ausschalten spart nichts.',
  'setup.anyway.charge': 'Angerechnet wird',
  'setup.anyway.increment': 'Was Drucken hinzufügt',
  'setup.anyway.share': 'Ein Anteil von allem',
  'setup.anyway.share.hint': 'Eine Festlegung, keine Messung.',
  'setup.anyway.states':
    'Nach seinen Werten kommen beim Drucken {added} dazu: {printing} beim Druck minus {idle} im Leerlauf.',
  'setup.anyway.statesEstimate':
    'Nach seinen Werten kommen beim Drucken {added} dazu: {printing} beim Druck minus {idle} im Leerlauf. Mindestens einer davon ist geschätzt, miss also besser selbst.',
  'setup.anyway.read':
    'Nach deinen Messungen kommen beim Drucken {added} dazu und beim Warten {waiting}.',
  'setup.anyway.readNoWaiting':
    'Nach deinen Messungen kommen beim Drucken {added} dazu. Fürs Warten wird nichts angesetzt.',
  'setup.anyway.tooSmall':
    'Viele Steckdosen zeigen keinen Unterschied unter {step}: Der wahre kann alles von nichts bis {high} sein, darum zählt nur diese Spanne. Miss vorher und nachher über einen Tag oder länger mit einer Steckdose, die kWh zählt.',
  'setup.anyway.citedInstead': 'Stattdessen seine veröffentlichten Werte nehmen',
  'setup.otherJobs': 'Andere Aufgaben dieses Rechners',
  'setup.otherJobs.hint': 'Dem Drucken wird {share} von allem angerechnet, was er zieht.',

  'setup.readings': 'Was deine Messsteckdose zeigte',
  'setup.readings.hint': 'Lass alles leer, dann zählen seine Werte.',
  'setup.readings.before': 'Vorher: ohne Druckserver',
  'setup.readings.waiting': 'Mit Druckserver, wartend',
  'setup.readings.printing': 'Mit Druckserver, druckend',
  'setup.readings.needed': 'Dieser Wert gehört dazu, sonst lass alle leer.',
  'setup.readings.below':
    'Weniger als die {watts} vorher. Ein Druckserver spart nichts ein: Miss beides noch einmal zehn Minuten lang, während die anderen Aufgaben ruhen.',
  'setup.readings.belowWaiting':
    'Weniger als die {watts} beim Warten. Miss beides noch einmal oder lass das Warten leer.',

  'setup.changes': 'Was die Antwort verändert',
  'setup.changes.hint':
    'Lief es beim Messen mit, steckt es schon in deinen Werten. Sonst nimm es dazu:',
  'setup.changes.disks': 'Festplatten, die das Drucken wach hält',
  'setup.changes.camera': 'Eine USB-Kamera',
  'setup.changes.stream': 'Ein Container, der das Kamerabild kodiert',
  'setup.changes.there': 'im Setup',

  'setup.name.hint': 'Bleibt es leer, heißt es „{name}“.',
  'setup.name.taken': 'So heißt schon ein anderes Setup. Wähle einen anderen Namen.',

  'setup.costs': '{alwaysOn} im Jahr rund um die Uhr · {perPrint} nur für Drucke',
  'setup.costs.anyway': '{cost} im Jahr, weil es ohnehin läuft',
  'setup.costs.tooSmall': '{range} im Jahr: Genauer zeigt es keine Steckdose',
  'setup.costs.noHost': 'Wähle einen Rechner, dann stehen hier die Kosten im Jahr.',
  'setup.costs.missing': 'Die Kosten im Jahr stehen hier, sobald kein Wert mehr fehlt.',

  'setup.parts': 'Teile, und was sie im Jahr kosten',
  'setup.part': 'Teil',
  'setup.part.host': 'der Rechner',
  'setup.part.added': 'was Drucken am Rechner hinzufügt',
  'setup.part.share': 'sein Anteil am Rechner',
  'setup.part.plug': 'Smart Plug, der es schaltet',
  'setup.part.fee': 'Grundgebühr',
  'setup.part.whole': 'Das ganze Setup',
  'setup.part.ownWatts': 'Das sind deine eigenen Werte.',
  'setup.plugFloor': 'Unter {watts} zeigen viele Steckdosen nichts an.',
  'setup.plugFloor.text':
    'Unter {watts} zeigen viele Steckdosen nichts oder springende Werte an; dort abgelesen ist es geraten. Quelle:',
};
