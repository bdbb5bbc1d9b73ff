import { table } from 'virtual:kilowait/more-watts';
import { type Category, categories } from '../model/category';
import type { Basis, PowerProfile } from '../model/power';
import { decodeWatts } from './decode-watts';
import { firstDevices } from './first-devices';
import type { Remark } from './remarks';

/** A catalogue device as the app's first screen needs it: its figures without their citations. */
export interface CatalogueDevice {
  readonly id: string;
  readonly names: { readonly en: string; readonly de: string };
  readonly category: Category;
  readonly basis: Basis;
  readonly sourceCount: number;
  readonly remarks: readonly Remark[];
  readonly power: PowerProfile;
}

/** Every device of the catalogue, grouped by category. */
export const catalogue: readonly CatalogueDevice[] = [...firstDevices, ...decodeWatts(table)].sort(
  (a, b) => categories.indexOf(a.category) - categories.indexOf(b.category),
);

const byId = new Map(catalogue.map((device) => [device.id, device]));

/** The device with this id, if the catalogue has it. */
export const findDevice = (id: string): CatalogueDevice | undefined => byId.get(id);
