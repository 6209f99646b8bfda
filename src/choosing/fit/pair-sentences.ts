import type { Vocabulary } from '../../candidates/vocabulary.js';
import type { SharedPoint, Topic } from '../../matching-engine/index.js';
import { formatsFor } from '../../platform/i18n/format.js';
import type { Language } from '../../platform/i18n/languages.js';
import type { Point } from '../../platform/web/components/points.js';
import { fitTexts, type FitKey } from '../fit-texts.js';
import { TOPIC_ICONS } from './topic-icons.js';
import type { FitFacts } from '../suggestions/facts-between.js';

/** More would be a list, not a reason. */
const MOST = 3;

/** Sentences for the people themselves: what they share first, then what to talk about. @param size how many they are, the reader too */
export function pairSentences(
  { shared, differences }: FitFacts,
  size: number,
  language: Language,
  vocabulary: Vocabulary,
): { shared: Point[]; talk: Point[] } {
  const t = fitTexts(language);
  const list = (words: string[]) => formatsFor(language).list(words);
  const said = shared.flatMap((point): Point[] => {
    const topic = topicOf(point);
    if (topic === null) return [];
    return [{ icon: TOPIC_ICONS[topic], text: t(`shared_${topic}` as FitKey, { size, names: namesOf(point) }) }];
  });
  const topics = new Set(shared.map(topicOf));
  const talk = differences
    .filter(({ topic }) => !topics.has(topic))
    .map(({ topic }) => ({ icon: TOPIC_ICONS[topic], text: t(`talk_${topic}`), attention: true }));
  return { shared: said.slice(0, MOST), talk: talk.slice(0, MOST) };

  function namesOf(point: SharedPoint): string {
    if (point.kind === 'languages') return list(point.ids.map((code) => vocabulary.languageName(code, language)));
    if (point.kind === 'interests') return list(point.ids.map((code) => vocabulary.interestName(code, language)));
    return '';
  }
}

function topicOf(point: SharedPoint): Topic | null {
  if (point.kind === 'mutualLikes') return null;
  return point.kind === 'habit' ? point.habit : point.kind;
}
