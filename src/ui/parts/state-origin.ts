import { format, t } from '../../i18n/translator';
import type { ModeState } from '../../model/power';
import type { ResolvedState } from '../../model/resolve-power';
import type { Device } from '../../state/devices';

const estimateKey = (state: ModeState, fromGroup: boolean) => {
  if (state === 'printing') return fromGroup ? 'power.estimateExtraGroup' : 'power.estimateExtra';
  return fromGroup ? 'power.estimateGroup' : 'power.estimate';
};

/** Says how a state's watts came about: cited or the user's own, where measured, or how estimated. */
export const originOf = (device: Device, state: ModeState, resolved: ResolvedState): string => {
  const { estimate, dcReading } = resolved;
  if (estimate) {
    const count = format.value.number(estimate.sampleSize);
    return t(estimateKey(state, estimate.fromGroup), { count });
  }
  const own = device.own?.power[state] ?? device.measurement?.power[state];
  const origin = t(own ? 'power.own' : 'power.cited');
  if (dcReading) {
    const reading = format.value.range(dcReading, format.value.watts);
    return `${origin}. ${t('power.dc', { reading })}`;
  }
  const side = device.power[state]?.side;
  return side ? `${origin}, ${t(`side.${side}`)}` : origin;
};
