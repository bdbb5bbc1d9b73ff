/** The release under test, as `npm run build` leaves it. */
export const thisRelease = 'dist';

/** The same app as its next release: another version, and no file name in common but the fixed ones. */
export const nextRelease = '.cache/dist-next';

/** What the next release calls itself. */
export const nextVersion = '99.0.0';
