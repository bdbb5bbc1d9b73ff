import type { Found, Place, PriceFileFault } from '../../../../formats/prices/price-file-fault';
import { calendar } from '../../../../i18n/calendar-format';
import { format, type Parameters, t } from '../../../../i18n/translator';
import { sourceName } from './source-name';
import { deviceTimeZone } from './starting-bands';

const placeText = ({ in: kind, at }: Place): string =>
  t(`files.place.${kind}`, { at: format.value.number(at) });

const foundText = ({ place, text }: Found): Parameters => ({ place: placeText(place), text });

const bothText = (first: Found, second: Found): Parameters => ({
  first: first.text,
  firstPlace: placeText(first.place),
  second: second.text,
  secondPlace: placeText(second.place),
});

const parametersOf = (fault: PriceFileFault): Parameters => {
  const { number, bytes, price } = format.value;
  switch (fault.code) {
    case 'too-large':
      return { size: bytes(fault.bytes), most: bytes(fault.most) };
    case 'two-currencies':
      return { one: fault.currencies[0], other: fault.currencies[1] };
    case 'two-date-formats':
    case 'two-decimal-signs':
    case 'overlap':
      return bothText(fault.first, fault.second);
    case 'stamp-unreadable':
    case 'ends-before-start':
    case 'lone-price':
      return foundText(fault.found);
    case 'stamp-skipped':
      return { ...foundText(fault.found), timeZone: fault.timeZone };
    case 'price-unreadable':
      return { ...foundText(fault.found), column: fault.column };
    case 'broken':
      return { line: number(fault.line), column: number(fault.column), text: fault.text };
    case 'truncated':
      return { line: number(fault.line), text: fault.text };
    case 'short-row':
      return {
        line: number(fault.line),
        cells: number(fault.cells),
        expected: number(fault.expected),
      };
    case 'price-conflict':
      return {
        time: calendar.value.moment(fault.time, deviceTimeZone()),
        one: price(fault.prices[0]),
        onePlace: placeText(fault.places[0]),
        other: price(fault.prices[1]),
        otherPlace: placeText(fault.places[1]),
      };
    case 'not-text':
    case 'insecure-page':
    case 'unreadable':
    case 'empty':
    case 'no-prices':
    case 'no-currency':
      return {};
    case 'web-page':
      return { title: fault.title };
    case 'not-recognised':
      return { begins: fault.begins };
    case 'error-answer':
      return { text: fault.text };
    case 'not-a-price':
      return { column: fault.column, unit: fault.unit };
    case 'unit-missing':
      return { column: fault.column };
    case 'value-unexpected':
      return { key: fault.key, text: fault.text };
    case 'unknown-time-zone':
      return { timeZone: fault.timeZone };
  }
};

const wrong = (fault: PriceFileFault): string => {
  if (fault.code === 'not-text') return t(`files.fault.not-text.${fault.looksLike}`);
  if (fault.code === 'web-page' && fault.title === '') return t('files.fault.web-page.untitled');
  return t(`files.fault.${fault.code}`, parametersOf(fault));
};

/** Ways of writing a time that are read. */
const readableTimes = { one: '2025-10-26 02:00', other: '26.10.2025 02:00' };

const toDo = (fault: PriceFileFault): string => {
  if (fault.code === 'not-text') return t(`files.fix.not-text.${fault.looksLike}`);
  return fault.code === 'stamp-unreadable'
    ? t('files.fix.stamp-unreadable', readableTimes)
    : t(`files.fix.${fault.code}`);
};

/** Why a file is not taken: what it was recognised as, what is wrong where, and what to do. */
export const faultText = (fault: PriceFileFault): readonly string[] => [
  ...(fault.recognised ? [t('files.recognised', { source: sourceName(fault.recognised) })] : []),
  wrong(fault),
  toDo(fault),
  t('files.unchanged'),
];
