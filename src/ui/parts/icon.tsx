const paths = {
  compare: 'M4 6h16M4 12h10M4 18h6',
  devices: 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z M8 9h8v6H8z',
  'break-even': 'M4 4v16h16M5 17 20 6M5 9l15 6',
  settings:
    'M4 7h9M19 7h1M4 17h1M11 17h9M13 7a3 3 0 1 0 6 0 3 3 0 1 0-6 0M5 17a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  close: 'M6 6l12 12M18 6L6 18',
  share: 'M12 15V4M8 7.5 12 3.5l4 4M6 11H5v9h14v-9h-1',
  download: 'M12 4v11M8 11.5l4 4 4-4M5 20h14',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01',
  add: 'M12 5v14M5 12h14',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20 20',
  up: 'M12 19V6M7 11l5-5 5 5',
  down: 'M12 5v13M7 13l5 5 5-5',
  check: 'M5 12.5l4.5 4.5L19 7',
  keep: 'M7 4h10v16l-5-4-5 4z',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing that stands beside its text; never the only name of a control. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    class="icon-drawing"
    width="20"
    height="20"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
);
