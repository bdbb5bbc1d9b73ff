import { openZone } from '../../model/time-zone';

const day = 86_400_000;

/** The moments at which a zone's clock shows a time; twice in autumn, never in spring. */
export type WallClock = (wall: number) => readonly number[];

/**
 * A zone's clock for many times in order: on a day without a change the offset is looked up once.
 * @throws RangeError where the engine does not know the zone
 */
export const wallClock = (timeZone: string): WallClock => {
  const zone = openZone(timeZone);
  let known = Number.NaN;
  let offset: number | undefined;
  return (wall) => {
    const midnight = Math.floor(wall / day) * day;
    if (midnight !== known) {
      known = midnight;
      const [start, startAgain] = zone.toUtc(midnight);
      const [end, endAgain] = zone.toUtc(midnight + day);
      const isEven = startAgain === undefined && endAgain === undefined;
      offset = isEven && start !== undefined && end === start + day ? midnight - start : undefined;
    }
    return offset === undefined ? zone.toUtc(wall) : [wall - offset];
  };
};
