/** The id of the element that opens a device or a setup, so that focus can come back to it. */
export const openerId = (id: string): string => `open-${id}`;
