import { useState } from 'preact/hooks';
import { format, t } from '../../../../i18n/translator';
import { compareModes } from '../../../../model/comparison';
import { switchedOff, wholeBox } from '../../../../model/switched-off';
import { type ComparedDevice, powerOf, year } from '../../../../state/comparison';
import { scenario } from '../../../../state/scenario';
import { SelectField } from '../../../parts/select-field';
import { Sheet } from '../../../parts/sheet';
import { shortName } from '../../../short-name';
import { partName } from '../setup-years';
import { readingsOf } from './charged';
import { standInsFor } from './stand-ins';
import { SwitchedOffResult } from './switched-off-result';

const BoxFigures = ({ entry }: { readonly entry: ComparedDevice }) => {
  const readings = readingsOf(entry);
  if (!entry.setup) return null;
  const { idle, printing } = wholeBox(entry.setup.hostPower, readings);
  const isEstimate = idle.estimate !== undefined || printing.estimate !== undefined;
  const figures = {
    device: shortName(entry.setup.host),
    idle: format.value.watts(idle.watts.typical),
    printing: format.value.watts(printing.watts.typical),
    parts: format.value.list(entry.setup.parts.slice(1).map(partName)),
  };
  const known = isEstimate ? 'estimated' : 'cited';
  return (
    <>
      <p>{t('setupParts.switchedOff.gone', { device: entry.device.name })}</p>
      <p class="quiet small">
        {t(`setupParts.switchedOff.${readings ? 'read' : known}`, figures)}{' '}
        {entry.setup.parts.length > 1 && t('setupParts.switchedOff.beside', figures)}
      </p>
    </>
  );
};

interface SwitchedOffSheetProps {
  readonly entry: ComparedDevice;
  readonly onClose: () => void;
}

/** The opposite question: a box that runs anyway switched off, and another machine in its place. */
export const SwitchedOffSheet = ({ entry, onClose }: SwitchedOffSheetProps) => {
  const others = standInsFor(entry.device);
  const [id, setId] = useState(others[0]?.id);
  const other = others.find((device) => device.id === id) ?? others[0];
  const power = other && powerOf(other);
  const { switching } = scenario.value;
  const otherYear = power && compareModes(power, switching, year.value);
  const box = entry.setup && wholeBox(entry.setup.hostPower, readingsOf(entry));
  return (
    <Sheet
      title={t('setupParts.switchedOff.title', { device: entry.device.name })}
      onClose={onClose}
    >
      {other && otherYear && box ? (
        <>
          <SelectField
            label={t('setupParts.switchedOff.other')}
            options={others.map((device) => ({ value: device.id, label: device.name }))}
            value={other.id}
            onChoose={setId}
          />
          <SwitchedOffResult
            box={entry.setup ? shortName(entry.setup.host) : ''}
            other={other}
            otherYear={otherYear}
            result={switchedOff(box, otherYear, switching, year.value)}
          />
          <BoxFigures entry={entry} />
        </>
      ) : (
        <p>{t('setupParts.switchedOff.none')}</p>
      )}
    </Sheet>
  );
};
