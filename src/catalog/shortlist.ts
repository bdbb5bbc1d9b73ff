/**
 * What is compared until the user chooses: Pis, thin clients and laptops that people run print
 * servers on, each with at least one published reading. The first is the host of the answer.
 */
export const defaultShortlist: readonly string[] = [
  'raspberry-pi-4b',
  'raspberry-pi-zero-2-w',
  'raspberry-pi-5',
  'generic-android-phone',
  'fujitsu-futro-s740',
  'dell-wyse-5070',
  'hp-t630',
  'lenovo-thinkpad-x230',
];
