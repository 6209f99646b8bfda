import type { Formats } from '../../../platform/i18n/format.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { CheckCode, CheckValue, FileCheck } from '../file-checks.js';
import type { PlacementFile } from '../placement-files.js';
import { fileTexts, type FileTranslate } from '../texts.js';

type Words = (value: CheckValue, t: FileTranslate, formats: Formats) => string;

/** What a check says of one person, and what the home offers or the rule asks for; without words: nothing to tell. */
const WORDS: Partial<Record<CheckCode, { person?: Words; limit?: Words }>> = {
  places: { limit: (count, t) => t('placesCount', { count: Number(count) }) },
  rent: {
    person: (cents, t, formats) => t('maxRent', { amount: formats.money(Number(cents)) }),
    limit: (cents, t, formats) => t('rent', { amount: formats.money(Number(cents)) }),
  },
  location: { person: (rank, t) => t('wish', { rank: Number(rank) + 1 }) },
  availability: {
    person: (day, t, formats) => t('until', { date: formats.date(String(day)) }),
    limit: (day, t, formats) => t('free', { date: formats.date(String(day)) }),
  },
  stepFree: {
    person: (needs, t) => t(needs ? 'needed' : 'notNeeded'),
    limit: (isStepFree, t) => t(isStepFree ? 'homeStepFree' : 'homeSteps'),
  },
  pets: {
    person: (hasPet, t) => t(hasPet ? 'hasPet' : 'noPet'),
    limit: (allowed, t) => t(allowed ? 'petsAllowed' : 'petsNotAllowed'),
  },
  smoking: { person: (smokes, t) => t(smokes ? 'smokes' : 'smokesNot') },
  satisfaction: {
    person: (score, _, formats) => formats.number(Number(score)),
    limit: (score, t, formats) => t('minimum', { score: formats.number(Number(score)) }),
  },
};

export function checkLimit({ code, limit }: FileCheck, t: FileTranslate, formats: Formats): string | null {
  return limit === null ? null : (WORDS[code]?.limit?.(limit, t, formats) ?? null);
}

/** The values of a check: of each person, and of the group. */
export function CheckValues({ check, people }: { check: FileCheck; people: PlacementFile['people'] }) {
  const { language, formats } = usePage();
  const t = fileTexts(language);
  const { code, value } = check;
  const words = WORDS[code]?.person;
  return (
    <>
      {code === 'places' && t('peopleCount', { count: Number(value) })}
      {code === 'takesPart' &&
        check.people
          .filter(({ keeps }) => keeps === false)
          .map(({ candidateId }) => <PersonName key={candidateId} name={people.get(candidateId)?.firstName ?? ''} />)}
      {words &&
        check.people.map((person) => (
          <div key={person.candidateId}>
            <PersonName name={people.get(person.candidateId)?.firstName ?? ''} />
            {': '}
            {person.value === null ? t(code === 'location' ? 'noWish' : 'unknown') : words(person.value, t, formats)}
            {person.keeps === false && `, ${t('breaks')}`}
          </div>
        ))}
    </>
  );
}
