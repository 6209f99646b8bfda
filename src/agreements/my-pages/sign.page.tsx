import { Alert } from '../../platform/web/components/alert.js';
import { Actions } from '../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { ErrorSummary } from '../../platform/web/components/error-summary.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { ReadAloud } from '../../platform/web/components/read-aloud.js';
import { TextField } from '../../platform/web/components/text-field.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import { myAgreementTexts } from '../my-texts.js';
import { TopicOfVersion } from '../pages/version-text.js';
import type { CodeWay } from '../signing/code-sender.js';
import { CODE_MINUTES } from '../signing/signing.service.js';
import { fallsBack } from '../versions/agreement-text.js';
import { difference } from '../versions/difference.js';
import type { AgreementSigner, AgreementVersion } from '../versions/agreement-version.entity.js';

interface ToSign {
  version: AgreementVersion;
  signer: AgreementSigner;
}

interface ReadTopicPageProps extends ToSign {
  /** What they signed or lived by before it; null: nothing. */
  before: AgreementVersion | null;
}

/** Reads one topic after the other, what changed first: each is on the screen before anybody signs. */
export function ReadTopicPage({ page, version, signer, before }: PageProps<ReadTopicPageProps>) {
  const { language } = page;
  const t = myAgreementTexts(language);
  const { drafts } = version.text;
  const changed = new Set(before && difference(before.text, version.text).map(({ topic }) => topic.code));
  const topics = [...version.text.topics].sort((one, other) => +changed.has(other.code) - +changed.has(one.code));
  const index = topics.findIndex(({ code }) => !signer.shown.includes(code));
  const topic = topics[index]!;
  return (
    <Layout page={page} title={t('toSign')}>
      <PageHeader
        eyebrow={<TextLink href="/my/agreement">{t('title')}</TextLink>}
        title={t('toSign')}
        lead={t('topicOf', { number: index + 1, total: topics.length })}
      />
      {drafts.includes(language) && <Alert kind="info">{t('draftNote')}</Alert>}
      {before && changed.has(topic.code) && <Alert kind="info">{t('changedSince', { number: before.number })}</Alert>}
      {fallsBack([topic], language) && <Alert kind="info">{t('dutchOnly')}</Alert>}
      <div id="topic">
        <TopicOfVersion topic={topic} language={language} />
      </div>
      <Form action={`/my/agreement/sign/${version.id}/shown`}>
        <input type="hidden" name="topic" value={topic.code} />
        <Actions>
          <Button icon="arrow-right">{t('goOn')}</Button>
          <ReadAloud of="#topic" />
        </Actions>
      </Form>
      <TalkFirst version={version} signer={signer} />
    </Layout>
  );
}

export interface SignPageProps extends ToSign {
  /** Where a code went; null: nowhere, the supervisor can tell one; undefined: none was asked. */
  sent?: CodeWay | null;
  problem?: 'code-wrong' | 'code-over';
}

/** After everything was read: a fresh code, and the signature. */
export function SignPage({ page, version, signer, sent, problem }: PageProps<SignPageProps>) {
  const t = myAgreementTexts(page.language);
  const error = problem && t(problem);
  const minutes = CODE_MINUTES;
  return (
    <Layout page={page} title={t('toSign')}>
      {error && <ErrorSummary errors={{ code: error }} />}
      <PageHeader
        eyebrow={<TextLink href="/my/agreement">{t('title')}</TextLink>}
        title={t('allRead')}
        lead={t('signText')}
        actions={
          <LinkButton icon="book" href={`/my/agreement/versions/${version.number}`}>
            {t('readAgain')}
          </LinkButton>
        }
      />
      {sent && (
        <Alert kind="success" live>
          {t(sent === 'phone' ? 'codeByPhone' : 'codeByMail', { minutes })}
        </Alert>
      )}
      {sent === null && (
        <Alert kind="warning" live>
          {t('codeNotSent')}
        </Alert>
      )}
      <Card>
        <Form action={`/my/agreement/sign/${version.id}/code`}>
          <Button kind="secondary" icon="send">
            {t('getCode')}
          </Button>
        </Form>
        <Form action={`/my/agreement/sign/${version.id}`}>
          <TextField
            name="code"
            label={t('code')}
            hint={t('codeHint')}
            error={error}
            inputmode="numeric"
            autocomplete="one-time-code"
            required
          />
          <Button icon="signature">{t('sign')}</Button>
        </Form>
      </Card>
      <TalkFirst version={version} signer={signer} />
    </Layout>
  );
}

/** Not signing opens a talk, and nothing else. */
function TalkFirst({ version, signer }: ToSign) {
  const t = myAgreementTexts(usePage().language);
  if (signer.wantsToTalkAt) return <Alert kind="info">{t('talkDone')}</Alert>;
  return (
    <Card title={t('talkFirst')}>
      <p>{t('talkFirstText')}</p>
      <Form action={`/my/agreement/sign/${version.id}/talk`}>
        <Button kind="secondary" icon="messages">
          {t('talkFirst')}
        </Button>
      </Form>
    </Card>
  );
}
