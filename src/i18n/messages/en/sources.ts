/** Where figures come from: categories, states, methods and remarks of the catalogue. */
export const sourcesEn = {
  'basis.measured': 'measured',
  'basis.spec': 'from the maker’s sheet',
  'basis.estimate': 'estimated',
  'basis.none': 'no published reading',

  'category.raspberry-pi': 'Raspberry Pi',
  'category.sbc': 'Single-board computers',
  'category.android': 'Phones and tablets',
  'category.thin-client': 'Thin clients',
  'category.laptop': 'Laptops',
  'category.mini-pc': 'Mini PCs',
  'category.desktop': 'Desktops',
  'category.nas': 'NAS',
  'category.server': 'Servers',
  'category.camera': 'Cameras',
  'category.accessory': 'Plugs and accessories',
  'category.printer': '3D printers',

  'method.wall-meter': 'meter at the wall',
  'method.smart-plug': 'metering plug at the wall',
  'method.wall-meter-probable': 'meter, probably at the wall',
  'method.annual-energy': 'from the maker’s kWh a year',
  'method.spec': 'maker’s data sheet',
  'method.user-report': 'owner’s report, meter not stated',
  'method.dc-meter': 'current measured behind the supply',
  'method.usb-meter': 'USB meter',
  'method.battery-gauge': 'battery discharge',
  'method.mixed-user-readings': 'readings of several users',
  'method.usb-descriptor': 'most it may ask of USB',
  'method.assumption': 'an assumption in a cost sheet',
  'method.secondary': 'quoted, not checked',

  'power.cited': 'cited',
  'power.own': 'your own figure',
  'power.estimate':
    'Estimate: median of {count} figures from its kind; the range runs from their 10th to their 90th percentile.',
  'power.estimateGroup':
    'Estimate: median of {count} figures from similar kinds, as its own kind has too few; the range runs from their 10th to their 90th percentile.',
  'power.estimateExtra':
    'Estimate: idle plus the median extra draw of {count} devices of its kind while they work.',
  'power.estimateExtraGroup':
    'Estimate: idle plus the median extra draw of {count} devices of similar kinds while they work.',
  'power.dc': 'Read behind the power supply as {reading}; the loss of a small supply was added.',
  'power.unknown': 'not known',

  'remark.annual-energy':
    'Idle is derived from the maker’s kWh a year; such figures are typically off by up to 40 %.',
  'remark.annual-energy-display':
    'Idle is derived from the maker’s kWh a year and mixes display on and off; such figures are typically off by up to 40 %.',
  'remark.relay': 'Idle is with the relay off, printing with the relay on; only the plug itself.',
  'remark.battery-side': 'Read on battery: the charger’s loss is missing.',
  'remark.display-on': 'Read with the display lit; with a closed lid it draws less.',
  'remark.origin-unknown-table': 'From a list that names no origin for its figures.',
  'remark.second-hand': 'Quoted by others; the original page was not seen.',
  'remark.heat-up-peak': 'Printing is the average with PLA, peak a short heat-up at 220 V.',
  'remark.long-term-average': 'An average over days or more, not pure idle.',
  'remark.adds-to-host': 'What it adds to the machine it is plugged into.',
  'remark.add-disks': 'Without disks; each disk comes on top.',
  'remark.infrared-peak': 'Peak is with the infrared light on, at night.',

  'side.wall': 'at the wall',
  'side.dc': 'behind the power supply',
  'side.mixed': 'partly at the wall, partly behind the supply',
  'side.unknown': 'meter position unknown',

  'sources.title': 'Where the watts come from',
  'sources.loading': 'Fetching the sources …',
  'sources.missing': 'The sources are not on this device yet. Connect once and open this again.',
  'sources.none':
    'Nobody has published a reading of this device. Its figures are an estimate from its kind. Got a plug meter? Yours would be the first.',
  'sources.where': 'Found as: {where}',
  'sources.for': 'for {states}',

  'state.off': 'Off',
  'state.idle': 'Idle',
  'state.printing': 'Printing',
  'state.sleep': 'Sleep',
  'state.peak': 'Peak',
} as const;
