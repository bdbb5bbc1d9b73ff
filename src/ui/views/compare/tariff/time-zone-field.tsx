import { t } from '../../../../i18n/translator';
import { SelectField } from '../../../parts/select-field';

interface TimeZoneFieldProps {
  /** IANA name. */
  readonly value: string;
  readonly hint?: string;
  readonly onZone: (timeZone: string) => void;
}

const known = Intl.supportedValuesOf('timeZone');

/** A time zone by its IANA name. */
export const TimeZoneField = ({ value, hint, onZone }: TimeZoneFieldProps) => {
  // Engines list one spelling of a zone and take others, and not all list UTC.
  const zones = [...new Set([value, 'UTC', ...known])].sort();
  return (
    <SelectField
      label={t('tariff.timeZone')}
      value={value}
      options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      {...(hint !== undefined && { hint })}
      onChoose={onZone}
    />
  );
};
