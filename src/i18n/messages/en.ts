/** What the first answer needs. Other languages have the same keys and placeholders. */
export const en = {
  'nav.label': 'Screens',
  'nav.compare': 'Compare',
  'nav.devices': 'Devices',
  'nav.settings': 'Settings',
  'nav.unknown': 'There is no screen called “{page}”. This is Compare.',

  'action.close': 'Close',
  'action.dismiss': 'Dismiss',
  'action.undo': 'Undo',

  'part.missing': 'This part of the app is not on this device yet. Connect once and try again.',
  'part.retry': 'Try again',

  'answer.lead': 'Left on all year instead of only for prints, your {device} wastes',
  'answer.leadLoses':
    'The plug draws more than it saves. Switched on only for prints, your {device} costs you extra',
  'answer.leadSame':
    'Left on all year or only for prints, your {device} costs the same. Difference',
  'answer.aYear': 'a year, {energy}',
  'answer.modes': '{alwaysOn} around the clock · {perPrint} switched on per print',
  'answer.range': 'Published readings differ: anything from {low} to {high} is possible.',
  'answer.none': 'Nothing is compared yet. Choose a device and its yearly cost stands here.',

  'price.label': 'Electricity price',
  'price.looksLikeCents': 'That is {price} for one kWh. If you meant cents, type {meant}.',
  'habit.title': 'Your print habit',
  'habit.hint': 'Everything recalculates as you type.',
  'habit.host': 'Your print server',
  'habit.prints': 'Prints per week',
  'habit.hours': 'Hours per print',
  'habit.overhead': 'Minutes on around each print',
  'habit.year': 'Per year: {printing} h printing, {around} h around prints, {off} h off.',
  'habit.weekTooShort':
    'That takes {needed} a week, and a week has 168 h. Print less often or shorter; the figures keep to your last possible habit.',

  'off.label': 'Switched off by',
  'off.soft-off': 'Soft-off',
  'off.unplugged': 'Unplugged',
  'off.smart-plug': 'Smart plug',
  'off.soft-off.hint': 'Shut down, supply still plugged in: it keeps drawing a little.',
  'off.unplugged.hint': 'Cut from the mains by hand or by a strip with a switch: nothing is drawn.',
  'off.smart-plug.hint': 'Nothing is drawn behind the plug, but the plug itself draws all year.',
  'plug.label': 'The plug’s own draw',
  'plug.published': 'Published plugs',
  'plug.own': 'My own figure',
  'plug.hint': 'With the relay off, as it is most of the year.',

  'chip.price': 'Price',
  'chip.prints': 'Prints',
  'chip.habit': '{prints} × {hours} a week',
  'chip.off': 'Off by',
  'chip.host': 'Server',

  'state.off': 'Off',
  'state.idle': 'Idle',
  'state.printing': 'Printing',
  'estimate.short': 'est. {value}',

  'chart.title': 'Yearly electricity cost',
  'chart.subtitle#one': '{count} device. The line on a bar spans the published readings.',
  'chart.subtitle#other': '{count} devices. The line on a bar spans the published readings.',
  'chart.cut': 'A bar with a gap is cut; its figure is whole.',
  'chart.estimated': 'est.',
  'chart.footer':
    '{price}, {prints} prints a week of {hours}, on {overhead} around each, switched off by: {off}. kilowait',
  'chart.description':
    'Bar chart of {count} devices. {device}: {alwaysOn} a year left on, {perPrint} switched on per print. The table below has every figure.',
  'chart.fileName': 'kilowait-comparison',

  'picture.save': 'Save picture',
  'picker.open': 'Choose devices',
  'export.csv': 'Export CSV',
  'export.spreadsheet': 'For a spreadsheet',
  'export.spreadsheet.hint':
    'Your language and decimal sign; opens in Excel, LibreOffice, Numbers.',
  'export.data': 'As data',
  'export.data.hint': 'Fixed column names, comma and point, for scripts.',
  'export.failed':
    'The file could not be made: a part of the app is missing offline. Connect once and try again.',

  'share.button': 'Share',
  'share.title': 'Kilowait: what a print server costs a year',
  'share.copied': 'Link copied. It carries every figure of this comparison.',
  'share.here': 'This browser does not let the app copy. The link: {address}',

  'insight.title': 'Worth knowing',
  'insight.plugLoses': 'This plug does not pay.',
  'insight.plugLoses.text': 'It draws {plug} itself, {cost} a year, more than switching off saves.',
  'insight.plugEats': 'The plug eats {share} of the saving.',
  'insight.plugEats.text': 'It draws {plug} itself, all year: {cost}.',
  'insight.offDraws': '{share} of the per-print cost is drawn while it is off.',
  'insight.offDraws.text':
    '{device}: {cost} a year with the supply plugged in. A power strip with a switch saves that.',
  'insight.cheaper': '{device} would do it for less.',
  'insight.cheaper.text':
    'Switched on per print it saves {difference} a year, whatever the spread of the readings.',
  'insight.cannotTell': 'Too close to call.',
  'insight.cannotTell.text':
    'Whether {other} costs less per print than {device} cannot be told from these measurements.',
  'insight.beatsAlwaysOn': 'Switching matters more than the machine.',
  'insight.beatsAlwaysOn.text':
    'Even {device}, switched on per print, costs {difference} less a year than yours left on.',
  'insight.extraWatt': 'Every watt around the clock costs {cost} a year.',
  'insight.extraWatt.text': 'Handy for anything else that never sleeps.',

  'table.title': 'As a table',
  'table.hint': 'Tap a device for its working and its sources. Tap a heading to sort.',
  'table.caption': 'Yearly cost of {count} devices',
  'table.device': 'Device',
  'table.alwaysOn': 'On 24/7',
  'table.perPrint': 'Per print',
  'table.saving': 'Saving',
  'compare.year':
    'A year is 8,760 h. Per print means switched on only around each print. Watts are at the wall socket.',

  'shared.title': 'A shared comparison.',
  'shared.text': 'Your own is untouched until you keep this one.',
  'shared.keep': 'Keep this one',
  'shared.leave': 'Back to mine',
  'shared.kept': 'Kept. Your comparison is now the one from the link.',
  'shared.refused': '{part}: {reason}',
  'refused.not-a-number': 'not a number, so the usual value stands.',
  'refused.out-of-range': 'must be from {least} to {most}, so the usual value stands.',
  'refused.out-of-order': 'the watts contradict each other, so they were left out.',
  'refused.unknown-value': 'not a value this app knows, so the usual one stands.',
  'refused.unknown-device': 'no such device here, so it was left out.',
  'refused.unknown-parameter': 'this app knows no such part of a link.',
  'refused.none-left': 'none of its devices is known, so the usual ones are shown.',
  'refused.malformed': 'could not be read, so it was left out.',
  'refused.duplicate': 'stands there twice; the first one counts.',
  'refused.too-many': 'more than {most}; the rest was left out.',
  'refused.too-long': 'longer than {most} characters, so it was left out.',
  'refused.week-too-short': 'more hours than a week has, so the usual habit stands.',

  'field.empty': 'Type a number, such as {example}.',
  'field.notANumber':
    '“{typed}” is not a number. Type one such as {example}; comma or point, both work.',
  'field.outOfRange': '{value} is outside {least} to {most}. The last good value still counts.',
  'field.readAs': 'Read as {value}.',
  'field.less': 'Less',
  'field.more': 'More',

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
  'install.hint': 'Put Kilowait on your home screen: it opens without a network.',
  'install.ios':
    'Put Kilowait on your home screen: Share, then “Add to Home Screen”. It opens without a network.',
  'install.button': 'Install',
  'install.dismiss': 'Not now',
  'settings.languageMissing':
    'The chosen language could not be fetched. Connect once and choose it again.',
} as const;

export type MessageKey = keyof typeof en;
export type Messages = { readonly [Key in MessageKey]: string };
