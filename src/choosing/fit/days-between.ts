const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days from one ISO day to another. */
export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;
