import type { MessageEvent } from '@nestjs/common';
import { concatMap, defer, distinctUntilChanged, exhaustMap, from, of, takeWhile, timer, type Observable } from 'rxjs';
import type { Formats } from '../platform/i18n/format.js';
import { progressOf } from './progress-words.js';
import { isFinished } from './run-states.js';
import type { Run } from './run.entity.js';
import type { RunTranslate } from './run-texts.js';

const INTERVAL = 500;

type Watched = Pick<Run, 'status' | 'progress'> | null;

/**
 * A run's progress as server-sent events for `ProgressBar`: `{ share, words }` whenever it changes, `done` at the end (or
 * when there is no such run). Stops to look when the client leaves.
 */
export function progressEvents(
  read: () => Promise<Watched>,
  t: RunTranslate,
  formats: Formats,
): Observable<MessageEvent> {
  return timer(0, INTERVAL).pipe(
    exhaustMap(() => defer(() => from(read()))),
    concatMap((run) => {
      if (!run || isFinished(run.status)) return of({ type: 'done', data: {} }, null);
      return of({ data: progressOf(run, t, formats) });
    }),
    takeWhile((event) => event !== null),
    distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
  );
}
