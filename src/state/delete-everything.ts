import { saveMeasurement, saveOwnDevice } from './change-devices';
import { changeScenario } from './change-scenario';
import { saveSetup } from './change-setups';
import { changeSettings } from './session';
import { removeEverything } from './store';
import { measurements, ownDevices, ownScenario, settings, setups } from './user-state';

/**
 * Deletes everything of the user's from this device, in all tabs.
 * @returns how to bring it all back
 */
export const deleteEverything = async (): Promise<() => void> => {
  const [devices, figures, built, scenario, chosen] = [
    ownDevices.peek(),
    measurements.peek(),
    setups.peek(),
    ownScenario.peek(),
    settings.peek(),
  ];
  const [{ holdSeries }, { holdKept }] = await Promise.all([
    import('./price-series'),
    import('./kept'),
  ]);
  const restore = await Promise.all([holdSeries(), holdKept()]);
  await removeEverything();
  return () => {
    for (const bringBack of restore) bringBack();
    devices.forEach(saveOwnDevice);
    figures.forEach(saveMeasurement);
    built.forEach(saveSetup);
    changeScenario(scenario);
    changeSettings(chosen);
  };
};
