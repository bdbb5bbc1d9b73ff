import { t } from '../../../i18n/translator';
import { drawPicture } from '../../charts/draw-picture';
import { saveFile } from '../../save-file';
import { chartRows, chartText } from './chart-input';
import { currentFigures } from './figures';

/** Gives the user the chart as a PNG with its assumptions under it. */
export const savePicture = async (): Promise<void> => {
  const figures = currentFigures.value;
  const picture = await drawPicture(chartRows(figures), chartText(figures));
  await saveFile(new File([picture], `${t('chart.fileName')}.png`, { type: 'image/png' }));
};
