/** Files of real prices: choosing, reading, what is wrong with one, and what was read. */
export const priceFilesEn = {
  'files.label': 'Price file',
  'files.choose': 'Choose a CSV, XML or JSON file, or drop it here',
  'files.reading': 'Reading {file} …',
  'files.cancel': 'Cancel',
  'files.readThis': 'Read this file',
  'files.kept': '{name}: read and in force.',
  'files.known': '{name} was on this device already. It is in force.',
  'files.refused': '{file} was not taken.',
  'files.recognised': 'Recognised as {source}.',
  'files.unchanged': 'Nothing has changed.',
  'files.notStored': 'The prices could not be kept, so nothing has changed.',
  'files.failed':
    'The part of the app that reads files did not start: it is not on this device yet, or the memory did not suffice. Connect once and try again.',

  'files.none': 'Choose a file of real prices. Until then the figures keep to the flat price.',
  'files.missing':
    '“{name}” is not on this device: price files are never part of a link. Computed with the flat price until you read the file in.',
  'files.otherCurrency':
    'These prices are in {series}, the comparison is in {own}, and no exchange rate is applied. Computed with the flat price until both are the same.',
  'files.takeCurrency': 'Compare in {currency}',

  'files.markup': 'Supplier markup',
  'files.levies': 'Levies and grid fee',
  'files.vat': 'VAT',
  'files.formula':
    'What you pay = (file + markup + levies and grid fee) plus VAT. Type them net, as on the bill.',
  'files.bare':
    'This is the exchange’s price alone. Your bill adds the supplier’s markup, levies, the grid fee and VAT: type them above.',
  'files.final':
    'These prices are what the household pays, with markup, levies, grid fee and tax inside. So there is nothing to add.',

  'files.contains.wholesale': 'Exchange price, without markup, levies, grid fee and tax.',
  'files.contains.final': 'Final price, all included.',
  'files.summary.label': 'The prices in force',
  'files.summary.first': 'Begins',
  'files.summary.last': 'Ends',
  'files.summary.lowest': 'Lowest',
  'files.summary.mean': 'Mean',
  'files.summary.highest': 'Highest',
  'files.days.scaled': 'Stands on {days} of {year} days, scaled to a year.',
  'files.days.hours': 'Stands on {hours} only, scaled to a year.',
  'files.days.whole': 'Stands on {days} days, averaged to one year.',
  'files.prices#one': '{count} price, for {step}.',
  'files.prices#other': '{count} prices, for {step} each on average.',
  'files.gaps.none': 'No gaps.',
  'files.gaps#one': '{count} gap',
  'files.gaps#other': '{count} gaps',
  'files.gaps.longest': 'Only the longest are listed.',

  'files.note.duplicates-dropped#one': '{count} row says the same as another and was left out.',
  'files.note.duplicates-dropped#other': '{count} rows say the same as others and were left out.',
  'files.note.missing#one': '{count} row has no price. It is a gap, not a price of 0.',
  'files.note.missing#other': '{count} rows have no price. They are gaps, not prices of 0.',
  'files.note.further-page':
    'This is one page of several: the source has more prices than this file.',
  'files.note.preliminary': 'The source calls some of these prices preliminary.',
  'files.note.second-auction#one':
    '{count} row of a second auction of the same hours was left out.',
  'files.note.second-auction#other':
    '{count} rows of a second auction of the same hours were left out.',
  'files.note.currency-assumed': 'The file names no currency. It was read as {currency}.',
  'files.note.unusual-prices':
    'Half of these prices are beyond {median}, which electricity hardly costs. Check whether the unit is another.',

  'files.list.title': 'Prices on this device',
  'files.list.rename': 'Rename {name}',
  'files.list.rename.short': 'Rename',
  'files.list.delete': 'Delete {name}',
  'files.list.delete.short': 'Delete',
  'files.list.deleted': '“{name}” is deleted.',
  'files.list.name': 'New name',
  'files.list.nameless': 'Give it a name.',
  'files.list.save': 'Save name',

  'files.area.text':
    'Recognised as {source}. It holds the prices of several areas. Which is yours?',
  'files.area.label': 'Price area',

  'files.mapping.title': 'How is this file to be read?',
  'files.mapping.text#one':
    '{file} has {count} row and is of no known source. Check what was guessed.',
  'files.mapping.text#other':
    '{file} has {count} rows and is of no known source. Check what was guessed.',
  'files.mapping.preview': 'The columns with their first values',
  'files.mapping.column': 'Column {number}',
  'files.mapping.start': 'Start',
  'files.mapping.time': 'Time of day',
  'files.mapping.time.none': 'In the same column',
  'files.mapping.end': 'End',
  'files.mapping.end.none': 'Lasts until the next row',
  'files.mapping.price': 'Price',
  'files.mapping.unit': 'Unit of the price',
  'files.mapping.hundredth': '1/100 {currency} per kWh',
  'files.mapping.currency': 'Currency',
  'files.mapping.decimal': 'Decimal sign',
  'files.mapping.decimal.point': 'Point: {example}',
  'files.mapping.decimal.comma': 'Comma: {example}',
  'files.mapping.unsure': 'The file does not tell. Please check.',
  'files.mapping.contains': 'The prices are',
  'files.mapping.wholesale': 'Exchange prices',
  'files.mapping.final': 'Final prices',

  'files.source.mapped': 'CSV with columns of your choice',
  'files.place.line': 'line {at}',
  'files.place.entry': 'entry {at}',

  'files.fault.insecure-page':
    'This page came over plain HTTP, where the browser keeps back what reading a price file needs.',
  'files.fix.insecure-page': 'Open the app over HTTPS.',
  'files.fault.unreadable': 'The browser could not read it.',
  'files.fix.unreadable': 'It may have been moved or is still being downloaded. Choose it again.',
  'files.fault.empty': 'It is empty.',
  'files.fix.empty': 'Download it again.',
  'files.fault.no-prices': 'There is no price in it.',
  'files.fix.no-prices': 'Check which period and which data the download was for.',
  'files.fault.no-currency': 'It does not say in which currency the prices are.',
  'files.fix.no-currency': 'Choose your currency in the settings, then read it again.',
  'files.fault.too-large': 'It has {size}, and at most {most} are read.',
  'files.fix.too-large': 'Download a year or two of a single price area.',
  'files.fault.not-text.zip': 'It is an Excel or OpenDocument file, or a ZIP archive.',
  'files.fix.not-text.zip': 'Save the table as CSV, or unpack the archive first.',
  'files.fault.not-text.gzip': 'It is compressed with gzip.',
  'files.fix.not-text.gzip': 'Unpack it and choose the file inside.',
  'files.fault.not-text.pdf': 'It is a PDF.',
  'files.fix.not-text.pdf': 'Look for a download as CSV, XML or JSON on the same site.',
  'files.fault.not-text.image': 'It is a picture.',
  'files.fix.not-text.image': 'Look for a download as CSV, XML or JSON on the same site.',
  'files.fault.not-text.unknown': 'It is not a text file.',
  'files.fix.not-text.unknown': 'Choose a CSV, XML or JSON file of prices.',
  'files.fault.web-page': 'It is a web page titled “{title}”, not a file of prices.',
  'files.fault.web-page.untitled': 'It is a web page, not a file of prices.',
  'files.fix.web-page': 'You may have to sign in on that site before you download.',
  'files.fault.not-recognised': 'It is of no known kind. It begins with “{begins}”.',
  'files.fix.not-recognised':
    'Take a file of one of the sources below, or a CSV with a column of times and one of prices.',
  'files.fault.broken': 'It is damaged at line {line}, character {column}: “{text}”.',
  'files.fix.broken': 'Download it again, and do not save it from a spreadsheet.',
  'files.fault.truncated': 'It ends in the middle, at line {line}: “{text}”.',
  'files.fix.truncated': 'The download probably broke off. Download it again.',
  'files.fault.error-answer': 'The source answered with an error instead of prices: “{text}”.',
  'files.fix.error-answer': 'Check period, area and access, then fetch it again.',
  'files.fault.not-a-price': 'The column “{column}” is in {unit}, which is no price.',
  'files.fix.not-a-price':
    'When downloading, choose day-ahead prices instead of generation or consumption.',
  'files.fault.unit-missing': 'The column “{column}” does not say its unit.',
  'files.fix.unit-missing': 'Write the unit into its heading, such as [EUR/MWh].',
  'files.fault.two-currencies': 'It holds prices in {one} and in {other}.',
  'files.fix.two-currencies': 'Download the prices of one area in one currency.',
  'files.fault.two-date-formats':
    'Its dates are in two formats: “{first}” ({firstPlace}) and “{second}” ({secondPlace}).',
  'files.fix.two-date-formats': 'Bring all dates into one format, day first or month first.',
  'files.fault.two-decimal-signs':
    'Its figures have two decimal signs: “{first}” ({firstPlace}) and “{second}” ({secondPlace}).',
  'files.fix.two-decimal-signs': 'Write all figures alike, with a comma or with a point.',
  'files.fault.overlap':
    'Two rows overlap: “{first}” ({firstPlace}) and “{second}” ({secondPlace}).',
  'files.fix.overlap': 'Take one of them out, or download the file again.',
  'files.fault.stamp-unreadable': '“{text}” ({place}) is no time that can be read.',
  'files.fix.stamp-unreadable':
    'Times such as {one} or {other} are read. Also check the column of the start.',
  'files.fault.ends-before-start': 'A row ends before it begins: “{text}” ({place}).',
  'files.fix.ends-before-start': 'Check which columns hold start and end.',
  'files.fault.lone-price':
    'There is one price only, “{text}” ({place}), and nothing says how long it holds.',
  'files.fix.lone-price': 'Take a file of more hours, or one with a column for the end.',
  'files.fault.stamp-skipped':
    '“{text}” ({place}) does not exist in {timeZone}: the clocks skip that hour in spring.',
  'files.fix.stamp-skipped':
    'The times are probably in another zone, such as UTC. Download them with their zone, or choose it when reading.',
  'files.fault.price-unreadable': '“{text}” ({place}, column “{column}”) is no price.',
  'files.fix.price-unreadable': 'Mend that figure, or leave it empty where there is none.',
  'files.fault.value-unexpected': '{key} is “{text}”, which no such file holds.',
  'files.fix.value-unexpected': 'Fetch it again from the source, unchanged.',
  'files.fault.short-row': 'The row in line {line} has {cells} of {expected} columns.',
  'files.fix.short-row': 'Mend that line, or download the file again.',
  'files.fault.price-conflict':
    'There are two prices for {time}: {one} per kWh ({onePlace}) and {other} per kWh ({otherPlace}).',
  'files.fix.price-conflict':
    'It may hold several areas or auctions. Leave one price for each hour.',
  'files.fault.unknown-time-zone': 'This browser does not know the time zone “{timeZone}”.',
  'files.fix.unknown-time-zone': 'Choose another one with the same clock.',

  'files.from.title': 'Where do I get such a file?',
  'files.from.smard':
    'smard.de, Market data, Download data: Market, Day-ahead prices, your bidding zone, a whole year, CSV. Free, no account.',
  'files.from.entsoe':
    'transparency.entsoe.eu, Market, Energy prices: your bidding zone, a year, Export as CSV (free account). The answer of its API as XML works too.',
  'files.from.energy-charts':
    'api.energy-charts.info/price?bzn=DE-LU&start=2025-01-01&end=2025-12-31, with your bidding zone; save the page as JSON. Free, no account.',
  'files.from.awattar':
    'api.awattar.de/v1/marketdata (Austria: .at) with start and end in milliseconds; save the page as JSON. Free, no account.',
  'files.from.nord-pool':
    'dataportal-api.nordpoolgroup.com/api/DayAheadPrices?market=DayAhead&date=2025-10-01&deliveryArea=SE3&currency=SEK, with your area; save the page as JSON. One day a page; several days may stand in one file as a list.',
  'files.from.tibber':
    'developer.tibber.com, API Explorer: ask for priceInfo with total, startsAt and currency; save the answer as JSON. For customers.',
  'files.from.octopus':
    'api.octopus.energy: the standard-unit-rates of your Agile tariff and region, with page_size=1500; save the page as JSON. Several pages may stand in one file as a list. Free, no account.',
  'files.from.other': 'Any other',
  'files.from.other.text':
    'A CSV with a column of times and one of prices. The app asks which they are.',
} as const;
