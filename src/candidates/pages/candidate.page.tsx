import type { Account } from '../../accounts/account.entity.js';
import { Stack, WithAside } from '../../platform/web/components/arrangement.js';
import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Facts, type Fact } from '../../platform/web/components/facts.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { PersonName } from '../../platform/web/components/person.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { usePage } from '../../platform/web/page-context.js';
import { answerWords } from '../answer-texts.js';
import { fullNameOf } from '../candidate.entity.js';
import type { CandidateFile } from '../candidate-files.js';
import type { Invitation } from '../invitations/invitation.entity.js';
import { TogetherCard } from '../together/pages/together-card.js';
import { InvitationOfCandidate } from '../invitations/pages/invitation-card.js';
import type { Lookalike } from '../duplicates/duplicates.queries.js';
import { LookalikesAlert } from '../duplicates/lookalikes-alert.js';
import type { IntakeHistory } from '../progress/intake-history.js';
import { ProgressCard } from '../progress/progress-card.js';
import { SupervisorCard } from '../registering/supervisor-field.js';
import { candidatesTexts } from '../texts.js';
import type { Vocabulary } from '../vocabulary.js';
import { contactFacts, limitFacts, programmeFacts, type FileWords } from './candidate-facts.js';
import { habitFacts, importanceFacts } from './answer-facts.js';
import { LabelledChips } from './labelled-chips.js';
import { PreferredLocations } from './preferred-locations.js';
import { UrgencyBadge } from './urgency-badge.js';

export interface CandidateProps {
  file: CandidateFile;
  /** Their last one. */
  /** What only people read of the answers, as pairs of question and answer. */
  told: readonly Fact[];
  invitation: Invitation | null;
  now: Date;
  history: IntakeHistory;
  supervisors: Account[];
  lookalikes: Lookalike[];
  stuckAfterDays: number;
  vocabulary: Vocabulary;
}

/** The file of one candidate, for staff. Whose gender they accept is nowhere: that is theirs alone. */
export function CandidatePage(props: PageProps<CandidateProps>) {
  const { page, file, vocabulary } = props;
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
      <LookalikesAlert candidate={candidate} lookalikes={props.lookalikes} />
      <WithAside aside={<Aside {...props} words={words} />}>
        <ProgressCard file={file} history={props.history} stuckAfterDays={props.stuckAfterDays} />
        <ToldCard told={props.told} />
        <Card title={t('habits')}>
          <Facts facts={habitFacts(candidate, answers)} />
        </Card>
        <Card title={t('likes')}>
          <LabelledChips
            label={t('speaks')}
            words={(candidate.languages ?? []).map((code) => vocabulary.languageName(code, language))}
            none={candidate.languages ? t('noneGiven') : answers.notAnswered()}
          />
          <LabelledChips
            label={t('interests')}
            words={(candidate.interests ?? []).map((code) => vocabulary.interestName(code, language))}
            none={candidate.interests ? t('noneGiven') : answers.notAnswered()}
          />
        </Card>
        <Card title={t('limits')}>
          <Facts facts={limitFacts(candidate, words)} />
        </Card>
        <Card title={t('matters')}>
          {candidate.importance ? (
            <Facts facts={importanceFacts(candidate, answers)} />
          ) : (
            <p>{answers.notAnswered()}</p>
          )}
        </Card>
      </WithAside>
      <p class="page-heading__eyebrow">{t('viewsAreKept')}</p>
    </Layout>
  );
}

function Aside({
  page,
  file,
  invitation,
  now,
  supervisors,
  vocabulary,
  words,
}: PageProps<CandidateProps> & { words: FileWords }) {
  const { candidate, locations } = file;
  const { t } = words;
  return (
    <Stack>
      <Card title={t('contact')}>
        <Facts facts={contactFacts(candidate, vocabulary.languageName(candidate.language, page.language), words)} />
      </Card>
      {page.user?.may('candidates:fill-in') && !candidate.stoppedAt && <TogetherCard candidateId={candidate.id} />}
      <SupervisorCard candidate={candidate} name={file.supervisorName} supervisors={supervisors} />
      <Card title={t('locations')}>
        {locations.length > 0 ? <PreferredLocations locations={locations} /> : <p>{words.answers.notAnswered()}</p>}
      </Card>
      <Card title={t('programme')}>
        <Facts facts={programmeFacts(candidate, words)} />
      </Card>
      {page.user?.may('candidates:invite') && (
        <Card title={t('account')} tone="tint">
          <InvitationOfCandidate candidateId={candidate.id} invitation={invitation} now={now} />
          <p>{t(candidate.accountId ? 'hasAccount' : 'hasNoAccount')}</p>
          <Form action={`/candidates/${candidate.id}/invite`}>
            <Button kind="secondary" icon="key">
              {t('invite')}
            </Button>
          </Form>
        </Card>
      )}
    </Stack>
  );
}

/** What somebody wants, can do and needs, and the like: no engine reads it, people do. */
function ToldCard({ told }: Pick<CandidateProps, 'told'>) {
  const t = candidatesTexts(usePage().language);
  if (told.length === 0) return null;
  return (
    <Card title={t('told')}>
      <Facts facts={told} />
    </Card>
  );
}
