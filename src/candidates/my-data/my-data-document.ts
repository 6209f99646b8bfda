import { fullNameOf } from '../candidate.entity.js';
import { consentLines } from './consent-lines.js';
import type { PersonalData } from './personal-data.js';
import { roleWord } from './role-word.js';
import { dataSections, type DataWords } from './sections.js';

/** The template of `Documents.pdf` that prints what `myDataDocument` makes. */
export const MY_DATA_TEMPLATE = 'candidates/my-data/my-data.typ';

/** Everything that is kept about a person, for paper: the same sections as on their page. */
export function myDataDocument(data: PersonalData, words: DataWords) {
  const { t, formats, language } = words;
  return {
    language,
    title: t('title'),
    name: fullNameOf(data.person),
    date: data.madeAt.toISOString().slice(0, 10),
    madeOn: t('madeOn', { date: formats.date(data.madeAt) }),
    readers: t('readers'),
    sections: dataSections(data, words).map((section) => ({ ...section, readers: t(section.readers) })),
    consent: { title: t('consent'), lines: consentLines(data, words) },
    views: {
      title: t('views'),
      none: t('viewsNone'),
      rows: data.views.map(({ day, role }) => [formats.date(day), roleWord(role, t)]),
    },
  };
}
