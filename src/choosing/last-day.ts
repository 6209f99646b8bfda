/** The last ISO day on which people choose, when choosing closes on a day. */
export function lastDayToChoose(closesOn: string): string {
  const day = new Date(`${closesOn}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
