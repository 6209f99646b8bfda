const MINUTE_MS = 60_000;

/** When a mail is tried again whose next try goes wrong; null when it was tried as often as there are pauses. @param pauses minutes */
export function nextTry(now: Date, tries: number, pauses: readonly number[]): Date | null {
  const pause = pauses[tries];
  return pause === undefined ? null : new Date(now.getTime() + pause * MINUTE_MS);
}
