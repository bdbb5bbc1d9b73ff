import { format, t } from '../../../i18n/translator';
import { type ComparedDevice, compared, tariffInForce, year } from '../../../state/comparison';
import { scenario } from '../../../state/scenario';
import { Sheet } from '../../parts/sheet';
import { Sources } from '../../parts/sources';
import { SwitchedOffButton } from './anyway/switched-off-button';
import { CarbonSource } from './carbon-field';
import { tariffText } from './tariff-text';
import { WorkingActions } from './working-actions';
import { WorkingParts } from './working-parts';
import { WorkingPower } from './working-power';
import { WorkingSum } from './working-sum';
import './working.css';

const YearLine = () => {
  const { habit } = scenario.value;
  const { hours, minutes, field } = format.value;
  const { printing, idle } = year.value.modes['per-print'].hours;
  return (
    <p class="small">
      {t('working.year', {
        prints: field(habit.printsPerWeek),
        hours: hours(habit.hoursPerPrint),
        printing: hours(printing),
        overhead: minutes(habit.overheadPerPrint),
        around: hours(idle),
      })}
    </p>
  );
};

const TariffLine = () => {
  const inForce = tariffInForce.value;
  if (inForce === 'flat') return null;
  return (
    <p class="small">{t('working.tariff', { tariff: tariffText(scenario.value, inForce) })}</p>
  );
};

const Carbon = () => (
  <section class="working-carbon">
    <h3>{t('working.intensity')}</h3>
    <div class="small quiet">
      <CarbonSource />
    </div>
  </section>
);

const Saving = ({ entry: { year: use } }: { readonly entry: ComparedDevice }) => {
  const money = (value: number) => format.value.money(value, scenario.value.currency);
  return (
    <section class="working-sum">
      <h3>{t('working.saving')}</h3>
      <dl>
        <div class="working-total">
          <dt>
            {t('working.savingTerm', {
              alwaysOn: money(use.alwaysOn.cost.typical),
              perPrint: money(use.perPrint.cost.typical),
            })}
          </dt>
          <dd>{money(use.saving.cost.typical)}</dd>
        </div>
      </dl>
      <p class="quiet small">
        {t('working.range', { range: format.value.range(use.saving.cost, money) })}
      </p>
    </section>
  );
};

const Years = ({ entry }: { readonly entry: ComparedDevice }) => (
  <>
    <WorkingSum
      title={t('working.alwaysOn')}
      entry={entry}
      mode="always-on"
      use={entry.year.alwaysOn}
    />
    <WorkingSum
      title={t('working.perPrint')}
      entry={entry}
      mode="per-print"
      use={entry.year.perPrint}
    />
    <Saving entry={entry} />
  </>
);

// What runs anyway is never switched off, so that there is one sum and no saving.
const AnywayYear = ({ entry }: { readonly entry: ComparedDevice }) => (
  <>
    <WorkingSum
      title={t('setupParts.working.anyway')}
      entry={entry}
      mode="always-on"
      use={entry.year.alwaysOn}
    />
    <div class="buttons">
      <SwitchedOffButton entry={entry} />
    </div>
  </>
);

const AllSources = ({ entry: { device, setup } }: { readonly entry: ComparedDevice }) => {
  if (!setup) return <Sources device={device} />;
  const cited = new Map(
    setup.parts.flatMap((part) => (part.device?.cited ? [[part.device.id, part.device]] : [])),
  );
  return (
    <>
      {[...cited.values()].map((part) => (
        <Sources
          key={part.id}
          device={part}
          title={t('setupParts.working.sources', { part: part.name })}
        />
      ))}
    </>
  );
};

/** Every term of the formula with one device's numbers, how its watts came about, and the sources. */
export const Working = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const entry = compared.value.find(({ device }) => device.id === id);
  if (!entry) return null;
  return (
    <Sheet title={t('working.title', { device: entry.device.name })} onClose={onClose}>
      <YearLine />
      <TariffLine />
      {entry.power.runsAnyway ? <AnywayYear entry={entry} /> : <Years entry={entry} />}
      {entry.setup && <WorkingParts entry={entry} />}
      <WorkingActions entry={entry} onClose={onClose} />
      <WorkingPower entry={entry} />
      <Carbon />
      <AllSources entry={entry} />
    </Sheet>
  );
};
