/** The comparison beyond the answer: fields, chart, table, working, export and shared links. */
export const compareEn = {
  'chart.title.cost': 'Yearly electricity cost',
  'chart.title.energy': 'Yearly energy use',
  'chart.title.co2': 'Yearly carbon emissions (CO2e)',
  'chart.subtitle#one': '{count} device. The line on a bar spans the published readings.',
  'chart.subtitle#other': '{count} devices. The line on a bar spans the published readings.',
  'chart.cut': 'A bar with slanted gaps is cut; its figure is whole.',
  'chart.estimated': 'est.',
  'chart.footer':
    '{price}, {prints} prints a week of {hours}, on {overhead} around each, switched off by: {off}. kilowait',
  'chart.footerEnergy':
    '{prints} prints a week of {hours}, on {overhead} around each, switched off by: {off}. kilowait',
  'chart.withFee': '{price} and a base fee of {fee} a month',
  'chart.ownIntensity': '{intensity} (own figure)',
  'chart.countryIntensity': '{intensity} ({country})',
  'chart.description':
    'Bar chart of {count} devices. {device}: {alwaysOn} a year left on, {perPrint} switched on per print. The table below has every figure.',
  'chart.fileName': 'kilowait-comparison',

  'compare.year':
    'A year is 8,760 h. Per print means switched on only around each print. Watts are at the wall socket.',

  'estimate.short': 'est. {value}',

  'export.csv': 'Export CSV',
  'export.spreadsheet': 'For a spreadsheet',
  'export.spreadsheet.hint':
    'Your language and decimal sign; opens in Excel, LibreOffice, Numbers.',
  'export.data': 'As data',
  'export.data.hint': 'Fixed column names, comma and point, for scripts.',
  'export.failed':
    'The file could not be made: a part of the app is missing offline. Connect once and try again.',

  'field.empty': 'Type a number, such as {example}.',
  'field.notANumber':
    '“{typed}” is not a number. Type one such as {example}; comma or point, both work.',
  'field.outOfRange': '{value} is outside {least} to {most}. The last good value still counts.',
  'field.readAs': 'Read as {value}.',
  'field.less': 'Less',
  'field.more': 'More',

  'habit.hint': 'Everything recalculates as you type.',
  'habit.host': 'Your print server',
  'habit.prints': 'Prints per week',
  'habit.hours': 'Hours per print',
  'habit.overhead': 'Minutes on around each print',
  'habit.year': 'Per year: {printing} h printing, {around} h around prints, {off} h off.',
  'habit.weekTooShort':
    'That takes {needed} a week, and a week has 168 h. Print less often or shorter; the figures keep to your last possible habit.',

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

  'off.label': 'Switched off by',
  'off.soft-off.hint': 'Shut down, supply still plugged in: it keeps drawing a little.',
  'off.unplugged.hint': 'Cut from the mains by hand or by a strip with a switch: nothing is drawn.',
  'off.smart-plug.hint': 'Nothing is drawn behind the plug, but the plug itself draws all year.',

  'picker.open': 'Choose devices',
  'picker.title': 'Choose devices',
  'picker.search': 'Search by name',
  'picker.hint': '{count} of at most {most} compared. The first is your print server.',
  'picker.full': 'That is the most a comparison can hold ({most}). Take one out first.',
  'picker.none': 'No device is called that. Add your own under Devices.',
  'picker.compare': 'Compare {device}',
  'picker.reset': 'The usual selection',
  'picker.compared': 'Compared now',
  'picker.addOwn': 'Add a device of your own',

  'picture.save': 'Save picture',

  'plug.label': 'The plug’s own draw',
  'plug.published': 'Published plugs',
  'plug.own': 'My own figure',
  'plug.hint': 'With the relay off, as it is most of the year.',

  'price.label': 'Electricity price',
  'price.looksLikeCents': 'That is {price} for one kWh. If you meant cents, type {meant}.',

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
  'refused.without-price': 'counts only with a price of the link’s own, so it was left out.',
  'refused.band-gap': 'these hours have no price, so the flat price stands.',
  'refused.band-overlap': 'these hours have more than one price, so the flat price stands.',
  'refused.unknown-band': 'names a band that the link does not have, so the flat price stands.',

  'share.title': 'Kilowait: what a print server costs a year',
  'share.copied': 'Link copied. It carries every figure of this comparison.',
  'share.copiedSeries':
    'Link copied. It names “{series}”; its prices stay on this device. Whoever opens it needs the same file.',
  'share.here': 'This browser does not let the app copy. The link: {address}',

  'shared.unread':
    'The link could not be read: a part of the app is not on this device yet. Connect once and reload; these are your own figures.',
  'shared.title': 'A shared comparison.',
  'shared.text': 'Your own is untouched until you keep this one.',
  'shared.keep': 'Keep this one',
  'shared.leave': 'Back to mine',
  'shared.kept': 'Kept. Your comparison is now the one from the link.',
  'shared.refused': '{part}: {reason}',

  'table.title': 'As a table',
  'table.hint': 'Tap a device for its working and its sources. Tap a heading to sort.',
  'table.caption.cost': 'Yearly cost of {count} devices',
  'table.caption.energy': 'Yearly energy use of {count} devices',
  'table.caption.co2': 'Yearly carbon emissions of {count} devices in kg CO2e',
  'table.device': 'Device',
  'table.alwaysOn': 'On 24/7',
  'table.perPrint': 'Per print',
  'table.saving': 'Saving',
  'table.cost.alwaysOn': 'Cost 24/7',
  'table.cost.perPrint': 'Cost prints only',
  'table.co2.alwaysOn': 'kg CO2e 24/7',
  'table.co2.perPrint': 'kg CO2e prints only',

  'tariffText.bands#one': '{count} price band',
  'tariffText.bands#other': '{count} price bands',
  'tariffText.hourly': 'prices by the hour from “{series}”',

  'working.title': 'The working: {device}',
  'working.alwaysOn': 'On 24/7',
  'working.perPrint': 'Switched on per print',
  'working.saving': 'What switching saves',
  'working.term': '{hours} × {watts}',
  'working.plugTerm': 'Smart plug, all year',
  'working.total': 'Energy',
  'working.cost': 'Cost: {energy} × {price}',
  'working.termCost': '× {price} = {cost}',
  'working.tariff': 'Tariff: {tariff}. Each part below has the mean price of its own hours.',
  'working.costOfParts': 'Cost, each part at its mean price',
  'working.fee': 'Base fee: 12 × {fee}',
  'working.costWithFee': 'Cost with the base fee',
  'working.carbon': 'CO2e: {energy} × {intensity}',
  'working.carbonUnknown': 'CO2e',
  'working.intensity': 'Carbon intensity',
  'working.savingTerm': '{alwaysOn} − {perPrint}',
  'working.range': 'From the lowest to the highest reading: {range}',
  'working.power': 'The watts behind it',
  'working.year':
    'A year is 8,760 h. {prints} prints a week of {hours} make {printing}; {overhead} around each make {around}.',
  'working.host': 'Make this your print server',
  'working.isHost': 'This is your print server.',
  'working.remove': 'Take out of the comparison',
  'working.removed': '{device} is out of the comparison.',
  'working.edit': 'Figures and sources under Devices',
} as const;
