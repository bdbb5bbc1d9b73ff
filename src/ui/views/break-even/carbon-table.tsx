import { format, plural, t } from '../../../i18n/translator';
import { carbonAfter } from '../../../model/carbon-total';
import { mapRange, type Range } from '../../../model/range';
import { carbonOf, type GramsPerKwh, type Kilograms, kilograms } from '../../../model/units';
import { type CarbonOfMachine, carbonOfMachines } from './carbon';
import { emittedOwning } from './owning';
import type { PickingProps } from './picking';
import './years-table.css';

const Amount = ({ of, word }: { readonly of: Range<Kilograms>; readonly word?: string }) => {
  const { kilograms: asText } = format.value;
  const [text, range] = [asText(of.typical), format.value.range(of, asText)];
  return (
    <td>
      {text}
      {range !== text && <span class="table-range">{range}</span>}
      {word && <span class="table-range">{word}</span>}
    </td>
  );
};

const Unknown = () => <td>{t('carbon.unknown')}</td>;

const Made = ({ carbon, condition }: CarbonOfMachine) => {
  if (!carbon) return <Unknown />;
  return condition === 'new' ? (
    <Amount of={carbon.embodied} />
  ) : (
    <Amount of={carbon.embodied} word={t(`breakEven.carbon.${condition}`)} />
  );
};

const Total = ({ machine, intensity, years }: TotalProps) => {
  const { carbon, yearly } = machine;
  if (carbon) return <Amount of={carbonAfter(carbon, years, intensity)} />;
  const used = mapRange(yearly, (energy) => kilograms(years * carbonOf(energy, intensity)));
  return <Amount of={used} word={t('breakEven.carbon.useOnly')} />;
};

interface TotalProps {
  readonly machine: CarbonOfMachine;
  readonly intensity: GramsPerKwh;
  readonly years: number;
}

interface CarbonTableProps extends PickingProps {
  readonly intensity: GramsPerKwh | undefined;
}

/** What making and running each machine emits; what is unknown stays so. */
export const CarbonTable = ({ intensity, onPick }: CarbonTableProps) => {
  const owning = emittedOwning.value;
  const { years } = owning.ownership;
  return (
    <div class="years-table-frame">
      <table class="years-table" style={{ '--columns': 3 }}>
        <caption class="visually-hidden">{t('breakEven.carbon.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('breakEven.table.machine')}</th>
            <th scope="col">{t('breakEven.carbon.made')}</th>
            <th scope="col">{t('breakEven.carbon.aYear')}</th>
            <th scope="col">{plural('breakEven.carbon.total', years)}</th>
          </tr>
        </thead>
        <tbody>
          {carbonOfMachines(owning).map((machine) => (
            <tr key={machine.id}>
              <th scope="row">
                <button type="button" class="link-button" onClick={() => onPick(machine.id)}>
                  {machine.name}
                </button>
              </th>
              <Made {...machine} />
              {intensity === undefined ? (
                <>
                  <Unknown />
                  <Unknown />
                </>
              ) : (
                <>
                  <Amount of={mapRange(machine.yearly, (energy) => carbonOf(energy, intensity))} />
                  <Total machine={machine} intensity={intensity} years={years} />
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
