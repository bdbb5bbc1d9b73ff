import type { EmbodiedFigure } from '../../../catalog/embodied';
import { plural, t } from '../../../i18n/translator';
import { CarbonSource } from '../compare/carbon-field';
import { FigureSourceLink } from '../compare/figure-source-link';
import { carbonOfMachines } from './carbon';
import { CarbonSays } from './carbon-says';
import { CarbonTable } from './carbon-table';
import { emittedOwning } from './owning';
import type { PickingProps } from './picking';
import './carbon-card.css';

const sourceText = ({ sheets }: EmbodiedFigure): string =>
  sheets === undefined ? t('breakEven.carbon.ofDevice') : plural('breakEven.carbon.sheets', sheets);

/** Who says what making the machines emitted; where nobody does, that. */
const MadeSources = () => {
  const all = carbonOfMachines(emittedOwning.value);
  const known = all.flatMap(({ name, figure }) => (figure ? [{ name, figure }] : []));
  return (
    <>
      {all.some(({ carbon }) => !carbon) && <p>{t('breakEven.carbon.unknownMade')}</p>}
      {known.map(({ name, figure }) => (
        <p key={name}>
          {t('breakEven.carbon.source', { device: name, basis: sourceText(figure) })}{' '}
          <FigureSourceLink source={figure.source} />
        </p>
      ))}
    </>
  );
};

/** What making and running the machines emits, and when a new one has made up for its making. */
export const CarbonCard = ({ onPick }: PickingProps) => {
  const intensity = emittedOwning.value.intensity?.value;
  return (
    <section class="card carbon-card" aria-labelledby="carbon-title">
      <div>
        <h2 id="carbon-title">{t('breakEven.carbon')}</h2>
        <p class="quiet small">{t('breakEven.carbon.hint')}</p>
      </div>
      <CarbonTable intensity={intensity} onPick={onPick} />
      {intensity !== undefined && <CarbonSays intensity={intensity} />}
      <div class="carbon-sources quiet small">
        <MadeSources />
        <CarbonSource />
      </div>
    </section>
  );
};
