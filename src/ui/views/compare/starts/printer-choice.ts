import { computed, signal } from '@preact/signals';
import { format, locale, t } from '../../../../i18n/translator';
import { type Watts, watts } from '../../../../model/units';
import { allDevices } from '../../../../state/all-devices';
import type { Device } from '../../../../state/devices';

/** The printer on the same plug as the host, as chosen for this visit. */
export interface PrinterChoice {
  /** A printer with published watts; absent for watts of the user's own. */
  readonly id?: string;
  /** What it draws on average while it prints. */
  readonly watts: Watts;
}

/** True where the chart counts the printer too. */
export const isPrinterCounted = signal(false);

/** Every printer whose watts while printing are known, the user's own first. */
export const printers = computed<readonly Device[]>(() =>
  allDevices.value.filter(({ category, power }) => category === 'printer' && power.printing),
);

const usualPrinter = 'generic-fdm-printer';

const choiceOf = ({ id, power }: Device): PrinterChoice => ({
  id,
  watts: power.printing?.typical ?? watts(0),
});

const chosen = signal<PrinterChoice | undefined>(undefined);

/** The chosen printer, at first the usual one; `undefined` where none has published watts. */
export const printer = computed<PrinterChoice | undefined>(() => {
  if (chosen.value) return chosen.value;
  const usual = printers.value.find(({ id }) => id === usualPrinter) ?? printers.value[0];
  return usual && choiceOf(usual);
});

/** Chooses a printer with published watts. */
export const choosePrinter = (id: string): void => {
  const device = printers.peek().find((one) => one.id === id);
  if (device) chosen.value = choiceOf(device);
};

/** Counts a printer with watts of the user's own. */
export const typePrinterWatts = (value: number): void => {
  chosen.value = { watts: watts(value) };
};

/** The chosen printer among the devices; `undefined` for watts of the user's own. */
export const printerDevice = computed(() =>
  printers.value.find(({ id }) => id === printer.value?.id),
);

/** The chosen printer with its watts, in words. */
export const printerText = (): string => {
  const text = format.value.watts(printer.value?.watts ?? 0);
  const device = printerDevice.value;
  return device ? `${device.name}, ${text}` : t('starts.ownPrinter', { watts: text });
};

/** Sorts by the language's own alphabet. */
export const byName = (a: Device, b: Device): number =>
  a.name.localeCompare(b.name, locale.value.tag);
