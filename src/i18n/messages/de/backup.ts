import type { backupEn } from '../en/backup';
import type { Translation } from '../translation';

export const backupDe: Translation<typeof backupEn> = {
  'settings.data.setups#one': '{count} Setup.',
  'settings.data.setups#other': '{count} Setups.',
  'settings.data.series#one': '{count} Preisreihe.',
  'settings.data.series#other': '{count} Preisreihen.',
  'settings.data.kept#one': '{count} gemerkter Vergleich.',
  'settings.data.kept#other': '{count} gemerkte Vergleiche.',

  'backup.title': 'Sicherung',
  'backup.hint':
    'Eine Datei mit allem von dir: Geräte, eigene Werte, Setups, Preisreihen, Vergleiche und Einstellungen. Heb sie auf, wo du sie wiederfindest; Kilowait stellt sie auf jedem Gerät wieder her.',
  'backup.save': 'Sicherung speichern',
  'backup.saved': 'Die Sicherung ist gespeichert.',
  'backup.failed':
    'Der Teil der App, der das macht, ließ sich nicht laden. Geh einmal ins Netz und versuch es noch einmal.',
  'backup.noAnswer':
    'Der Speicher des Browsers sagt nicht, was er enthält. Schließ die anderen Tabs von Kilowait, lade diese Seite neu und versuch es noch einmal.',
  'backup.label': 'Sicherung wiederherstellen',
  'backup.choose': 'Sicherung wählen oder hier ablegen',
  'backup.opening': '„{file}“ wird gelesen …',
  'backup.refused': '„{file}“ wird nicht wiederhergestellt.',
  'backup.refused.empty': 'Sie ist leer.',
  'backup.refused.too-large':
    'Sie ist größer als {size}; so groß ist keine Sicherung von Kilowait.',
  'backup.refused.unreadable': 'Der Browser kann sie nicht lesen. Liegt sie noch, wo sie lag?',
  'backup.refused.not-json':
    'Das ist keine Sicherung von Kilowait: Was in der Datei steht, ist kein JSON.',
  'backup.refused.not-a-backup': 'Das ist keine Sicherung von Kilowait.',
  'backup.refused.cut-short':
    'Sie hört mittendrin auf, wie nach einem abgebrochenen Download. Hol sie noch einmal.',
  'backup.refused.newer-version':
    'Eine neuere Version von Kilowait hat sie geschrieben. Aktualisiere erst diese App, unten mit „Nach Update suchen“.',
  'backup.unchanged': 'Geändert ist nichts.',

  'backup.preview': 'Was diese Sicherung bringt',
  'backup.made': '„{file}“, gemacht am {date}.',
  'backup.madeUnknown': '„{file}“. Wann sie gemacht wurde, steht nicht darin.',
  'backup.kind.profiles': 'Eigene Geräte',
  'backup.kind.measurements': 'Eigene Werte für Katalog-Geräte',
  'backup.kind.setups': 'Setups',
  'backup.kind.series': 'Preisreihen',
  'backup.kind.kept': 'Gemerkte Vergleiche',
  'backup.kind.comparison': 'Der Vergleich mit Preis und Gewohnheit',
  'backup.kind.settings': 'Sprache und Aussehen',
  'backup.added': '{count} neu',
  'backup.changed': '{count} geändert',
  'backup.same': '{count} gleich',
  'backup.unreadable': '{count} unlesbar',
  'backup.none': 'keine',
  'backup.only.absent': 'nicht dabei',
  'backup.only.unreadable': 'unlesbar',
  'backup.only.same': 'wie hier',
  'backup.only.changed': 'anders als hier',
  'backup.left': 'In der Sicherung beschädigt und ausgelassen: {names}.',
  'backup.partly': 'In der Sicherung beschädigt, kommt nur zum Teil zurück: {names}.',
  'backup.merge': 'Zum Vorhandenen hinzufügen',
  'backup.merge.text':
    'Was es nur hier gibt, bleibt. Was es hier und in der Sicherung gibt, wird so wie in der Sicherung, auch der Vergleich und die Einstellungen.',
  'backup.replace': 'Alles Vorhandene ersetzen',
  'backup.replace.text': 'Danach ist da, was in der Sicherung steht, und sonst nichts.',
  'backup.replace.gone#one': '{count} Eintrag, den es nur hier gibt, wird gelöscht.',
  'backup.replace.gone#other': '{count} Einträge, die es nur hier gibt, werden gelöscht.',
  'backup.restore': 'Wiederherstellen',
  'backup.restored': 'Die Sicherung ist wiederhergestellt.',
  'backup.notStored':
    'Nicht wiederhergestellt: Der Browser hat keinen Platz mehr oder will nichts speichern. Geändert ist nichts.',
};
