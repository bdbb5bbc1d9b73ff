import { useState } from 'preact/hooks';
import { format, t } from '../../../i18n/translator';
import type { Measurement } from '../../../model/own-device';
import type { ModeState, PowerProfile } from '../../../model/power';
import { leaveDetail } from '../../../state/address';
import { deleteMeasurement, saveMeasurement } from '../../../state/change-devices';
import type { Device } from '../../../state/devices';
import { showToast } from '../../../state/toast';
import { Sheet } from '../../parts/sheet';
import { type Drafts, useDraft } from './drafts';
import { useOrderCheck } from './order-check';
import { draftOf, type PowerDraft, powerFrom } from './power-draft';
import { PowerFields } from './power-fields';
import { SaveForm } from './save-form';
import { citedWatts } from './state-lines';

const drafts: Drafts<PowerDraft> = new Map();

const saveAndTell = (measurement: Measurement, { name, measurement: before }: Device): void => {
  saveMeasurement(measurement);
  showToast({
    text: t('device.measurementSaved', { device: name }),
    undo: () => {
      if (before) saveMeasurement(before);
      else deleteMeasurement(measurement);
    },
  });
};

const standInFor = (device: Device, state: ModeState): string | undefined => {
  const cited = citedWatts(device, state);
  if (!cited) return undefined;
  const value = format.value.watts(cited.watts.typical);
  return t(cited.isEstimate ? 'device.standIn.estimate' : 'device.standIn.cited', { value });
};

/** Takes the user's own figures for a catalogue device; the cited ones stay beside them. */
export const MeasurementForm = ({ device }: { readonly device: Device }) => {
  const { id, name, measurement } = device;
  const before: PowerProfile = measurement?.power ?? {};
  const initial = draftOf(before, measurement?.note ?? '');
  const { draft, change, ...form } = useDraft(drafts, id, initial);
  const order = useOrderCheck(draft.figures);
  const [wasSubmitted, setSubmitted] = useState(false);
  const isEmpty = Object.keys(draft.figures).length === 0;

  const save = (isReadable: boolean): boolean => {
    setSubmitted(true);
    if (!isReadable || isEmpty || order.conflict) return false;
    saveAndTell({ deviceId: id, power: powerFrom(draft, before), note: draft.note.trim() }, device);
    form.forget();
    leaveDetail(id);
    return true;
  };

  return (
    <Sheet title={t('device.form.measure', { device: name })} onClose={() => leaveDetail(id)}>
      <SaveForm
        key={form.start}
        isKept={form.isKept}
        onStartOver={form.startOver}
        onSettle={order.settle}
        onSave={save}
      >
        <p>{t('device.measure.hint')}</p>
        <PowerFields
          draft={draft}
          sideBefore={initial.side}
          problemWith={(state) =>
            wasSubmitted && isEmpty && state === 'idle'
              ? t('device.measure.empty')
              : order.textFor(state)
          }
          standIn={(state) => standInFor(device, state)}
          onTyped={order.typed}
          onChange={change}
        />
      </SaveForm>
    </Sheet>
  );
};
