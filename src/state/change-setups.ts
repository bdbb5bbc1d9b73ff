import { type Setup, setupIdPrefix } from '../model/setup';
import { replaced } from './change-devices';
import { compareDevice } from './change-scenario';
import { scenario } from './scenario';
import { changeShared, shared } from './shared';
import { removeSetup, storeSetup } from './store-made';
import { setups } from './user-state';

/** A new id for a setup. */
export const newSetupId = (): string => `${setupIdPrefix}${crypto.randomUUID()}`;

/** Saves a setup, new or changed; an open link's comparison shows it as well. */
export const saveSetup = (setup: Setup): void => {
  const isSame = (other: Setup) => other.id === setup.id;
  setups.value = replaced(setups.peek(), setup, isSame);
  storeSetup(setup);
  const open = shared.peek();
  if (open) changeShared({ ...open, setups: replaced(open.setups, setup, isSame) });
};

/**
 * Deletes a setup and takes it out of the comparison. What was paid for it stays with the comparison,
 * so that undoing brings that back too.
 * @returns how to undo both
 */
export const deleteSetup = (setup: Setup): (() => void) => {
  const place = scenario.peek().deviceIds.indexOf(setup.id);
  const isOther = (other: Setup) => other.id !== setup.id;
  setups.value = setups.peek().filter(isOther);
  removeSetup(setup.id);
  if (place >= 0) compareDevice(setup.id, false);
  const open = shared.peek();
  if (open) changeShared({ ...open, setups: open.setups.filter(isOther) });
  return () => {
    saveSetup(setup);
    if (place >= 0) compareDevice(setup.id, true, place);
  };
};
