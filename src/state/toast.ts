import { signal } from '@preact/signals';

/** A short message at the foot of the screen, with the way back where there is one. */
export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
}

/** The message on screen; a new one takes the place of the one before. */
export const toast = signal<Toast | undefined>(undefined);

/** Shows a message until it is dismissed or the next one comes. */
export const showToast = (next: Toast): void => {
  toast.value = next;
};

/** Takes the message away. */
export const dismissToast = (): void => {
  toast.value = undefined;
};
