/** The number of a proposal as people say it: `V-0412`. */
export const proposalNumber = (number: number) => `V-${String(number).padStart(4, '0')}`;

/** The number that somebody may mean by a search text (`V-0412`, `v412`, `412`), or null. */
export function numberMeantBy(search: string): number | null {
  const digits = /^v?-?0*(\d{1,9})$/i.exec(search.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}
