import * as v from 'valibot';
import { type DeviceFile, deviceFileSchema } from './schema';

interface PathItem {
  readonly key: unknown;
  readonly value: unknown;
}

const idOf = ({ key, value }: PathItem): string =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : `device ${Number(key) + 1}`;

const placeOf = (path: readonly PathItem[]): string => {
  const [first, device, ...rest] = path;
  if (first?.key !== 'devices' || !device) return path.map((item) => String(item.key)).join('.');
  return [idOf(device), rest.map((item) => String(item.key)).join('.')].filter(Boolean).join(', ');
};

/** Checks one parsed JSON file; throws an Error that names file, device, state and fault, a line each. */
export const parseDeviceFile = (fileName: string, json: unknown): DeviceFile => {
  const result = v.safeParse(deviceFileSchema, json);
  if (result.success) return result.output;
  const lines = result.issues.map((issue) =>
    [fileName, placeOf(issue.path ?? [])].filter(Boolean).join(', ').concat(`: ${issue.message}`),
  );
  throw new Error(lines.join('\n'));
};

/** Checks all files together: each as such, its category as its name, and every id only once. */
export const parseCatalogue = (
  files: readonly (readonly [fileName: string, json: unknown])[],
): readonly DeviceFile[] => {
  const firstSeen = new Map<string, string>();
  return files.map(([fileName, json]) => {
    const file = parseDeviceFile(fileName, json);
    if (fileName !== `${file.category}.json`) {
      throw new Error(
        `${fileName}: category is ${file.category}, so the file must carry that name`,
      );
    }
    for (const { id } of file.devices) {
      const seen = firstSeen.get(id);
      if (seen) throw new Error(`${fileName}, ${id}: id is already used in ${seen}`);
      firstSeen.set(id, fileName);
    }
    return file;
  });
};
