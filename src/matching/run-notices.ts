import { ConflictException } from '@nestjs/common';
import type { Notice } from '../platform/web/page.js';
import type { Replay } from './replay.service.js';
import type { RunTranslate } from './run-texts.js';

/** Sentences for the conflicts that staff may meet, by the type of the problem. */
const CONFLICT_TEXTS = {
  run_one_unfinished_per_round: 'runUnfinished',
  'round-closed': 'roundIsClosed',
  'no-earlier-groups': 'noEarlierGroups',
  'run-finished': 'runIsFinished',
  'run-redacted': 'runRedacted',
  'replay-busy': 'replayBusy',
  'replay-failed': 'replayFailed',
} as const;

/** What to tell after an act: `done` when it went well, or the sentence of a conflict. Other errors pass. */
export async function noticeOf<T>(act: Promise<T>, done: (result: T) => Notice, t: RunTranslate): Promise<Notice> {
  try {
    return done(await act);
  } catch (error) {
    const key = error instanceof ConflictException && conflictText(error);
    if (!key) throw error;
    return { kind: 'warning', text: t(key) };
  }
}

function conflictText(error: ConflictException) {
  const { type } = error.getResponse() as { type?: string };
  return CONFLICT_TEXTS[type as keyof typeof CONFLICT_TEXTS] as
    (typeof CONFLICT_TEXTS)[keyof typeof CONFLICT_TEXTS] | undefined;
}

export function replayNotice({ same, differences, engineVersions, cutShort }: Replay, t: RunTranslate): Notice {
  if (same) return { kind: 'success', text: t('replaySame') };
  const values = { count: differences.length, ...engineVersions };
  return { kind: 'warning', text: t(cutShort ? 'replayCutShort' : 'replayDifferent', values) };
}
