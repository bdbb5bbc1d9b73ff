import {
  type PriceScale,
  type PriceUnit,
  priceScales,
} from '../../../../formats/prices/price-unit';
import { smallUnit } from '../../../../i18n/small-unit';
import { format, t } from '../../../../i18n/translator';
import { SelectField } from '../../../parts/select-field';

interface UnitFieldsProps {
  readonly unit: PriceUnit;
  /** True where the file does not tell. */
  readonly isUnsure: boolean;
  readonly onUnit: (unit: PriceUnit) => void;
}

const currencies = Intl.supportedValuesOf('currency');

const unitText = (currency: string, scale: PriceScale): string => {
  if (scale === 'per-mwh') return `${currency}/MWh`;
  if (scale === 'per-kwh') return `${currency}/kWh`;
  const { sign, perWhole } = smallUnit(currency);
  return perWhole === 100 ? `${sign}/kWh` : t('files.mapping.hundredth', { currency });
};

/** In what the prices of a column are given. */
export const UnitFields = ({ unit, isUnsure, onUnit }: UnitFieldsProps) => {
  const { currencyName } = format.value;
  return (
    <>
      <SelectField
        label={t('files.mapping.unit')}
        value={unit.scale}
        options={priceScales.map((scale) => ({
          value: scale,
          label: unitText(unit.currency, scale),
        }))}
        {...(isUnsure && { hint: t('files.mapping.unsure') })}
        onChoose={(value) => {
          const scale = priceScales.find((each) => each === value);
          if (scale) onUnit({ ...unit, scale });
        }}
      />
      <SelectField
        label={t('files.mapping.currency')}
        value={unit.currency}
        options={currencies.map((value) => ({
          value,
          label: `${value} (${currencyName(value)})`,
        }))}
        onChoose={(currency) => onUnit({ ...unit, currency })}
      />
    </>
  );
};
