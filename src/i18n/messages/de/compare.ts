import type { compareEn } from '../en/compare';
import type { Translation } from '../translation';

export const compareDe: Translation<typeof compareEn> = {
  'chart.title.cost': 'Stromkosten im Jahr',
  'chart.title.energy': 'Stromverbrauch im Jahr',
  'chart.title.co2': 'Treibhausgase im Jahr (CO2e)',
  'chart.subtitle#one': '{count} Gerät. Der Strich am Balken zeigt die Spanne der Messungen.',
  'chart.subtitle#other': '{count} Geräte. Der Strich am Balken zeigt die Spanne der Messungen.',
  'chart.cut': 'Ein Balken mit schrägen Lücken ist gekürzt; seine Zahl stimmt.',
  'chart.estimated': 'geschätzt',
  'chart.footer':
    '{price}, {prints} Drucke pro Woche à {hours}, je {overhead} an drumherum, ausgeschaltet per: {off}. kilowait',
  'chart.footerEnergy':
    '{prints} Drucke pro Woche à {hours}, je {overhead} an drumherum, ausgeschaltet per: {off}. kilowait',
  'chart.withFee': '{price} und {fee} Grundpreis im Monat',
  'chart.ownIntensity': '{intensity} (eigener Wert)',
  'chart.countryIntensity': '{intensity} ({country})',
  'chart.description':
    'Balkendiagramm mit {count} Geräten. {device}: {alwaysOn} im Jahr durchgehend an, {perPrint} nur für Drucke eingeschaltet. Alle Zahlen stehen in der Tabelle darunter.',
  'chart.fileName': 'kilowait-vergleich',

  'compare.year':
    'Ein Jahr hat 8.760 h. „Pro Druck“ heißt: nur rund um jeden Druck eingeschaltet. Watt gelten an der Steckdose.',

  'estimate.short': 'ca. {value}',

  'export.csv': 'CSV exportieren',
  'export.spreadsheet': 'Für die Tabellenkalkulation',
  'export.spreadsheet.hint':
    'Deine Sprache, dein Komma; öffnet sich in Excel, LibreOffice, Numbers.',
  'export.data': 'Als Daten',
  'export.data.hint': 'Feste Spaltennamen, Komma und Punkt, für Skripte.',
  'export.failed':
    'Die Datei ließ sich nicht erzeugen: Offline fehlt ein Teil der App. Geh einmal ins Netz und versuch es noch einmal.',

  'field.empty': 'Tippe eine Zahl, zum Beispiel {example}.',
  'field.notANumber':
    '„{typed}“ ist keine Zahl. Tippe eine wie {example}; Komma und Punkt gehen beide.',
  'field.outOfRange':
    '{value} liegt nicht zwischen {least} und {most}. Es gilt noch der letzte gute Wert.',
  'field.readAs': 'Gelesen als {value}.',
  'field.less': 'Weniger',
  'field.more': 'Mehr',

  'habit.hint': 'Alles rechnet beim Tippen mit.',
  'habit.host': 'Dein Druckserver',
  'habit.prints': 'Drucke pro Woche',
  'habit.hours': 'Stunden pro Druck',
  'habit.overhead': 'Minuten an rund um jeden Druck',
  'habit.year': 'Im Jahr: {printing} h Druck, {around} h drumherum, {off} h aus.',
  'habit.weekTooShort':
    'Das braucht {needed} pro Woche, und eine Woche hat 168 h. Drucke seltener oder kürzer; gerechnet wird mit deiner letzten möglichen Gewohnheit.',

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

  'off.label': 'Ausgeschaltet per',
  'off.soft-off.hint': 'Heruntergefahren, Netzteil steckt noch: Ein bisschen Strom fließt weiter.',
  'off.unplugged.hint':
    'Von Hand oder per Leiste mit Schalter vom Netz getrennt: Es fließt nichts.',
  'off.smart-plug.hint':
    'Hinter dem Smart Plug fließt nichts, aber er selbst zieht das ganze Jahr.',

  'picker.open': 'Geräte wählen',
  'picker.title': 'Geräte wählen',
  'picker.search': 'Nach Namen suchen',
  'picker.hint': '{count} von höchstens {most} im Vergleich. Das erste ist dein Druckserver.',
  'picker.full': 'Mehr passt nicht in einen Vergleich ({most}). Nimm erst eines heraus.',
  'picker.none': 'So heißt kein Gerät. Leg unter „Geräte“ dein eigenes an.',
  'picker.compare': '{device} vergleichen',
  'picker.reset': 'Die übliche Auswahl',
  'picker.compared': 'Jetzt im Vergleich',
  'picker.addOwn': 'Eigenes Gerät anlegen',

  'picture.save': 'Bild speichern',

  'plug.label': 'Eigenverbrauch des Smart Plugs',
  'plug.published': 'Veröffentlichte Messungen',
  'plug.own': 'Eigener Wert',
  'plug.hint': 'Mit offenem Relais, wie die meiste Zeit des Jahres.',

  'price.label': 'Strompreis',
  'price.looksLikeCents': 'Das wären {price} für eine kWh. Falls du Cent meinst, tippe {meant}.',

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
  'refused.without-price': 'gilt nur zusammen mit einem Preis im Link, darum wurde es weggelassen.',
  'refused.band-gap': 'diese Stunden haben keinen Preis, darum gilt der feste Preis.',
  'refused.band-overlap': 'diese Stunden haben mehr als einen Preis, darum gilt der feste Preis.',
  'refused.unknown-band':
    'gehört zu einem Preis, den der Link nicht enthält, darum gilt der feste Preis.',

  'share.title': 'Kilowait: was ein Druckserver im Jahr kostet',
  'share.copied': 'Link kopiert. Er enthält jede Zahl dieses Vergleichs.',
  'share.copiedSeries':
    'Link kopiert. Er nennt „{series}“; die Preise selbst bleiben auf diesem Gerät. Wer ihn öffnet, braucht dieselbe Datei.',
  'share.here': 'Dieser Browser lässt die App nicht kopieren. Der Link: {address}',

  'shared.unread':
    'Der Link ließ sich nicht lesen: Ein Teil der App ist noch nicht auf diesem Gerät. Geh einmal ins Netz und lade neu; das hier sind deine eigenen Zahlen.',
  'shared.title': 'Ein geteilter Vergleich.',
  'shared.text': 'Deiner bleibt, wie er ist, bis du diesen behältst.',
  'shared.keep': 'Diesen behalten',
  'shared.leave': 'Zurück zu meinem',
  'shared.kept': 'Behalten. Dein Vergleich ist jetzt der aus dem Link.',
  'shared.refused': '{part}: {reason}',

  'table.title': 'Als Tabelle',
  'table.hint':
    'Tippe auf ein Gerät für Rechenweg und Quellen. Tippe auf eine Überschrift zum Sortieren.',
  'table.caption.cost': 'Jährliche Kosten von {count} Geräten',
  'table.caption.energy': 'Jährlicher Stromverbrauch von {count} Geräten',
  'table.caption.co2': 'Jährliche Treibhausgase von {count} Geräten in kg CO2e',
  'table.device': 'Gerät',
  'table.alwaysOn': 'Rund um die Uhr',
  'table.perPrint': 'Pro Druck',
  'table.saving': 'Ersparnis',
  'table.cost.alwaysOn': 'Kosten 24/7',
  'table.cost.perPrint': 'Kosten nur Druck',
  'table.co2.alwaysOn': 'kg CO2e 24/7',
  'table.co2.perPrint': 'kg CO2e nur Druck',

  'tariffText.bands#one': '{count} Preisstufe',
  'tariffText.bands#other': '{count} Preisstufen',
  'tariffText.hourly': 'stündliche Preise aus „{series}“',

  'working.title': 'Der Rechenweg: {device}',
  'working.alwaysOn': 'Rund um die Uhr an',
  'working.perPrint': 'Nur für Drucke eingeschaltet',
  'working.saving': 'Was das Ausschalten spart',
  'working.term': '{hours} × {watts}',
  'working.plugTerm': 'Smart Plug, ganzes Jahr',
  'working.total': 'Energie',
  'working.cost': 'Kosten: {energy} × {price}',
  'working.termCost': '× {price} = {cost}',
  'working.tariff':
    'Tarif: {tariff}. Bei jedem Posten steht der mittlere Preis seiner eigenen Stunden.',
  'working.costOfParts': 'Kosten, jeder Posten zu seinem mittleren Preis',
  'working.fee': 'Grundpreis: 12 × {fee}',
  'working.costWithFee': 'Kosten mit Grundpreis',
  'working.carbon': 'CO2e: {energy} × {intensity}',
  'working.carbonUnknown': 'CO2e',
  'working.intensity': 'CO2 pro kWh',
  'working.savingTerm': '{alwaysOn} − {perPrint}',
  'working.range': 'Von der niedrigsten bis zur höchsten Messung: {range}',
  'working.power': 'Die Watt dahinter',
  'working.year':
    'Ein Jahr hat 8.760 h. {prints} Drucke pro Woche à {hours} ergeben {printing}; je {overhead} drumherum ergeben {around}.',
  'working.host': 'Zu deinem Druckserver machen',
  'working.isHost': 'Das ist dein Druckserver.',
  'working.remove': 'Aus dem Vergleich nehmen',
  'working.removed': '{device} ist aus dem Vergleich.',
  'working.edit': 'Werte und Quellen unter „Geräte“',
};
