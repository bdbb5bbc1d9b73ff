import { useEffect, useState } from 'preact/hooks';
import { openSeries } from '../../../../state/price-series';
import { scenario } from '../../../../state/scenario';
import { chosenSeries } from '../../../../state/tariff-year';
import { AdditionFields } from './addition-fields';
import { PriceFileField } from './price-file-field';
import { OtherCurrency, SeriesMissing } from './series-lines';
import { SeriesList } from './series-list';
import { SeriesSummary } from './series-summary';
import './hourly-editor.css';

const useStoredSeries = (): boolean => {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    let isShown = true;
    openSeries().then(() => isShown && setIsOpen(true));
    return () => {
      isShown = false;
    };
  }, []);
  return isOpen;
};

/** Real prices from a file: the file, what is added to its prices, and the series on this device. */
export const HourlyEditor = () => {
  const isOpen = useStoredSeries();
  const reference = scenario.value.tariff.hourly?.series;
  const series = chosenSeries.value;
  return (
    <>
      {!series && isOpen && <SeriesMissing name={reference?.name} />}
      {series && <OtherCurrency series={series} />}
      <PriceFileField />
      {series && <SeriesSummary series={series} />}
      <AdditionFields series={series} />
      <SeriesList />
    </>
  );
};
