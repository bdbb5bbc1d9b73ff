/** Setups in the comparison: parts, hosts that run anyway, what plugs can show. */
export const setupPartsEn = {
  'setupParts.atMost': '≤ {amount}',

  'setupParts.chart.anyway':
    'Bar chart of {count} devices. {device} runs anyway; printing adds {alwaysOn} a year. The table below has every figure.',
  'setupParts.chart.gaps': 'Thin gaps divide a setup into its parts.',
  'setupParts.chart.parts': '{device} is made of {parts}.',

  'setupParts.anyway.lead': '{device} runs anyway: printing adds',
  'setupParts.anyway.leadShare': '{device} runs anyway. Charged to printing are {share} of it:',
  'setupParts.anyway.leadTooSmall':
    '{device} runs anyway. What printing adds is less than a plug can show ({step}); at most',
  'setupParts.anyway.whole':
    'All that {device} draws costs {cost} a year, whether it prints or not.',
  'setupParts.anyway.ofIt':
    'Of this, the computer itself is less than a plug can show ({step}): at most {cost} a year.',
  'setupParts.anyway.waiting':
    'Waiting for prints adds less than a plug can show ({step}); the range allows for that much.',
  'setupParts.anyway.range': 'Anything from {low} to {high} is possible.',
  'setupParts.anyway.changes': 'What would change this:',
  'setupParts.anyway.changes.text':
    'disks that no longer sleep, a camera on USB, a video stream to encode. If printing brings one of them, read your plug before and after.',
  'setupParts.anyway.choice': 'A share is a choice, not a measurement.',
  'setupParts.anyway.choice.text':
    'To charge only what printing adds, read your plug before and after, and type both into the setup.',

  'setupParts.switchedOff.open': 'What if it were switched off?',
  'setupParts.switchedOff.title': 'If {device} were switched off',
  'setupParts.switchedOff.other': 'Machine that takes over',
  'setupParts.switchedOff.caption': 'Cost a year today and with the other machine',
  'setupParts.switchedOff.aYear': 'Cost a year',
  'setupParts.switchedOff.today': 'today, all it draws, on 24/7',
  'setupParts.switchedOff.alwaysOn': 'on 24/7',
  'setupParts.switchedOff.perPrint': 'switched on per print',
  'setupParts.switchedOff.saves':
    '{other}, {how}, would cost {amount} less a year ({low} to {high}).',
  'setupParts.switchedOff.costs':
    '{other}, {how}, would cost {amount} more a year ({low} to {high}).',
  'setupParts.switchedOff.same': '{other}, {how}, would cost the same.',
  'setupParts.switchedOff.cannot-tell':
    '{other}, {how}: whether it costs less cannot be told from these measurements ({low} to {high} a year).',
  'setupParts.switchedOff.gone':
    'Everything else that {device} does would be gone. Only electricity is counted here.',
  'setupParts.switchedOff.read':
    'Today is what your plug showed: {idle} waiting, {printing} printing.',
  'setupParts.switchedOff.cited':
    'Today stands on the figures of {device}: {idle} idle, {printing} printing.',
  'setupParts.switchedOff.estimated':
    'Today stands on the figures of {device}: {idle} idle, {printing} printing; at least one is an estimate.',
  'setupParts.switchedOff.beside': 'What stands beside it ({parts}) is not counted on either side.',
  'setupParts.switchedOff.none':
    'No other machine is compared. Choose one with “Choose devices” first.',

  'setupParts.insight.cheaper':
    'It runs anyway, and what printing adds there is {difference} less a year, whatever the spread of the readings.',
  'setupParts.insight.printer': 'Your printer waits for {cost} a year.',
  'setupParts.insight.printer.text':
    'A switch on {printer} saves more than anything you could change at {host}.',
  'setupParts.insight.addOn': '{addOn} costs more than {host}.',
  'setupParts.insight.addOn.text': 'Switched on per print: {cost} against {hostCost} a year.',

  'setupParts.working.title': 'Its parts',
  'setupParts.working.aYear': 'A year',
  'setupParts.working.anyway': 'What printing adds',
  'setupParts.working.notHere': 'none',
  'setupParts.working.state': '{watts} {state}',
  'setupParts.working.sources': 'Sources: {part}',

  'setupParts.power.part': '{part}: {watts}',
} as const;
