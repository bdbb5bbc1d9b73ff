import type { Translation } from './translation';

/** What the first answer needs. Other languages have the same keys and placeholders. */
export const en = {
  'nav.label': 'Screens',
  'nav.compare': 'Compare',
  'nav.devices': 'Devices',
  'nav.break-even': 'Break-even',
  'nav.settings': 'Settings',
  'nav.unknown': 'There is no screen called “{page}”. This is Compare.',
  'action.close': 'Close',
  'action.dismiss': 'Dismiss',
  'action.undo': 'Undo',
  'part.missing': 'This part of the app is not on this device yet. Connect once and try again.',
  'part.retry': 'Try again',
  'answer.lead': 'Left on all year instead of only for prints, your {device} wastes',
  'answer.leadLoses':
    'The plug draws more than it saves. Switched on only for prints, your {device} costs you extra',
  'answer.leadSame':
    'Left on all year or only for prints, your {device} costs the same. Difference',
  'answer.aYear': 'a year, {energy}',
  'answer.modes': '{alwaysOn} around the clock · {perPrint} switched on per print',
  'answer.range': 'Published readings differ: anything from {low} to {high} is possible.',
  'answer.none': 'Nothing is compared yet. Choose a device and its yearly cost stands here.',
  'habit.title': 'Your print habit',
  'off.soft-off': 'Soft-off',
  'off.unplugged': 'Unplugged',
  'off.smart-plug': 'Smart plug',
  'chip.price': 'Price',
  'chip.prints': 'Prints',
  'chip.habit': '{prints} × {hours} a week',
  'chip.off': 'Off by',
  'chip.host': 'Server',
  'share.button': 'Share',
} as const;

export type MessageKey = keyof typeof en;
export type Messages = Translation<typeof en>;
