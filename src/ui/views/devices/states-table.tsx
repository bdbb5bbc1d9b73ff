import { format, t } from '../../../i18n/translator';
import type { Device } from '../../../state/devices';
import { PlugFloorMark, PlugFloorNote } from '../../parts/plug-floor-note';
import { type StateLine, stateLines } from './state-lines';
import './states-table.css';

const Unknown = () => (
  <>
    <span aria-hidden="true">–</span> <span class="quiet">{t('power.unknown')}</span>
  </>
);

const Line = ({ line }: LineProps) => {
  const { state, watts: range, isEstimate, origin, cited, plugReading } = line;
  const { watts, range: asRange } = format.value;
  const text = range && watts(range.typical);
  const spread = range && asRange(range, watts);
  return (
    <tr>
      <th scope="row">{t(`state.${state}`)}</th>
      <td>
        {text === undefined ? (
          <Unknown />
        ) : (
          <b class={isEstimate ? 'estimate' : undefined}>
            {isEstimate ? t('estimate.short', { value: text }) : text}
          </b>
        )}
        {spread !== text && <span class="quiet"> {spread}</span>}
        {cited && (
          <p class="quiet small">
            <s>{t('device.cited', { value: watts(cited.typical) })}</s>
          </p>
        )}
        {origin !== undefined && <p class="quiet small">{origin}</p>}
        {plugReading !== undefined && <PlugFloorMark watts={[plugReading]} />}
      </td>
    </tr>
  );
};

interface LineProps {
  readonly line: StateLine;
}

/** A device's watts in each state, with their range, how they came about, and what plugs can show. */
export const StatesTable = ({ device }: { readonly device: Device }) => {
  const lines = stateLines(device);
  return (
    <>
      <table class="states">
        <caption class="visually-hidden">{t('device.states')}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('device.state')}</th>
            <th scope="col">{t('device.watts')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.state} line={line} />
          ))}
        </tbody>
      </table>
      <PlugFloorNote watts={lines.flatMap(({ plugReading }) => plugReading ?? [])} />
    </>
  );
};
