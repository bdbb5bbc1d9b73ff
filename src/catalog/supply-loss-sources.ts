/** The catalogue entries whose readings stand behind the loss of a small USB supply. */
export const supplyLossSources = {
  running: 'usb-psu-conversion-loss',
  withoutLoad: 'usb-charger-no-load',
} as const;
