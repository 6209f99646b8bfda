import { Actions } from '../../platform/web/components/actions.js';
import { Alert } from '../../platform/web/components/alert.js';
import { Stack } from '../../platform/web/components/arrangement.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { DataTable } from '../../platform/web/components/data-table.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { PersonName } from '../../platform/web/components/person.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import { answerWords } from '../answer-texts.js';
import { fullNameOf } from '../candidate.entity.js';
import type { CandidateFile } from '../candidate-files.js';
import { contactFacts, programmeFacts, type FileWords } from '../pages/candidate-facts.js';
import { progressTexts } from '../progress/texts.js';
import { candidatesTexts } from '../texts.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Comparison } from './duplicates.service.js';
import { duplicatesTexts } from './texts.js';

export type CompareProps = Comparison & { vocabulary: Vocabulary };

/** Two files side by side, to decide whether they are of one person. */
export function ComparePage({ page, vocabulary, ...comparison }: PageProps<CompareProps>) {
  const { files, likenesses, toldApartAt } = comparison;
  const t = duplicatesTexts(page.language);
  const [{ candidate }] = files;
  return (
    <Layout page={page} title={t('title')}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack>
        {toldApartAt && <Alert kind="info">{t('alreadyTold', { date: page.formats.date(toldApartAt) })}</Alert>}
        <Card title={t('because')}>
          {likenesses.length === 0 && <p>{t('nothing')}</p>}
          <ul>
            {likenesses.map((likeness) => (
              <li key={likeness}>{t(likeness)}</li>
            ))}
          </ul>
        </Card>
        <Card>
          <SideBySide files={files} vocabulary={vocabulary} />
        </Card>
        {page.user?.may('candidates:manage') && !toldApartAt && <Decision {...comparison} />}
        <LinkButton kind="subtle" icon="arrow-left" href={`/candidates/${candidate.id}`}>
          {t('back', { name: fullNameOf(candidate) })}
        </LinkButton>
      </Stack>
    </Layout>
  );
}

function SideBySide({ files, vocabulary }: Pick<CompareProps, 'files' | 'vocabulary'>) {
  const { language, formats } = usePage();
  const t = duplicatesTexts(language);
  const words: FileWords = { t: candidatesTexts(language), answers: answerWords(language), formats };
  const factsOf = ({ candidate, progress }: CandidateFile) => [
    { term: t('reference'), value: candidate.reference },
    ...programmeFacts(candidate, words),
    ...contactFacts(candidate, vocabulary.languageName(candidate.language, language), words),
    { term: t('progress'), value: progressTexts(language)(progress.progress) },
  ];
  const [mine, theirs] = files.map(factsOf);
  const nameOf = ({ candidate }: CandidateFile) => `${fullNameOf(candidate)} (${candidate.reference})`;
  return (
    <>
      <Names files={files} />
      <DataTable
        caption={t('caption')}
        columns={[
          { key: 'what', header: t('what'), cell: ({ term }) => term },
          { key: 'mine', header: nameOf(files[0]), cell: ({ value }) => value },
          {
            key: 'theirs',
            header: nameOf(files[1]),
            cell: ({ term }) => theirs!.find((one) => one.term === term)?.value,
          },
        ]}
        rows={mine!}
        rowKey={({ term }) => term}
      />
    </>
  );
}

function Names({ files }: Pick<CompareProps, 'files'>) {
  return (
    <p>
      {files.map(({ candidate }, index) => (
        <>
          {index > 0 && ' · '}
          <TextLink href={`/candidates/${candidate.id}`}>
            <PersonName name={fullNameOf(candidate)} />
          </TextLink>
        </>
      ))}
    </p>
  );
}

function Decision({ files }: Pick<CompareProps, 'files'>) {
  const t = duplicatesTexts(usePage().language);
  const [mine, theirs] = files;
  return (
    <Card tone="tint">
      <Form action={`/candidates/${mine.candidate.id}/compare/${theirs.candidate.id}/distinct`}>
        <p>{t('distinctText')}</p>
        <Actions>
          <Button kind="secondary" icon="users">
            {t('distinct')}
          </Button>
        </Actions>
      </Form>
      <p>{t('same')}</p>
    </Card>
  );
}
