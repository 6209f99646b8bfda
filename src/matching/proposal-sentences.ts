import { TOPIC_ICONS } from '../choosing/fit/topic-icons.js';
import type { Difference, SharedPoint, Topic } from '../matching-engine/index.js';
import type { ProposalTranslate } from './texts.js';
import { capitalized } from './capitalized.js';

/** A reason in words: what it is, and one line more. */
export interface Sentence {
  icon: string;
  lead: string;
  detail: string;
}

export interface SentenceWords {
  t: ProposalTranslate;
  /** Joins names as the language does: "Engels en Arabisch". */
  list: (items: string[]) => string;
  languageName: (code: string) => string;
  interestName: (code: string) => string;
}

const ICONS: Record<Topic | 'mutualLikes', string> = { ...TOPIC_ICONS, mutualLikes: 'heart-handshake' };

/** What the people of a group share, strongest first. @param size how many people they are */
export function sharedSentences(points: readonly SharedPoint[], size: number, words: SentenceWords): Sentence[] {
  return points.map((point) => sharedSentence(point, size, words));
}

function sharedSentence(
  point: SharedPoint,
  size: number,
  { t, list, languageName, interestName }: SentenceWords,
): Sentence {
  switch (point.kind) {
    case 'mutualLikes':
      return { icon: ICONS.mutualLikes, lead: t('sharedLikes'), detail: t('sharedLikesDetail', { size }) };
    case 'languages': {
      const names = list(point.ids.map(languageName));
      return {
        icon: ICONS.languages,
        lead: t('sharedLanguages', { count: point.ids.length, names }),
        detail: t('sharedLanguagesDetail', { size }),
      };
    }
    case 'interests': {
      const names = list(point.ids.map(interestName));
      return {
        icon: ICONS.interests,
        lead: t('sharedInterests', { count: point.ids.length, names }),
        detail: t('sharedInterestsDetail', { size }),
      };
    }
    case 'kitchen':
      return { icon: ICONS.kitchen, lead: t('sharedKitchen'), detail: t('sharedKitchenDetail') };
    case 'habit': {
      const level = levelOf(point.lowest, point.highest);
      return {
        icon: ICONS[point.habit],
        lead: t(`shared${capitalized(point.habit)}`),
        detail: t(`shared${capitalized(point.habit)}Detail`, { level }),
      };
    }
    case 'age': {
      const { youngest, oldest } = point;
      return {
        icon: ICONS.age,
        lead: t('sharedAge'),
        detail: t('sharedAgeDetail', { youngest, oldest, years: oldest - youngest }),
      };
    }
  }
}

/** A point of the spread from which two people differ a lot: three of the four steps of a habit. */
const LARGE = 75;

/** What to talk about, the largest difference first. A topic that the group also shares in part is not said twice. */
export function differenceSentences(
  differences: readonly Difference[],
  shared: readonly SharedPoint[],
  { t }: Pick<SentenceWords, 't'>,
): Sentence[] {
  const said = new Set(shared.map((point) => (point.kind === 'habit' ? point.habit : point.kind)));
  return differences
    .filter(({ topic }) => !said.has(topic))
    .map(({ topic, spread }) => ({
      icon: ICONS[topic],
      lead: t(`talk${capitalized(topic)}`, { degree: spread >= LARGE ? 'large' : 'some' }),
      detail: t(`talk${capitalized(topic)}Detail`),
    }));
}

/** The habits of a group that lie within one step of each other, as an end or the middle of the scale. */
function levelOf(lowest: number, highest: number): 'low' | 'middle' | 'high' {
  const middle = (lowest + highest) / 2;
  if (middle < 2) return 'low';
  return middle > 2 ? 'high' : 'middle';
}
