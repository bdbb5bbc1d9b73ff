/** The chart of total costs and the picture of what moves the answer. */
export const ownershipChartEn = {
  'ownChart.owned': 'already here',
  'ownChart.cut': 'A line that leaves at the top goes on above it; its totals are in the table.',
  'ownChart.years#one': '{count} year',
  'ownChart.years#other': '{count} years',
  'ownChart.underTenth': 'less than {count} years',
  'ownChart.year': 'Year to read off',
  'ownChart.atPurchase': 'At the purchase',
  'ownChart.after#one': 'After {count} year',
  'ownChart.after#other': 'After {count} years',
  'ownChart.cheapest': '{when}. Cheapest: {name}, {total}.',
  'ownChart.isCheapest': 'cheapest',
  'ownChart.mark': 'Name one of the {count} lines',
  'ownChart.mark.none': 'None',
  'ownChart.swing.lowEnd': 'at the lower value',
  'ownChart.swing.highEnd': 'at the higher value',
  'ownChart.swing.now': 'as it is now',
} as const;
