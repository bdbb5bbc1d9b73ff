import { compared, powerOf } from '../../../../state/comparison';
import { type Device, deviceOf } from '../../../../state/devices';

/** What most people would put in its place. */
const usual = 'raspberry-pi-4b';

/**
 * The machines that could do the prints of a box that is switched off: the usual one first, then what
 * is compared, without the box itself and what runs anyway.
 */
export const standInsFor = (box: Device): readonly Device[] => {
  const boxId = box.setup?.hostId ?? box.id;
  const others = compared.value.flatMap(({ device, power }) =>
    power.runsAnyway || device.id === usual || (device.setup?.hostId ?? device.id) === boxId
      ? []
      : [device],
  );
  const pi = boxId === usual ? undefined : deviceOf(usual);
  return pi && powerOf(pi) ? [pi, ...others] : others;
};
