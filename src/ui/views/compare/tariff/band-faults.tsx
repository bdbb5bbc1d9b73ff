import { plural, t } from '../../../../i18n/translator';
import { bandFaults } from '../../../../model/band-faults';
import type { BandTariff } from '../../../../model/bands';
import { bandFaultText } from './band-fault-text';

// More at once would bury the fields; mending these shows the rest.
const mostShown = 6;

/** What keeps the bands from having one price at every hour, and what is computed with meanwhile. */
export const BandFaults = ({ tariff }: { readonly tariff: BandTariff }) => {
  const faults = bandFaults(tariff);
  const hidden = faults.length - mostShown;
  return (
    <div class="band-faults" role="alert">
      {faults.length > 0 && (
        <div class="note warning">
          <ul>
            {faults.slice(0, mostShown).map((fault) => {
              const text = bandFaultText(tariff, fault);
              return <li key={text}>{text}</li>;
            })}
            {hidden > 0 && <li>{plural('tariff.fault.further', hidden)}</li>}
          </ul>
          <p>{t('tariff.fault.meanwhile')}</p>
        </div>
      )}
    </div>
  );
};
