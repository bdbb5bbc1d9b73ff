import { useState } from 'preact/hooks';
import { t } from '../../../../i18n/translator';
import { longestText } from '../../../../model/limits';
import type { PriceSeries } from '../../../../model/price-series';
import { renameSeries } from '../../../../state/price-series';
import { TextField } from '../../../parts/text-field';

interface SeriesNameFormProps {
  readonly series: PriceSeries;
  readonly onDone: () => void;
}

/** Gives a series another name. */
export const SeriesNameForm = ({ series, onDone }: SeriesNameFormProps) => {
  const [name, setName] = useState(series.name);
  const isNameless = name.trim() === '';
  return (
    <form
      class="file-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNameless) return;
        renameSeries(series, name.trim());
        onDone();
      }}
    >
      <TextField
        label={t('files.list.name')}
        value={name}
        longest={longestText}
        problem={isNameless ? t('files.list.nameless') : undefined}
        isRequired
        onText={setName}
      />
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('files.list.save')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t('files.cancel')}
        </button>
      </div>
    </form>
  );
};
