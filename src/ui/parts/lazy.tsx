import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/translator';

const MissingPart = ({ onRetry }: { readonly onRetry: () => void }) => (
  <div class="note">
    <p>{t('part.missing')}</p>
    <button type="button" class="button" onClick={onRetry}>
      {t('part.retry')}
    </button>
  </div>
);

/**
 * A component whose code is fetched when it is first shown; the placeholder stands in until then.
 * Where the code cannot be fetched, a line says so and offers another try.
 */
export const lazy = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  placeholder: ComponentChildren = null,
): ComponentType<Props> => {
  let loaded: ComponentType<Props> | undefined;
  return (props: Props) => {
    const [state, setState] = useState<'loading' | 'loaded' | 'failed'>('loading');
    useEffect(() => {
      if (loaded || state === 'failed') return;
      let isShown = true;
      const arrive = (next: 'loaded' | 'failed') => isShown && setState(next);
      load().then(
        (component) => {
          loaded = component;
          arrive('loaded');
        },
        () => arrive('failed'),
      );
      return () => {
        isShown = false;
      };
    }, [state]);
    const Loaded = loaded;
    if (Loaded) return <Loaded {...props} />;
    return state === 'failed' ? <MissingPart onRetry={() => setState('loading')} /> : placeholder;
  };
};
