/** How often it is looked again (ms). */
const AGAIN = 50;

/** Waits until something is there, and gives it; the test's own time limit ends a wait in vain. */
export async function until<T>(look: () => T | Promise<T>): Promise<Exclude<T, false | null | undefined>> {
  for (;;) {
    const found = await look();
    if (found) return found as Exclude<T, false | null | undefined>;
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}
