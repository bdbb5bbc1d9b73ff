import type { RefusedParameter } from '../../../formats/share-link';
import { format, t } from '../../../i18n/translator';

/** One line about a part of a link that was not taken: which, what it said, why. */
export const refusalText = ({ parameter, value, reason, limits }: RefusedParameter): string => {
  const number = (limit: number | undefined) =>
    limit === undefined ? '' : format.value.number(limit);
  const why = t(`refused.${reason}`, {
    least: number(limits?.least),
    most: number(limits?.most),
  });
  const part = parameter === '' ? value : `${parameter}=${value}`;
  return part === '' ? why : t('shared.refused', { part, reason: why });
};
