import type { Column } from '../../../platform/web/components/data-table.js';
import { Person } from '../../../platform/web/components/person.js';
import type { PageContext } from '../../../platform/web/page.js';
import { fullNameOf, type Candidate } from '../../candidate.entity.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Refusal } from '../invitation-checks.js';
import { languagesFor } from '../../../platform/i18n/languages.js';
import type { Channel } from '../invitation-states.js';
import { invitationTexts, invitationWords } from '../texts.js';

function PersonCell({ candidate }: { candidate: Candidate }) {
  return (
    <Person id={candidate.id} name={fullNameOf(candidate)} href={`/candidates/${candidate.id}`}>
      {candidate.reference}
    </Person>
  );
}

/** Those who get an invitation, in which language and where. */
export function readyColumns({ language }: PageContext, channel: Channel, vocabulary: Vocabulary): Column<Candidate>[] {
  const t = invitationTexts(language);
  const inWhich = (candidate: Candidate) => {
    const languages = languagesFor(candidate.language);
    const name = vocabulary.languageName(languages[0], language);
    return languages.length > 1 && channel !== 'sms' ? t('inLanguageAndDutch', { language: name }) : name;
  };
  return [
    { key: 'name', header: t('name'), cell: (candidate) => <PersonCell candidate={candidate} /> },
    { key: 'language', header: t('inLanguage'), cell: inWhich },
    {
      key: 'to',
      header: t('to'),
      cell: ({ email, phone }) =>
        channel === 'letter' ? t('onPaper') : <span dir="ltr">{channel === 'email' ? email : phone}</span>,
    },
  ];
}

/** Those who can't be invited, each with the reason. */
export function refusedColumns({ language }: PageContext): Column<Refusal>[] {
  const t = invitationTexts(language);
  const words = invitationWords(language);
  return [
    { key: 'name', header: t('name'), cell: ({ candidate }) => <PersonCell candidate={candidate} /> },
    { key: 'why', header: t('why'), cell: ({ obstacle }) => words.obstacle(obstacle) },
  ];
}
