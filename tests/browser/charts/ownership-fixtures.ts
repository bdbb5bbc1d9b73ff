import { exactly } from '../../../src/model/range';
import type { Crossing, OwnershipLine } from '../../../src/ui/charts/ownership-chart-data';

/** A machine whose year has a range of a fifth to each side. */
export const line = (
  id: string,
  price: number,
  yearly: number,
  overrides: Partial<OwnershipLine> = {},
): OwnershipLine => ({
  id,
  name: `Machine ${id}`,
  isOwned: false,
  price,
  yearly: { low: yearly * 0.8, typical: yearly, high: yearly * 1.2 },
  ...overrides,
});

/** Three machines, one of them there already: the board catches up with the client after 5 years. */
export const three: readonly OwnershipLine[] = [
  line('board', 75, 10),
  line('client', 50, 15, { yearly: exactly(15) }),
  line('laptop', 0, 22, { isOwned: true }),
];

/** Where the board falls to the client. */
export const crossing: Crossing = {
  a: 'board',
  b: 'client',
  after: 5,
  label: '5 years (3.6 to 8.3)',
};

/** As many as a comparison holds. */
export const fifty: readonly OwnershipLine[] = Array.from({ length: 50 }, (_, index) =>
  line(`${index}`, (index * 37) % 140, 3 + ((index * 7919) % 23)),
);
