import type { Readings, RunsAnyway } from '../../../../model/setup';
import type { ComparedDevice } from '../../../../state/comparison';

/** How a host that runs anyway is charged; `undefined` for one that is there for printing alone. */
export const chargeOf = ({ device }: ComparedDevice): RunsAnyway | undefined =>
  device.setup?.runsAnyway;

/** What a plug showed of a host that runs anyway; `undefined` where nothing was read. */
export const readingsOf = (entry: ComparedDevice): Readings | undefined => {
  const charge = chargeOf(entry);
  return charge?.charged === 'increment' ? charge.readings : undefined;
};

/** The share of a host's watts that is charged to printing; `undefined` where none is. */
export const shareOf = (entry: ComparedDevice): number | undefined => {
  const charge = chargeOf(entry);
  return charge?.charged === 'share' ? 1 / (1 + charge.otherJobs) : undefined;
};
