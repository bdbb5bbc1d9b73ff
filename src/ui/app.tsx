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
import { BreakEvenView, DevicesView, SettingsView } from './views/views';

const Notices = lazyScreen(async () => (await import('./notices')).Notices);
const ShareButton = lazyScreen(
  async () => (await import('./views/compare/share-button')).ShareButton,
);

// The drawing of public/icon.svg in the theme's colours.
const BrandMark = () => (
  <svg class="brand-mark" viewBox="0 0 64 64" aria-hidden="true">
    <rect width="64" height="64" rx="15" fill="currentColor" />
    <path class="brand-ring" d="M39.4 17.3a18.5 18.5 0 1 1-14.8 0" />
    <path class="brand-half" d="M15.2 34.3a16.8 16.8 0 0 0 33.6 0z" />
    <path class="brand-stroke" d="M32 11.5v13.5" />
  </svg>
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
    case 'break-even':
      return <BreakEvenView />;
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
          <BrandMark />
          Kilowait
        </span>
        <Navigation />
        {(screen === 'compare' || screen === 'break-even') && <ShareButton />}
      </header>
      <Notices />
      <main>
        <View screen={screen} />
      </main>
      <ToastLine />
    </>
  );
};
