/** Kinds of device that can host a print server. */
export const hostCategories = [
  'raspberry-pi',
  'sbc',
  'android',
  'thin-client',
  'laptop',
  'mini-pc',
  'desktop',
  'nas',
  'server',
] as const;
export type HostCategory = (typeof hostCategories)[number];

/** Kinds of device that stand beside a host: cameras, plugs, disks, displays, printers. */
export const addOnCategories = ['camera', 'accessory', 'printer'] as const;
export type AddOnCategory = (typeof addOnCategories)[number];

export const categories = [...hostCategories, ...addOnCategories] as const;
export type Category = HostCategory | AddOnCategory;

/** True for a category whose devices can be compared as print servers. */
export const isHostCategory = (category: Category): category is HostCategory =>
  (hostCategories as readonly Category[]).includes(category);
