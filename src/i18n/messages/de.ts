import type { Messages } from './en';

export const de: Messages = {
  'nav.label': 'Seiten',
  'nav.compare': 'Vergleich',
  'nav.devices': 'Geräte',
  'nav.break-even': 'Lohnt sich',
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
  'habit.title': 'Deine Druckgewohnheit',
  'off.soft-off': 'Herunterfahren',
  'off.unplugged': 'Ausstecken',
  'off.smart-plug': 'Smart Plug',
  'chip.price': 'Preis',
  'chip.prints': 'Drucke',
  'chip.habit': '{prints} × {hours} pro Woche',
  'chip.off': 'Aus per',
  'chip.host': 'Server',
  'share.button': 'Teilen',
};
