import { t } from '../i18n/translator';
import { address, type Screen, screens, writeAddress } from '../state/address';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './app.css';
import { Icon } from './parts/icon';
import { lazyScreen } from './parts/lazy-screen';
import { ToastLine } from './toast-line';
import { CompareView } from './views/compare/compare-view';
import { DevicesView, SettingsView } from './views/views';

const Notices = lazyScreen(async () => (await import('./notices')).Notices);
const ShareButton = lazyScreen(
  async () => (await import('./views/compare/share-button')).ShareButton,
);

const Navigation = () => {
  const { screen, query } = address.value;
  return (
    <nav class="tabs" aria-label={t('nav.label')}>
      <ul>
        {screens.map((name) => (
          <li key={name}>
            <a
              href={writeAddress(name, '', query)}
              aria-current={name === screen ? 'page' : undefined}
            >
              <Icon name={name} />
              {t(`nav.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const View = ({ screen }: { readonly screen: Screen }) => {
  switch (screen) {
    case 'compare':
      return <CompareView />;
    case 'devices':
      return <DevicesView />;
    case 'settings':
      return <SettingsView />;
  }
};

/** The whole app: header, tabs, the screen that the address names, and the lines at the edge. */
export const App = () => {
  const { screen } = address.value;
  return (
    <>
      <header class="top">
        <span class="brand">
          <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="9" fill="currentColor" />
            <circle class="brand-ring" cx="16" cy="16" r="8" fill="none" stroke-width="2.5" />
            <path class="brand-half" d="M16 8a8 8 0 0 1 0 16z" />
          </svg>
          Kilowait
        </span>
        <Navigation />
        {screen === 'compare' && <ShareButton />}
      </header>
      <Notices />
      <main>
        <View screen={screen} />
      </main>
      <ToastLine />
    </>
  );
};
