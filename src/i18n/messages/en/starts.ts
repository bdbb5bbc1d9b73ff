/** What a print costs by its start hour, and the mean prices paid. */
export const startsEn = {
  'starts.title': 'When to start a print',
  'starts.counted': 'What one print of {hours} costs at each start hour, at {watts}.',
  'starts.extremes': 'Cheapest at {cheapest}: {low}. Dearest at {dearest}: {high}.',
  'starts.even': 'Every start costs the same: {cost}.',
  'starts.none': 'There is no price for any hour of a print, or a print takes no time.',
  'starts.noPrice': 'no price',
  'starts.chart':
    'Column chart of 24 start hours. {sentence} All figures are in the table below it.',
  'starts.now.usual': 'Your usual start: {time}',
  'starts.now.spread': 'Your prints now: spread over {from} to {to}',
  'starts.move.host.much':
    'Starting every print at {time} is worth {amount} a year with {device} alone.',
  'starts.move.host.little':
    'Starting every print at {time} is worth {amount} a year with {device} alone: not worth the trouble.',
  'starts.move.host.none':
    'For {device} alone there is nothing to gain by starting every print at {time}.',
  'starts.move.printer.much': '{amount} a year with the printer as well: {printer}.',
  'starts.move.printer.little':
    '{amount} a year with the printer as well, still not worth the trouble: {printer}.',
  'starts.move.printer.none': 'Nothing to gain with the printer as well: {printer}.',
  'starts.andPrinter': 'Count the printer too',
  'starts.printer': 'Printer',
  'starts.printer.own': 'My own watts',
  'starts.printer.watts': 'Printer while printing',
  'starts.ownPrinter': 'your own {watts}',
  'starts.cited': 'Cited: {watts} on average while printing, {sources}',
  'starts.table': 'All 24 start hours as a table',
  'starts.table.start': 'Start',
  'starts.table.cost': 'One print',
  'starts.cheapest': 'cheapest',
  'starts.dearest': 'dearest',
  'starts.price': 'Price in {unit}',
  'starts.mean': 'Mean price actually paid',
  'starts.mean.of': 'by {device}',
  'starts.mean.use': 'Use',
  'starts.mean.plain': 'Plain mean of the year',
  'starts.mean.alwaysOn': 'On 24/7',
  'starts.mean.perPrint': 'Per print, with what it draws while off',
  'starts.mean.printing': 'The hours of the prints alone',
  'starts.mean.nothing': 'draws nothing',
} as const;
