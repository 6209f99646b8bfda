/** Exit codes of a process that was asked to end: 128 and the number of the signal. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

export interface Signals {
  /** Aborted by the first signal. */
  readonly finish: AbortSignal;
  /** The exit code of the signal that came; null while none did. */
  code(): number | null;
  /** Signals do again what they do by themselves. */
  release(): void;
}

/** The first Ctrl-C (or SIGTERM) asks for an end, the second ends at once. @param atOnce what must be cleared up then */
export function listenToSignals(atOnce: () => void): Signals {
  const asked = new AbortController();
  let code: number | null = null;
  const listener = (signal: keyof typeof CODES) => {
    if (code !== null) {
      atOnce();
      process.exit(CODES[signal]);
    }
    code = CODES[signal];
    asked.abort();
  };
  const names = Object.keys(CODES) as (keyof typeof CODES)[];
  for (const name of names) process.on(name, listener);
  return {
    finish: asked.signal,
    code: () => code,
    release: () => names.forEach((name) => process.off(name, listener)),
  };
}
