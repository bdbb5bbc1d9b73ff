import { computed } from '@preact/signals';
import { compared } from '../../../state/comparison';
import type { Device } from '../../../state/devices';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A catalogue name up to its first comma or bracket; a name that the user gave stays as it is. */
const shortened = ({ name, own, setup }: Device): string =>
  own || setup ? name : name.replace(/(, | \().*/, '');

const shortNames = computed(() => {
  const all = compared.value.map(({ device }) => ({ device, short: shortened(device) }));
  return new Map(
    all.map(({ device, short }) => {
      const isAlone = all.filter((other) => other.short === short).length === 1;
      return [device.id, isAlone ? short : device.name];
    }),
  );
});

/** A machine's name in a sentence or beside a line: short, as long as no other one has the same. */
export const shortNameOf = ({ id, name }: Named): string => shortNames.value.get(id) ?? name;

/** The names of two for a sentence about them. */
export const namesOf = ([a, b]: readonly [Named, Named]) => ({
  a: shortNameOf(a),
  b: shortNameOf(b),
});
