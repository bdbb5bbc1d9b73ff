import type { Switching } from '../model/comparison';
import { limits } from '../model/limits';
import { offMethods } from '../model/off-method';
import type { SupplyLossChoice } from '../model/scenario';
import { type Watts, watts } from '../model/units';
import type { LinkEntry, LinkParameters } from './link-parameters';
import { readQuantity, readWord } from './link-value';

/** How the host is switched off, as parameters. */
export const writeSwitching = ({ method, plug }: Switching): LinkEntry[] => [
  ['off', method],
  ['plug', plug],
];

/** Reads how the host is switched off. */
export const readSwitching = ({ single }: LinkParameters, defaults: Switching): Switching => ({
  method: single('off', defaults.method, (text) => readWord(text, offMethods)),
  plug: single('plug', defaults.plug, (text) => readQuantity(text, limits.plug, watts)),
});

/** The user's own loss of a small USB supply, as parameters. */
export const writeSupplyLoss = ({ running, withoutLoad }: SupplyLossChoice): LinkEntry[] => [
  ['loss', running],
  ['noload', withoutLoad],
];

/** Reads the loss of a small USB supply. */
export const readSupplyLoss = (
  { single }: LinkParameters,
  defaults: SupplyLossChoice,
): SupplyLossChoice => {
  const figure = (name: string, fallback: Watts | undefined): Watts | undefined =>
    single(name, fallback, (text) => readQuantity(text, limits.supplyLoss, watts));
  const running = figure('loss', defaults.running);
  const withoutLoad = figure('noload', defaults.withoutLoad);
  return {
    ...(running !== undefined && { running }),
    ...(withoutLoad !== undefined && { withoutLoad }),
  };
};
