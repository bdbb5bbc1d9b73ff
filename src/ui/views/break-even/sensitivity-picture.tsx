import { plural, t } from '../../../i18n/translator';
import type { Swing } from '../../../model/sensitivity';
import './sensitivity-picture.css';

interface SwingText {
  /** What is changed and between which values. */
  readonly what: string;
  /** The times at both values. */
  readonly when: string;
}

interface SensitivityPictureProps {
  /** The widest first. */
  readonly swings: readonly Swing[];
  /** Times beyond so many years are never. */
  readonly years: number;
  /** The time as things are now, in years; Infinity is never. */
  readonly current: number;
  readonly textOf: (swing: Swing) => SwingText;
}

/** The years take this share of the axis, in %; never stands at its end. */
const yearsShare = 86;

/** @returns a place on the axis, in % */
const placeOf = (time: number, years: number): number =>
  time > years ? 100 : (time / years) * yearsShare;

const Bar = ({ swing, years }: { readonly swing: Swing; readonly years: number }) => {
  const [low, high] = [placeOf(swing.atLow, years), placeOf(swing.atHigh, years)];
  const [from, to] = [Math.min(low, high), Math.max(low, high)];
  return (
    <>
      <i class="swing-bar" style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }} />
      <i class="swing-end" data-end="low" style={{ insetInlineStart: `${low}%` }} />
      <i class="swing-end" data-end="high" style={{ insetInlineStart: `${high}%` }} />
    </>
  );
};

const Axis = ({ years }: { readonly years: number }) => (
  <div class="swing-track swing-axis" aria-hidden="true">
    <span style={{ insetInlineStart: '0%' }}>0</span>
    <span style={{ insetInlineStart: `${yearsShare}%` }}>{plural('ownChart.years', years)}</span>
    <span style={{ insetInlineStart: '100%' }}>{t('breakEven.never')}</span>
  </div>
);

/** How far each factor alone moves the time at which one machine catches up: a bar for each. */
export const SensitivityPicture = ({ swings, years, current, textOf }: SensitivityPictureProps) => (
  <div class="swings">
    <ul>
      {swings.map((swing) => {
        const { what, when } = textOf(swing);
        return (
          <li key={swing.factor}>
            <span>{what}</span>
            <b>{when}</b>
            <div class="swing-track" aria-hidden="true">
              <i class="swing-never" style={{ insetInlineStart: `${yearsShare}%` }} />
              <i class="swing-now" style={{ insetInlineStart: `${placeOf(current, years)}%` }} />
              <Bar swing={swing} years={years} />
            </div>
          </li>
        );
      })}
    </ul>
    <Axis years={years} />
    <p class="swing-legend quiet small" aria-hidden="true">
      <span>
        <i class="swing-end" data-end="low" /> {t('ownChart.swing.lowEnd')}
      </span>
      <span>
        <i class="swing-end" data-end="high" /> {t('ownChart.swing.highEnd')}
      </span>
      <span>
        <i class="swing-now" /> {t('ownChart.swing.now')}
      </span>
    </p>
  </div>
);
