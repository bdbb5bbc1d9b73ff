/** The app itself: settings, storage, installation and updates. */
export const appEn = {
  'settings.languageMissing':
    'The chosen language could not be fetched. Connect once and choose it again.',
  'settings.title': 'Settings',
  'settings.language': 'Language',
  'settings.language.auto': 'As the browser',
  'settings.language.en': 'English',
  'settings.language.de': 'Deutsch',
  'settings.theme': 'Theme',
  'settings.theme.system': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.currency': 'Currency',
  'settings.currency.hint': 'Amounts are not converted: check the price per kWh after a change.',
  'settings.look': 'Language and look',
  'settings.money': 'Money',
  'settings.supply': 'Power supply loss',
  'settings.supply.hint':
    'Readings behind a USB supply leave out what the supply itself loses. Kilowait adds these; leave them empty for the cited figures.',
  'settings.supply.running': 'Loss while the computer runs',
  'settings.supply.withoutLoad': 'Draw with the computer shut down',
  'settings.supply.cited': 'Cited: {range}.',
  'settings.data': 'Data on this device',
  'settings.data.local': 'Everything you type stays in this browser. Nothing is sent anywhere.',
  'settings.data.devices#one': '{count} device of your own.',
  'settings.data.devices#other': '{count} devices of your own.',
  'settings.data.measurements#one': '{count} catalogue device with your own figures.',
  'settings.data.measurements#other': '{count} catalogue devices with your own figures.',
  'settings.data.space': '{used} used.',
  'settings.data.persisted': 'The browser has promised to keep it.',
  'settings.data.notPersisted':
    'The browser may clear it when space runs out or the app is unused for long.',
  'settings.data.unknown': 'The browser does not say how long it keeps it.',
  'settings.data.delete': 'Delete everything of mine',
  'settings.data.deleted': 'Everything of yours is deleted.',
  'settings.app': 'The app',
  'settings.version': 'Version {version}',
  'settings.offline.ready': 'Works without a network.',
  'settings.offline.unknown': 'Getting ready to work without a network …',
  'settings.offline.unavailable':
    'This browser or address does not let the app work without a network.',
  'settings.check': 'Look for an update',
  'settings.check.none': 'This is the newest version.',
  'settings.check.found': 'A new version is being fetched.',
  'settings.check.offline': 'No answer from the server. You may be offline.',
  'settings.check.unavailable': 'This browser always opens the newest version by itself.',
  'settings.sources': 'Where the figures come from',
  'settings.sources.text':
    '{devices} devices with {sources} citations, collected in November 2026. Each device shows its own under Devices; estimates are marked wherever they stand in.',
  'settings.sources.method':
    'The year has 8,760 h, as in ENERGY STAR and Regulation (EU) 617/2013. The states are those of IEC 62623.',

  'install.hint': 'Put Kilowait on your home screen: it opens without a network.',
  'install.ios':
    'Put Kilowait on your home screen: Share, then “Add to Home Screen”. It opens without a network.',
  'install.button': 'Install',
  'install.dismiss': 'Not now',

  'storage.title': 'Nothing is being kept.',
  'storage.unavailable':
    'This browser does not let the app store anything (private window?). Figures are right, but gone when you close the page.',
  'storage.timed-out':
    'The browser’s storage does not answer yet. Your edits are kept as soon as it does.',
  'storage.blocked-by-tab':
    'Another tab runs an older version. Close it and your edits are stored.',
  'storage.newer-version': 'A newer version is running in another tab. Reload this page.',
  'storage.quota':
    'The browser’s space is used up. Your last edit counts, but is gone when you close the page. Free some space, then change anything.',
  'storage.write-failed':
    'The last edit could not be stored. It counts until you close the page; the next edit tries again.',
  'storage.deleted-underneath':
    'The stored data were deleted by the browser or another tab. What you see is stored again with your next edit.',
  'storage.repaired#one':
    '{count} stored record was damaged and could be read only in part. It is kept as it was until you change it.',
  'storage.repaired#other':
    '{count} stored records were damaged and could be read only in part. They are kept as they were until you change them.',

  'update.ready': 'A new version is here. Your figures stay.',
  'update.now': 'Update now',
} as const;
