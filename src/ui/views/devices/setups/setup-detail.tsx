import type { Setup } from '../../../../model/setup';
import type { DeviceDetail } from '../device-detail';
import { isSetupKeptHere } from '../ownership';
import { SetupForm } from './setup-form';
import { SetupSheet } from './setup-sheet';

interface SetupDetailProps {
  readonly kind: DeviceDetail['kind'];
  readonly setup: Setup;
}

/** What the address asks for of a setup: its sheet, or a form that changes or copies it. */
export const SetupDetail = ({ kind, setup }: SetupDetailProps) => {
  const mayChange = kind === 'copy' || (kind === 'edit' && isSetupKeptHere(setup.id));
  return mayChange ? <SetupForm subject={{ kind, setup }} /> : <SetupSheet setup={setup} />;
};
