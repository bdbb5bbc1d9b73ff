import { format, plural, t } from '../../../i18n/translator';
import type { OpenedBackup } from '../../../state/backup';
import type { KindPreview } from '../../../state/backup-preview';

/** What a backup holds of one kind, in words. */
export interface BackupLine {
  readonly what: string;
  readonly text: string;
}

const counted = ['added', 'changed', 'same', 'unreadable'] as const;

const countsText = (preview: KindPreview): string => {
  const said = counted.flatMap((which) =>
    preview[which] > 0
      ? [t(`backup.${which}`, { count: format.value.number(preview[which]) })]
      : [],
  );
  return said.length > 0 ? format.value.list(said) : t('backup.none');
};

/** What a backup holds, kind by kind, against what is here. */
export const backupLines = ({ kinds, comparison, settings }: OpenedBackup): BackupLine[] => [
  ...kinds.map((preview) => ({
    what: t(`backup.kind.${preview.kind}`),
    text: countsText(preview),
  })),
  { what: t('backup.kind.comparison'), text: t(`backup.only.${comparison}`) },
  { what: t('backup.kind.settings'), text: t(`backup.only.${settings}`) },
];

/** What is damaged in a backup, by name. */
export const damageSentences = ({ damaged }: OpenedBackup): string[] => {
  const names = (refused: boolean) =>
    format.value.list(damaged.filter((one) => one.refused === refused).map(({ name }) => name));
  const [left, partly] = [names(true), names(false)];
  return [
    ...(left ? [t('backup.left', { names: left })] : []),
    ...(partly ? [t('backup.partly', { names: partly })] : []),
  ];
};

/** What replacing everything does. */
export const replaceText = ({ kinds }: OpenedBackup): string => {
  const gone = kinds.reduce((sum, { onlyHere }) => sum + onlyHere, 0);
  const said = t('backup.replace.text');
  return gone > 0 ? `${said} ${plural('backup.replace.gone', gone)}` : said;
};
