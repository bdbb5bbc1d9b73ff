/** What owning the compared machines costs over the years. */
export const breakEvenEn = {
  'breakEven.lead.always-on': 'Left on 24/7, over {years} at {price}.',
  'breakEven.lead.per-print': 'Switched on per print, over {years} at {price}.',
  'breakEven.lead.mixed': 'Each in its own way, over {years} at {price}.',
  'breakEven.lead.dearer': 'Electricity gets {rate} dearer each year.',
  'breakEven.lead.cheaper': 'Electricity gets {rate} cheaper each year.',
  'breakEven.lead.discounted': 'Later money counts {rate} less each year.',

  'breakEven.years#one': '{count} year',
  'breakEven.years#other': '{count} years',
  'breakEven.underTenth': 'less than {count} years',
  'breakEven.spread': '({early} to {late})',
  'breakEven.timeSpread': '{time} ({early} to {late})',
  'breakEven.timeFrom': '{time} (from {early})',
  'breakEven.timeOpen': '{time} (from {early}, perhaps not within {years})',

  'breakEven.if.always-on': 'if both run 24/7',
  'breakEven.if.per-print': 'if both are switched on per print',
  'breakEven.if.mixed': 'with {on} on 24/7 and {switched} switched on per print',
  'breakEven.how.always-on': 'left on 24/7',
  'breakEven.how.per-print': 'switched on per print',

  'breakEven.cannot': 'cannot tell',
  'breakEven.neverWithin': 'never within {years}',
  'breakEven.first.same': '{a} and {b} cost the same {how}',
  'breakEven.first.from-start': '{a} is cheaper than {b} from the first day {how}',
  'breakEven.first.catches-up': '{a} catches up with {b} after {after} {how}',
  'breakEven.first.perhaps-not':
    '{a} probably catches up with {b} after {after} {how} ({early} at the earliest, perhaps not within {years})',
  'breakEven.first.probably-never':
    '{a} probably does not catch up with {b} within {years} {how} ({early} at the earliest)',
  'breakEven.first.never': '{a} {never} catches up with {b} within {years} {how}',
  'breakEven.first.cannot-tell':
    'You {cannot} from these measurements whether {a} catches up with {b} within {years} {how} (by the typical figures it does, after {after})',
  'breakEven.first.cannot-tell-never':
    'You {cannot} from these measurements whether {a} catches up with {b} within {years} {how} (by the typical figures it does not)',
  'breakEven.first.cannot-tell-cheaper':
    'You {cannot} from these measurements whether {a} is cheaper than {b} {how}',
  'breakEven.second.same': '{how}, both cost the same',
  'breakEven.second.from-start': '{how}, {a} is cheaper from the first day',
  'breakEven.second.catches-up': '{how}, after {after}',
  'breakEven.second.perhaps-not':
    '{how}, probably after {after} ({early} at the earliest, perhaps not within {years})',
  'breakEven.second.probably-never': '{how}, probably not within {years} ({early} at the earliest)',
  'breakEven.second.never': '{how}, {neverWithin}',
  'breakEven.second.cannot-tell':
    '{how}, you {cannot} from these measurements (by the typical figures after {after})',
  'breakEven.second.cannot-tell-never':
    '{how}, you {cannot} from these measurements (by the typical figures not)',
  'breakEven.second.cannot-tell-cheaper': '{how}, you {cannot} from these measurements',

  'breakEven.none':
    'Which machine is cheaper over the years? Type what two of them cost, or tap “Already here”.',
  'breakEven.oneMore': '{device} has its price. Type that of another one, or tap “Already here”.',
  'breakEven.overlap': 'The ranges of the measurements overlap, so this is not certain.',

  'breakEven.pair.first': 'The sentence compares',
  'breakEven.pair.second': 'against',

  'breakEven.chart': 'Total cost of owning it',
  'breakEven.chart.hint': 'Purchase and electricity. The bands span the published readings.',
  'breakEven.chart.empty': 'The lines come here as soon as one machine has its price.',
  'breakEven.chart.description#one':
    'Line chart of the total cost of {count} machine over {years}. All figures are in the table.',
  'breakEven.chart.description#other':
    'Line chart of the total cost of {count} machines over {years}. All figures are in the table.',
  'breakEven.unpriced#one': '{count} machine is not shown: its price is unknown.',
  'breakEven.unpriced#other': '{count} machines are not shown: their prices are unknown.',
  'breakEven.mode': 'How they run',
  'breakEven.mode.always-on': '24/7',
  'breakEven.mode.per-print': 'Per print',
  'breakEven.mode.mixed': 'Mixed',
  'breakEven.mode.mixed.hint': 'Choose for each machine how it runs.',
  'breakEven.modeOfOne': 'How it runs',
  'breakEven.yearsOfUse': 'Years of use',
  'breakEven.more': 'Price rise and discount',
  'breakEven.percentAYear': '% a year',
  'breakEven.priceRise': 'Electricity gets dearer by',
  'breakEven.priceRise.hint': 'From the second year on. 0 keeps today’s price.',
  'breakEven.discountRate': 'Later money counts less by',
  'breakEven.discountRate.hint': 'What your savings would earn. 0 counts every year alike.',

  'breakEven.machines': 'What each one costs to have',
  'breakEven.machines.hint':
    'Type what you would pay. Nothing is filled in, as prices differ from week to week; without one a machine has no line.',
  'breakEven.priceUnknown': 'price unknown',
  'breakEven.condition': 'How you get it',
  'breakEven.condition.owned': 'Already here',
  'breakEven.condition.used': 'Used',
  'breakEven.condition.new': 'New',
  'breakEven.price': 'Price',
  'breakEven.extras': 'What it needs besides',
  'breakEven.extras.sum': 'What it needs besides: {sum}',
  'breakEven.extras.ofBoard': 'Does it need a supply, card and case?',
  'breakEven.extras.ofUsed': 'Is the power brick included?',
  'breakEven.extra.supply': 'Power supply',
  'breakEven.extra.card': 'Memory card or disk',
  'breakEven.extra.enclosure': 'Case',

  'breakEven.table': 'After some years',
  'breakEven.table.hint':
    'Purchase and electricity since then, with the range. Cheapest in bold. Tap a machine for its working.',
  'breakEven.table.caption': 'Total cost after some years',
  'breakEven.table.machine': 'Machine',
  'breakEven.table.after#one': '{count} year',
  'breakEven.table.after#other': '{count} years',
  'breakEven.cheapest': 'cheapest',
  'breakEven.extraWatt':
    'Each extra watt costs {alwaysOn} a year around the clock, {perPrint} while switched on per print.',
  'breakEven.crossings': 'Who catches up with whom',
  'breakEven.crossings.none': 'Nobody within these years.',
  'breakEven.crossing': '{a} catches up with {b} after {after}.',

  'breakEven.measure.off': 'Measure {device} switched off first.',
  'breakEven.measure.idle': 'Measure {device} idling first.',
  'breakEven.measure.printing': 'Measure {device} first while it serves a print.',
  'breakEven.measure.published': 'Its published figures run from {low} to {high}.',
  'breakEven.measure.estimate':
    'Nobody has published that figure; the estimate runs from {low} to {high}.',
  'breakEven.measure.figures': 'Its figures run from {low} to {high}.',
  'breakEven.measure.type': 'Type your reading',

  'breakEven.moves': 'What moves this answer',
  'breakEven.moves.hint':
    'When {a} and {b} have cost the same, if one thing changes and all else stays.',
  'breakEven.moves.samePrice': 'Both cost the same to have, so only their watts decide.',
  'breakEven.moves.price': 'Price {low} → {high}',
  'breakEven.moves.hours': 'Printing {low} → {high} a week',
  'breakEven.moves.off': '{device}, switched off: {low} → {high}',
  'breakEven.moves.idle': '{device}, idle: {low} → {high}',
  'breakEven.moves.printing': '{device}, printing: {low} → {high}',
  'breakEven.moves.flip': 'At {price} or more, {a} catches up with {b} within {years}.',
  'breakEven.moves.noFlip':
    'At no price of electricity does {a} catch up with {b}: it draws no less.',
  'breakEven.never': 'never',

  'breakEven.carbon': 'Carbon, made and used',
  'breakEven.carbon.hint': 'In CO2e. What is here already or bought used adds none for its making.',
  'breakEven.carbon.caption': 'Carbon emissions of making and using each machine, in kg CO2e',
  'breakEven.carbon.made': 'Made',
  'breakEven.carbon.aYear': 'A year',
  'breakEven.carbon.total#one': 'After {count} year',
  'breakEven.carbon.total#other': 'After {count} years',
  'breakEven.carbon.owned': 'already here',
  'breakEven.carbon.used': 'bought used',
  'breakEven.carbon.useOnly': 'use only',
  'breakEven.carbon.after': 'Bought new, {a} makes up for its making against {b} after {after}.',
  'breakEven.carbon.probablyNot':
    'Bought new, {a} probably does not make up for its making against {b} within {years} ({early} at the earliest).',
  'breakEven.carbon.never':
    'Bought new, {a} does not make up for its making against {b} within {years}.',
  'breakEven.carbon.budget':
    'What making {a} emitted is unknown. Within {years} its use emits {amount} less than that of {b}: it makes up for its making if that was no more.',
  'breakEven.carbon.noBudget':
    'What making {a} emitted is unknown. It cannot make up for it against {b}: its use emits no less.',
  'breakEven.carbon.unknownMade':
    'For single-board computers and some other kinds no maker’s carbon sheet was found: unknown is not zero.',
  'breakEven.carbon.source': '{device}, made: {basis}',
  'breakEven.carbon.ofDevice': 'from its maker’s sheet. Source:',
  'breakEven.carbon.sheets#one': 'from {count} maker’s sheet of its kind. Source:',
  'breakEven.carbon.sheets#other':
    'median of {count} makers’ sheets of its kind, with the 10th to the 90th percentile. Source:',
} as const;
