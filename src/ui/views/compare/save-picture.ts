import { t } from '../../../i18n/translator';
import { showToast } from '../../../state/toast';
import { drawPicture } from '../../charts/draw-picture';
import { saveFile } from '../../save-file';
import { carbonUnknown } from './carbon-unknown';
import { chartRows, chartText } from './chart-input';
import { currentFigures } from './figures';
import { metric } from './metric';

/** Gives the user the chart as a PNG with its assumptions under it. */
export const savePicture = async (): Promise<void> => {
  const figures = currentFigures.value;
  if (metric.value === 'co2' && !figures.intensity) {
    showToast({ text: carbonUnknown(figures.country) });
    return;
  }
  const picture = await drawPicture(chartRows(figures), chartText(figures));
  await saveFile(new File([picture], `${t('chart.fileName')}.png`, { type: 'image/png' }));
};
