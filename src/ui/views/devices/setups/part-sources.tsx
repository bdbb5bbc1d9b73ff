import { t } from '../../../../i18n/translator';
import type { ReadSetup, SetupPart } from '../../../../state/setups';
import { Sources } from '../../../parts/sources';
import './part-sources.css';

const Figures = ({ part: { device, addOn } }: { readonly part: SetupPart }) => {
  const isOwn = addOn?.watts !== undefined || device?.own !== undefined || !device;
  return (
    <>
      {(isOwn || device?.measurement) && <p>{t('setup.part.ownWatts')}</p>}
      {!isOwn && device && <Sources device={device} />}
    </>
  );
};

/** Where the watts of each part come from, to be opened part by part. */
export const PartSources = ({ read }: { readonly read: ReadSetup }) => (
  <section class="part-sources">
    <h3>{t('sources.title')}</h3>
    {read.parts.map((part, at) => (
      <details key={`${at} ${part.name}`}>
        <summary>{part.name}</summary>
        <Figures part={part} />
      </details>
    ))}
  </section>
);
