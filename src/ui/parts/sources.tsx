import { useEffect, useState } from 'preact/hooks';
import type { Citation, DeviceCitations } from '../../catalog/citations';
import { loadCitations } from '../../catalog/citations';
import { format, locale, t } from '../../i18n/translator';
import type { Device } from '../../state/devices';
import './sources.css';

const Source = ({ title, url, where, method, states, says }: Citation) => (
  <li>
    {url === undefined ? (
      <b lang="en">{title}</b>
    ) : (
      <a href={url} lang="en" target="_blank" rel="noreferrer">
        {title}
      </a>
    )}
    <p>{says}</p>
    <p class="quiet small">
      {t(`method.${method}`)},{' '}
      {t('sources.for', { states: format.value.list(states.map((state) => t(`state.${state}`))) })}
      {where !== undefined && <> · {t('sources.where', { where })}</>}
    </p>
  </li>
);

const useCitations = (id: string): DeviceCitations | 'loading' | 'missing' | 'none' => {
  const { language } = locale.value;
  const [state, setState] = useState<DeviceCitations | 'loading' | 'missing' | 'none'>('loading');
  useEffect(() => {
    let isShown = true;
    loadCitations(language).then(
      (citations) => isShown && setState(citations.get(id) ?? 'none'),
      () => isShown && setState('missing'),
    );
    return () => {
      isShown = false;
    };
  }, [id, language]);
  return state;
};

interface SourcesProps {
  readonly device: Device;
  /** Where the sources of several devices stand below each other. */
  readonly title?: string;
}

/** Every source of a catalogue device with what it says, and what to know about its figures. */
export const Sources = ({ device, title = t('sources.title') }: SourcesProps) => {
  const found = useCitations(device.id);
  if (!device.cited) return null;
  if (typeof found === 'string' && found !== 'none') {
    return <p class="quiet">{t(`sources.${found}`)}</p>;
  }
  const { note, sources } = found === 'none' ? { note: undefined, sources: [] } : found;
  return (
    <section class="sources">
      <h3>{title}</h3>
      {note !== undefined && <p>{note}</p>}
      {device.cited.remarks.map((remark) => (
        <p key={remark}>{t(`remark.${remark}`)}</p>
      ))}
      {sources.length === 0 ? (
        <p>{t('sources.none')}</p>
      ) : (
        <ul>
          {sources.map((source) => (
            <Source key={`${source.title} ${source.says}`} {...source} />
          ))}
        </ul>
      )}
    </section>
  );
};
