import { Tiles } from '../../platform/web/components/arrangement.js';
import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Facts } from '../../platform/web/components/facts.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { PersonName } from '../../platform/web/components/person.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { answerWords } from '../answer-texts.js';
import { fullNameOf } from '../candidate.entity.js';
import type { CandidateFile } from '../candidates.service.js';
import { candidatesTexts } from '../texts.js';
import type { Vocabulary } from '../vocabulary.js';
import { contactFacts, limitFacts, programmeFacts, type FileWords } from './candidate-facts.js';
import { habitFacts, importanceFacts } from './answer-facts.js';
import { LanguagesAndInterests } from './languages-and-interests.js';
import { UrgencyBadge } from './urgency-badge.js';

export interface CandidateProps {
  file: CandidateFile;
  vocabulary: Vocabulary;
}

/** The file of one candidate, for staff. Whose gender they accept is nowhere: that is theirs alone. */
export function CandidatePage({ page, file, vocabulary }: PageProps<CandidateProps>) {
  const { candidate, age, urgency } = file;
  const { language, formats } = page;
  const name = fullNameOf(candidate);
  const words: FileWords = { t: candidatesTexts(language), answers: answerWords(language), formats };
  const { t, answers } = words;
  return (
    <Layout page={page} title={name} width="wide">
      <PageHeader
        eyebrow={candidate.reference}
        title={<PersonName name={name} />}
        lead={`${t('ageYears', { age })}, ${t(candidate.targetGroup)}`}
        badge={<UrgencyBadge urgency={urgency} />}
      />
      <Tiles>
        <Card title={t('contact')}>
          <Facts facts={contactFacts(candidate, vocabulary.languageName(candidate.language, language), words)} />
        </Card>
        <Card title={t('programme')}>
          <Facts facts={programmeFacts(candidate, words)} />
        </Card>
        <Card title={t('limits')}>
          <Facts facts={limitFacts(file, words)} />
        </Card>
        <Card title={t('habits')}>
          <Facts facts={habitFacts(candidate, answers)} />
        </Card>
        <Card title={t('likes')}>
          <LanguagesAndInterests candidate={candidate} vocabulary={vocabulary} />
        </Card>
        <Card title={t('matters')}>
          <Facts facts={importanceFacts(candidate, answers)} />
        </Card>
      </Tiles>
      {page.user?.may('candidates:invite') && (
        <Card title={t('account')} tone="tint">
          <p>{t(candidate.accountId ? 'hasAccount' : 'hasNoAccount')}</p>
          <Form action={`/candidates/${candidate.id}/invite`}>
            <Button kind="secondary" icon="key">
              {t('invite')}
            </Button>
          </Form>
        </Card>
      )}
      <p class="page-heading__eyebrow">{t('viewsAreKept')}</p>
    </Layout>
  );
}
