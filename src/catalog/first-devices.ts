import { table } from 'virtual:kilowait/first-watts';
import type { CatalogueDevice } from './catalogue';
import { decodeWatts } from './decode-watts';

/**
 * What a first answer can be computed from: every device that hosts a print server, and the
 * accessories whose readings are the loss of a small USB supply.
 */
export const firstDevices: readonly CatalogueDevice[] = decodeWatts(table);

const byId = new Map(firstDevices.map((device) => [device.id, device]));

/** The one of the first devices with this id. */
export const findFirstDevice = (id: string): CatalogueDevice | undefined => byId.get(id);
