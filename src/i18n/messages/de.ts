import type { Messages } from './en';

export const de: Messages = {
  'nav.label': 'Seiten',
  'nav.compare': 'Vergleich',
  'nav.devices': 'Geräte',
  'nav.settings': 'Einstellungen',
  'nav.unknown': 'Eine Seite „{page}“ gibt es nicht. Das hier ist der Vergleich.',

  'action.close': 'Schließen',
  'action.dismiss': 'Ausblenden',
  'action.undo': 'Rückgängig',

  'part.missing':
    'Dieser Teil der App ist noch nicht auf diesem Gerät. Geh einmal ins Netz und versuch es noch einmal.',
  'part.retry': 'Noch einmal',

  'answer.lead': 'Läuft {device} das ganze Jahr statt nur für Drucke, verschwendest du',
  'answer.leadLoses':
    'Der Smart Plug zieht mehr, als er spart. Nur für Drucke eingeschaltet kostet {device} dich zusätzlich',
  'answer.leadSame':
    'Ob das ganze Jahr oder nur für Drucke: {device} kostet gleich viel. Unterschied',
  'answer.aYear': 'im Jahr, {energy}',
  'answer.modes': '{alwaysOn} rund um die Uhr · {perPrint} nur für Drucke eingeschaltet',
  'answer.range': 'Die veröffentlichten Messungen streuen: {low} bis {high} sind möglich.',
  'answer.none':
    'Noch wird nichts verglichen. Wähle ein Gerät, dann steht hier, was es im Jahr kostet.',

  'price.label': 'Strompreis',
  'price.looksLikeCents': 'Das wären {price} für eine kWh. Falls du Cent meinst, tippe {meant}.',
  'habit.title': 'Deine Druckgewohnheit',
  'habit.hint': 'Alles rechnet beim Tippen mit.',
  'habit.host': 'Dein Druckserver',
  'habit.prints': 'Drucke pro Woche',
  'habit.hours': 'Stunden pro Druck',
  'habit.overhead': 'Minuten an rund um jeden Druck',
  'habit.year': 'Im Jahr: {printing} h Druck, {around} h drumherum, {off} h aus.',
  'habit.weekTooShort':
    'Das braucht {needed} pro Woche, und eine Woche hat 168 h. Drucke seltener oder kürzer; gerechnet wird mit deiner letzten möglichen Gewohnheit.',

  'off.label': 'Ausgeschaltet per',
  'off.soft-off': 'Herunterfahren',
  'off.unplugged': 'Ausstecken',
  'off.smart-plug': 'Smart Plug',
  'off.soft-off.hint': 'Heruntergefahren, Netzteil steckt noch: Ein bisschen Strom fließt weiter.',
  'off.unplugged.hint':
    'Von Hand oder per Leiste mit Schalter vom Netz getrennt: Es fließt nichts.',
  'off.smart-plug.hint':
    'Hinter dem Smart Plug fließt nichts, aber er selbst zieht das ganze Jahr.',
  'plug.label': 'Eigenverbrauch des Smart Plugs',
  'plug.published': 'Veröffentlichte Messungen',
  'plug.own': 'Eigener Wert',
  'plug.hint': 'Mit offenem Relais, wie die meiste Zeit des Jahres.',

  'chip.price': 'Preis',
  'chip.prints': 'Drucke',
  'chip.habit': '{prints} × {hours} pro Woche',
  'chip.off': 'Aus per',
  'chip.host': 'Server',

  'state.off': 'Aus',
  'state.idle': 'Leerlauf',
  'state.printing': 'Druck',
  'estimate.short': 'ca. {value}',

  'chart.title': 'Stromkosten im Jahr',
  'chart.subtitle#one': '{count} Gerät. Der Strich am Balken zeigt die Spanne der Messungen.',
  'chart.subtitle#other': '{count} Geräte. Der Strich am Balken zeigt die Spanne der Messungen.',
  'chart.cut': 'Ein Balken mit Lücke ist gekürzt; seine Zahl stimmt.',
  'chart.estimated': 'geschätzt',
  'chart.footer':
    '{price}, {prints} Drucke pro Woche à {hours}, je {overhead} an drumherum, ausgeschaltet per: {off}. kilowait',
  'chart.description':
    'Balkendiagramm mit {count} Geräten. {device}: {alwaysOn} im Jahr durchgehend an, {perPrint} nur für Drucke eingeschaltet. Alle Zahlen stehen in der Tabelle darunter.',
  'chart.fileName': 'kilowait-vergleich',

  'picture.save': 'Bild speichern',
  'picker.open': 'Geräte wählen',
  'export.csv': 'CSV exportieren',
  'export.spreadsheet': 'Für die Tabellenkalkulation',
  'export.spreadsheet.hint':
    'Deine Sprache, dein Komma; öffnet sich in Excel, LibreOffice, Numbers.',
  'export.data': 'Als Daten',
  'export.data.hint': 'Feste Spaltennamen, Komma und Punkt, für Skripte.',
  'export.failed':
    'Die Datei ließ sich nicht erzeugen: Offline fehlt ein Teil der App. Geh einmal ins Netz und versuch es noch einmal.',

  'share.button': 'Teilen',
  'share.title': 'Kilowait: was ein Druckserver im Jahr kostet',
  'share.copied': 'Link kopiert. Er enthält jede Zahl dieses Vergleichs.',
  'share.here': 'Dieser Browser lässt die App nicht kopieren. Der Link: {address}',

  'insight.title': 'Gut zu wissen',
  'insight.plugLoses': 'Dieser Smart Plug lohnt sich nicht.',
  'insight.plugLoses.text':
    'Er zieht selbst {plug}, also {cost} im Jahr: mehr, als das Ausschalten spart.',
  'insight.plugEats': 'Der Smart Plug frisst {share} der Ersparnis.',
  'insight.plugEats.text': 'Er zieht selbst {plug}, das ganze Jahr: {cost}.',
  'insight.offDraws': '{share} der Kosten pro Druck fallen an, während er aus ist.',
  'insight.offDraws.text':
    '{device}: {cost} im Jahr bei eingestecktem Netzteil. Eine Steckdosenleiste mit Schalter spart das.',
  'insight.cheaper': '{device} käme günstiger.',
  'insight.cheaper.text':
    'Nur für Drucke eingeschaltet spart das {difference} im Jahr, egal wie die Messungen streuen.',
  'insight.cannotTell': 'Zu knapp für ein Urteil.',
  'insight.cannotTell.text':
    'Ob {other} pro Druck weniger kostet als {device}, lässt sich aus diesen Messungen nicht sagen.',
  'insight.beatsAlwaysOn': 'Ausschalten zählt mehr als das Gerät.',
  'insight.beatsAlwaysOn.text':
    'Selbst {device} kostet, nur für Drucke eingeschaltet, {difference} im Jahr weniger als deiner im Dauerbetrieb.',
  'insight.extraWatt': 'Jedes Watt rund um die Uhr kostet {cost} im Jahr.',
  'insight.extraWatt.text': 'Praktisch für alles andere, was nie schläft.',

  'table.title': 'Als Tabelle',
  'table.hint':
    'Tippe auf ein Gerät für Rechenweg und Quellen. Tippe auf eine Überschrift zum Sortieren.',
  'table.caption': 'Jährliche Kosten von {count} Geräten',
  'table.device': 'Gerät',
  'table.alwaysOn': 'Rund um die Uhr',
  'table.perPrint': 'Pro Druck',
  'table.saving': 'Ersparnis',
  'compare.year':
    'Ein Jahr hat 8.760 h. „Pro Druck“ heißt: nur rund um jeden Druck eingeschaltet. Watt gelten an der Steckdose.',

  'shared.title': 'Ein geteilter Vergleich.',
  'shared.text': 'Deiner bleibt, wie er ist, bis du diesen behältst.',
  'shared.keep': 'Diesen behalten',
  'shared.leave': 'Zurück zu meinem',
  'shared.kept': 'Behalten. Dein Vergleich ist jetzt der aus dem Link.',
  'shared.refused': '{part}: {reason}',
  'refused.not-a-number': 'keine Zahl, darum gilt der übliche Wert.',
  'refused.out-of-range': 'muss zwischen {least} und {most} liegen, darum gilt der übliche Wert.',
  'refused.out-of-order': 'die Watt widersprechen sich, darum wurden sie weggelassen.',
  'refused.unknown-value': 'diesen Wert kennt die App nicht, darum gilt der übliche.',
  'refused.unknown-device': 'dieses Gerät gibt es hier nicht, darum fehlt es.',
  'refused.unknown-parameter': 'diesen Teil eines Links kennt die App nicht.',
  'refused.none-left': 'keines seiner Geräte ist bekannt, darum siehst du die üblichen.',
  'refused.malformed': 'war nicht lesbar und wurde weggelassen.',
  'refused.duplicate': 'steht zweimal da; das erste zählt.',
  'refused.too-many': 'mehr als {most}; der Rest wurde weggelassen.',
  'refused.too-long': 'länger als {most} Zeichen und wurde weggelassen.',
  'refused.week-too-short': 'mehr Stunden, als eine Woche hat, darum gilt die übliche Gewohnheit.',

  'field.empty': 'Tippe eine Zahl, zum Beispiel {example}.',
  'field.notANumber':
    '„{typed}“ ist keine Zahl. Tippe eine wie {example}; Komma und Punkt gehen beide.',
  'field.outOfRange':
    '{value} liegt nicht zwischen {least} und {most}. Es gilt noch der letzte gute Wert.',
  'field.readAs': 'Gelesen als {value}.',
  'field.less': 'Weniger',
  'field.more': 'Mehr',

  'storage.title': 'Gerade wird nichts gespeichert.',
  'storage.unavailable':
    'Dieser Browser lässt die App nichts speichern (privates Fenster?). Die Zahlen stimmen, sind aber weg, wenn du die Seite schließt.',
  'storage.timed-out':
    'Der Speicher des Browsers antwortet noch nicht. Sobald er es tut, werden deine Änderungen gespeichert.',
  'storage.blocked-by-tab':
    'In einem anderen Tab läuft eine ältere Version. Schließ ihn, dann wird gespeichert.',
  'storage.newer-version': 'In einem anderen Tab läuft eine neuere Version. Lade diese Seite neu.',
  'storage.quota':
    'Der Platz des Browsers ist voll. Deine letzte Änderung gilt, ist aber weg, wenn du die Seite schließt. Schaff Platz und ändere dann irgendetwas.',
  'storage.write-failed':
    'Die letzte Änderung ließ sich nicht speichern. Sie gilt, bis du die Seite schließt; die nächste Änderung versucht es wieder.',
  'storage.deleted-underneath':
    'Die gespeicherten Daten wurden vom Browser oder in einem anderen Tab gelöscht. Was du siehst, wird mit deiner nächsten Änderung wieder gespeichert.',
  'storage.repaired#one':
    '{count} gespeicherter Eintrag war beschädigt und nur zum Teil lesbar. Er bleibt, wie er war, bis du ihn änderst.',
  'storage.repaired#other':
    '{count} gespeicherte Einträge waren beschädigt und nur zum Teil lesbar. Sie bleiben, wie sie waren, bis du sie änderst.',

  'update.ready': 'Eine neue Version ist da. Deine Zahlen bleiben.',
  'update.now': 'Jetzt aktualisieren',
  'install.hint': 'Leg Kilowait auf den Startbildschirm: Es öffnet sich auch ohne Netz.',
  'install.ios':
    'Leg Kilowait auf den Startbildschirm: „Teilen“, dann „Zum Home-Bildschirm“. Es öffnet sich auch ohne Netz.',
  'install.button': 'Installieren',
  'install.dismiss': 'Jetzt nicht',
  'settings.languageMissing':
    'Die gewählte Sprache ließ sich nicht laden. Geh einmal ins Netz und wähle sie noch einmal.',
};
