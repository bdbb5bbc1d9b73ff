import { array, check, object, optional, picklist, pipe, transform, unknown } from 'valibot';
import { limits } from '../model/limits';
import {
  type AddOn,
  isSetupId,
  mostAddOns,
  presences,
  type RunsAnyway,
  type Setup,
} from '../model/setup';
import { watts } from '../model/units';
import { deviceIdText, quantity } from './fields';
import { name, wholeNumber } from './on-demand-fields';
import { present, type Repaired, salvage } from './salvage';
import { wholeOrNone } from './whole-or-none';

const power = quantity(limits.power, watts);

const addOn = pipe(
  object({
    deviceId: optional(deviceIdText),
    name: optional(name),
    presence: picklist(presences),
    watts: optional(object({ idle: power, printing: power })),
  }),
  // Without a device it has to have a name and watts of its own.
  check((one) => one.deviceId !== undefined || (one.name !== undefined && one.watts !== undefined)),
  transform(({ presence, ...rest }): AddOn => ({ presence, ...present(rest) })),
);

const readings = pipe(
  object({ before: power, waiting: optional(power), printing: power }),
  transform(({ before, printing, waiting }) => ({ before, printing, ...present({ waiting }) })),
);

const runsAnyway = pipe(
  object({
    charged: picklist(['increment', 'share']),
    readings: optional(readings),
    otherJobs: optional(wholeNumber(limits.otherJobs.least, limits.otherJobs.most)),
  }),
  check(({ charged, otherJobs }) => charged === 'increment' || otherJobs !== undefined),
  transform(
    ({ charged, readings: read, otherJobs = 1 }): RunsAnyway =>
      charged === 'increment'
        ? { charged, ...present({ readings: read }) }
        : { charged, otherJobs },
  ),
);

const setupId = pipe(deviceIdText, check(isSetupId));
const hostOfSetup = pipe(
  deviceIdText,
  check((id) => !isSetupId(id)),
);

/**
 * A setup from anything. Without a sound id and a host it is refused; a broken add-on is left out, and
 * a host whose way of being charged is broken counts as a whole.
 */
export const repairSetup = (input: unknown): Repaired<Setup> => {
  const dropped: string[] = [];
  const from = salvage(input, dropped);
  const id = from.field('id', optional(setupId), undefined);
  const hostId = from.field('hostId', optional(hostOfSetup), undefined);
  if (id === undefined || hostId === undefined) return { value: undefined, dropped };
  const listed = from.field('addOns', array(unknown()), []);
  const sound = listed.flatMap((item) => {
    const { value } = wholeOrNone(addOn, item);
    return value ? [value] : [];
  });
  const addOns = sound.slice(0, mostAddOns);
  if (addOns.length < listed.length) from.note('addOns');
  return {
    value: {
      id,
      name: from.field('name', name, id),
      hostId,
      addOns,
      ...present({ runsAnyway: from.field('runsAnyway', optional(runsAnyway), undefined) }),
    },
    dropped,
  };
};
