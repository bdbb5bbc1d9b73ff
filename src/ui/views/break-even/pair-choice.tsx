import { t } from '../../../i18n/translator';
import { choosePair, machines, pair } from '../../../state/ownership';
import { SelectField } from '../../parts/select-field';

/** Which two the sentence is about; nothing where there are no more than two to choose from. */
export const PairChoice = () => {
  const [first, second] = pair.value ?? [];
  if (!first || !second || machines.value.length < 3) return null;
  const options = machines.value.map(({ id, name }) => ({ value: id, label: name }));
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
