import type { appEn } from '../en/app';
import type { Translation } from '../translation';

export const appDe: Translation<typeof appEn> = {
  'settings.languageMissing':
    'Die gewählte Sprache ließ sich nicht laden. Geh einmal ins Netz und wähle sie noch einmal.',
  'settings.title': 'Einstellungen',
  'settings.language': 'Sprache',
  'settings.language.auto': 'Wie im Browser',
  'settings.language.en': 'English',
  'settings.language.de': 'Deutsch',
  'settings.theme': 'Aussehen',
  'settings.theme.system': 'Wie das System',
  'settings.theme.light': 'Hell',
  'settings.theme.dark': 'Dunkel',
  'settings.currency': 'Währung',
  'settings.currency.hint':
    'Beträge werden nicht umgerechnet: Prüf nach einem Wechsel den Preis pro kWh.',
  'settings.look': 'Sprache und Aussehen',
  'settings.money': 'Geld',
  'settings.supply': 'Verlust des Netzteils',
  'settings.supply.hint':
    'Messungen hinter einem USB-Netzteil lassen aus, was das Netzteil selbst verliert. Kilowait rechnet das dazu; leere Felder heißen: die belegten Werte.',
  'settings.supply.running': 'Verlust, während der Rechner läuft',
  'settings.supply.withoutLoad': 'Aufnahme bei heruntergefahrenem Rechner',
  'settings.supply.cited': 'Belegt: {range}.',
  'settings.data': 'Daten auf diesem Gerät',
  'settings.data.local':
    'Alles, was du eintippst, bleibt in diesem Browser. Nichts wird irgendwohin gesendet.',
  'settings.data.devices#one': '{count} eigenes Gerät.',
  'settings.data.devices#other': '{count} eigene Geräte.',
  'settings.data.measurements#one': '{count} Katalog-Gerät mit eigenen Werten.',
  'settings.data.measurements#other': '{count} Katalog-Geräte mit eigenen Werten.',
  'settings.data.space': '{used} belegt.',
  'settings.data.persisted': 'Der Browser hat versprochen, sie zu behalten.',
  'settings.data.notPersisted':
    'Der Browser darf sie löschen, wenn der Platz knapp wird oder die App lange ungenutzt bleibt.',
  'settings.data.unknown': 'Der Browser sagt nicht, wie lange er sie behält.',
  'settings.data.delete': 'Alles von mir löschen',
  'settings.data.deleted': 'Alles von dir ist gelöscht.',
  'settings.app': 'Die App',
  'settings.version': 'Version {version}',
  'settings.offline.ready': 'Läuft auch ohne Netz.',
  'settings.offline.unknown': 'Macht sich bereit, ohne Netz zu laufen …',
  'settings.offline.unavailable':
    'Dieser Browser oder diese Adresse lässt die App nicht ohne Netz laufen.',
  'settings.check': 'Nach Update suchen',
  'settings.check.none': 'Das ist die neueste Version.',
  'settings.check.found': 'Eine neue Version wird geholt.',
  'settings.check.offline': 'Der Server antwortet nicht. Vielleicht bist du offline.',
  'settings.check.unavailable': 'Dieser Browser öffnet von selbst immer die neueste Version.',
  'settings.sources': 'Woher die Zahlen kommen',
  'settings.sources.text':
    '{devices} Geräte mit {sources} Belegen, gesammelt im November 2026. Jedes Gerät zeigt seine unter „Geräte“; Schätzungen sind gekennzeichnet, wo immer sie einspringen.',
  'settings.sources.method':
    'Das Jahr hat 8.760 h, wie bei ENERGY STAR und in der Verordnung (EU) 617/2013. Die Zustände sind die der IEC 62623.',

  'install.hint': 'Leg Kilowait auf den Startbildschirm: Es öffnet sich auch ohne Netz.',
  'install.ios':
    'Leg Kilowait auf den Startbildschirm: „Teilen“, dann „Zum Home-Bildschirm“. Es öffnet sich auch ohne Netz.',
  'install.button': 'Installieren',
  'install.dismiss': 'Jetzt nicht',

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
};
