interface Listener {
  readonly target: EventTarget;
  readonly type: string;
  readonly handler: unknown;
}

/** Counts the event listeners that are added and not removed from now on. */
export const openListeners = () => {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  let listeners: Listener[] = [];
  EventTarget.prototype.addEventListener = function (type, handler, options) {
    listeners.push({ target: this, type, handler });
    addEventListener.call(this, type, handler, options);
  };
  EventTarget.prototype.removeEventListener = function (type, handler, options) {
    listeners = listeners.filter(
      (each) => each.target !== this || each.type !== type || each.handler !== handler,
    );
    removeEventListener.call(this, type, handler, options);
  };
  return {
    open: (): string[] => listeners.map(({ type }) => type),
    stop: (): void => {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    },
  };
};
