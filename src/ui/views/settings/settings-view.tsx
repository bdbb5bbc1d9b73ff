import { t } from '../../../i18n/translator';
import { AppSection } from './app-section';
import { BackupSection } from './backup-section';
import { DataSection } from './data-section';
import { LookSection } from './look-section';
import { MoneySection } from './money-section';
import { SourcesSection } from './sources-section';
import { SupplySection } from './supply-section';
import './settings-view.css';

/** Language and look, money, the supply's loss, the user's data and their backup, the app itself, the figures' origin. */
export const SettingsView = () => (
  <div class="settings">
    <h1>{t('settings.title')}</h1>
    <LookSection />
    <MoneySection />
    <SupplySection />
    <DataSection />
    <BackupSection />
    <AppSection />
    <SourcesSection />
  </div>
);
