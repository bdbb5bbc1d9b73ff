import { t } from '../../../i18n/translator';
import { choosePair } from '../../../state/ownership';
import { SelectField } from '../../parts/select-field';
import { drawnOwning } from './owning';

/** Which two the sentence is about; nothing where there are no more than two to choose from. */
export const PairChoice = () => {
  const { machines, pair } = drawnOwning.value;
  const [first, second] = pair ?? [];
  if (!first || !second || machines.length < 3) return null;
  const options = machines.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div class="break-even-pair">
      <SelectField
        label={t('breakEven.pair.first')}
        value={first.id}
        options={options}
        onChoose={(id) => choosePair(0, id)}
      />
      <SelectField
        label={t('breakEven.pair.second')}
        value={second.id}
        options={options}
        onChoose={(id) => choosePair(1, id)}
      />
    </div>
  );
};
