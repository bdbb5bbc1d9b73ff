import { expect, it } from 'vitest';
import { dataCsv } from '../../../src/formats/comparison-csv';
import { flatYear } from '../../../src/model/tariff';
import { aScenario } from '../../fixtures/a-scenario';
import { codeIn, readPage, tableUnder } from './markdown';

/** `idle_w`, `…_low` and the like: what follows an ellipsis continues the first name of the row. */
const namesIn = (cell: string): string[] => {
  const [first = '', ...rest] = codeIn(cell);
  return [first, ...rest.map((name) => name.replace('…', first))];
};

it('docs/csv.md names every column, in the order of the file', () => {
  const scenario = aScenario();
  const tariffYear = flatYear(scenario.price, scenario.habit);
  const [heading = ''] = dataCsv({ scenario, tariff: 'flat', tariffYear, devices: [] }).split(
    '\r\n',
  );
  const named = tableUnder(readPage('docs/csv.md'), 'column', 'unit').flatMap(([cell = '']) =>
    namesIn(cell),
  );
  expect(named).toEqual(heading.split(','));
});
