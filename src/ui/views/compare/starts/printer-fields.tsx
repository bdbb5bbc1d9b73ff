import { useState } from 'preact/hooks';
import { format, plural, t } from '../../../../i18n/translator';
import { limits } from '../../../../model/limits';
import type { Device } from '../../../../state/devices';
import { CheckField } from '../../../parts/check-field';
import { NumberField } from '../../../parts/number-field';
import { SelectField } from '../../../parts/select-field';
import { Sources } from '../../../parts/sources';
import {
  byName,
  choosePrinter,
  isPrinterCounted,
  printer,
  printerDevice,
  printers,
  typePrinterWatts,
} from './printer-choice';

const CitedWatts = ({ device }: { readonly device: Device }) => {
  const [isOpen, setOpen] = useState(false);
  const { cited, power } = device;
  if (!cited || !power.printing) return null;
  return (
    <details class="starts-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('starts.cited', {
          watts: format.value.range(power.printing, format.value.watts),
          sources: plural('device.sources', cited.sourceCount),
        })}
      </summary>
      {isOpen && <Sources device={device} />}
    </details>
  );
};

const PrinterFields = () => {
  const chosen = printer.value;
  const device = printerDevice.value;
  return (
    <div class="starts-printer">
      <SelectField
        label={t('starts.printer')}
        value={device?.id ?? ''}
        options={[
          ...[...printers.value].sort(byName).map(({ id, name }) => ({ value: id, label: name })),
          { value: '', label: t('starts.printer.own') },
        ]}
        onChoose={(id) => (id === '' ? typePrinterWatts(chosen?.watts ?? 0) : choosePrinter(id))}
      />
      <NumberField
        label={t('starts.printer.watts')}
        value={chosen?.watts}
        limits={limits.power}
        unit="W"
        onValue={(value) => {
          if (value !== undefined && value !== chosen?.watts) typePrinterWatts(value);
        }}
      />
      {device && <CitedWatts key={device.id} device={device} />}
    </div>
  );
};

/** Whether the printer on the same plug is counted, and which. */
export const PrinterChoice = () => (
  <>
    <CheckField
      label={t('starts.andPrinter')}
      isChecked={isPrinterCounted.value}
      onCheck={(isCounted) => {
        isPrinterCounted.value = isCounted;
      }}
    />
    {isPrinterCounted.value && <PrinterFields />}
  </>
);
