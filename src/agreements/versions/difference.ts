import { canonical, type Json } from '../../platform/files/canonical-json.js';
import type { AgreementText, ClauseText, TopicText } from './agreement-text.js';

/** A clause that is other than in an earlier version. */
export interface ClauseChange {
  kind: 'new' | 'changed' | 'gone';
  topic: Pick<TopicText, 'code' | 'title'>;
  /** Null when it is gone. */
  now: ClauseText | null;
  /** Null when it is new. */
  before: ClauseText | null;
}

/** What is different, clause by clause: those of the later text in its order, then what is gone. Other words for a title alone count as a change too. */
export function difference(before: AgreementText, now: AgreementText): ClauseChange[] {
  const earlier = clausesOf(before);
  const later = clausesOf(now);
  const changes = [...later].flatMap(([key, { topic, clause }]): ClauseChange[] => {
    const old = earlier.get(key);
    if (!old) return [{ kind: 'new', topic, now: clause, before: null }];
    return isSame(old.clause, clause) ? [] : [{ kind: 'changed', topic, now: clause, before: old.clause }];
  });
  const gone = [...earlier].filter(([key]) => !later.has(key));
  return [
    ...changes,
    ...gone.map(([, { topic, clause }]): ClauseChange => ({ kind: 'gone', topic, now: null, before: clause })),
  ];
}

const clausesOf = ({ topics }: AgreementText) =>
  new Map(
    topics.flatMap((topic) =>
      topic.clauses.map((clause) => [`${topic.code}.${clause.code}`, { topic, clause }] as const),
    ),
  );

const isSame = (one: ClauseText, other: ClauseText) =>
  canonical(one as unknown as Json) === canonical(other as unknown as Json);
