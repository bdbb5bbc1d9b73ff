import { describe, expect, it } from 'vitest';
import { type BackupRefusal, readBackup } from '../../../src/formats/backup';
import { migrations } from '../../../src/storage/migrations';
import { allKinds } from '../../../src/storage/schema';
import { codeIn, readPage, tableUnder } from './markdown';

const page = readPage('docs/backup.md');

describe('docs/backup.md', () => {
  it('names every kind of record, with the first layout that has it', () => {
    const rows = tableUnder(page, 'kind', 'from version');
    expect(rows.map(([kind = '']) => codeIn(kind)[0]).toSorted()).toEqual([...allKinds].sort());
    const first = Math.max(...rows.map(([, version]) => Number(version)));
    expect(first).toBeLessThanOrEqual(migrations.length);
  });

  it('shows an example that the app reads', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    const outcome = readBackup(example, migrations.length);
    expect(outcome).toMatchObject({ kind: 'backup', version: migrations.length });
    expect(outcome.kind === 'backup' && outcome.records.get('setups')?.size).toBe(1);
  });

  it('lists every reason for a refusal', () => {
    const reasons: { [Reason in BackupRefusal]: true } = {
      'not-json': true,
      'cut-short': true,
      'not-a-backup': true,
      'newer-version': true,
    };
    const named = tableUnder(page, 'reason', 'when').map(([reason = '']) => codeIn(reason)[0]);
    expect(named).toEqual(Object.keys(reasons));
  });
});
