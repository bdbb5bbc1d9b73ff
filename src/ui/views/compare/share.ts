import { t } from '../../../i18n/translator';
import { shareAddress } from '../../../state/export';
import { scenario } from '../../../state/scenario';
import { showToast } from '../../../state/toast';

const copied = (): string => {
  const { kind, hourly } = scenario.peek().tariff;
  return kind === 'hourly' && hourly?.series
    ? t('share.copiedSeries', { series: hourly.series.name })
    : t('share.copied');
};

const copy = async (address: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(address);
    showToast({ text: copied() });
  } catch {
    showToast({ text: t('share.here', { address }) });
  }
};

/** Shares the comparison's link: by the share sheet where there is one, else by the clipboard. */
export const share = async (): Promise<void> => {
  const address = shareAddress();
  if (!navigator.share) return copy(address);
  try {
    await navigator.share({ title: t('share.title'), url: address });
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) await copy(address);
  }
};
