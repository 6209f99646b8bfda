import { addressOf } from '../../homes/home.entity.js';
import { Alert } from '../../platform/web/components/alert.js';
import { WithAside } from '../../platform/web/components/arrangement.js';
import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Disclosure } from '../../platform/web/components/disclosure.js';
import { Form } from '../../platform/web/components/form.js';
import { LinkTiles } from '../../platform/web/components/link-tiles.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import type { AgreementProblem } from '../agreement-conflict.js';
import type { AgreementInFull, TopicNow } from '../agreements.queries.js';
import { SCAN_MEGABYTES } from '../signing/scan-file.js';
import type { Signing } from '../signing/signings.queries.js';
import { agreementTexts } from '../texts.js';
import { hashOfText } from '../versions/agreement-text.js';
import { textOf } from '../versions/versions.service.js';
import { spoken } from '../words.js';
import { VersionText } from './version-text.js';
import { SigningCard, type FreshCode } from './signing-card.js';

export interface AgreementPageProps {
  full: AgreementInFull;
  /** Of the version that waits or is in force; null before the first one. */
  signing: Signing | null;
  /** Made just now: shown once. */
  code?: FreshCode;
  problem?: AgreementProblem | 'paper-wrong';
  /** What is in the way, when that can be named. */
  what?: readonly string[];
}

/** The house agreements of one home, for who leads the conversation. */
export function AgreementPage({ page, full, signing, code, problem, what = [] }: PageProps<AgreementPageProps>) {
  const t = agreementTexts(page.language);
  const { home, id: placementId } = full.agreement.placement;
  const names = full.residents.map(({ candidate }) => candidate.firstName);
  return (
    <Layout page={page} title={t('of', { address: addressOf(home) })} width="wide">
      {problem && <Problem problem={problem} what={what} />}
      <PageHeader
        eyebrow={<TextLink href="/agreements">{t('agreements')}</TextLink>}
        title={t('of', { address: addressOf(home) })}
        lead={page.formats.list(names)}
      />
      <WithAside
        aside={
          <>
            <ShareCard full={full} />
            {signing && <SigningCard agreementId={full.agreement.id} signing={signing} code={code} />}
            <Versions full={full} />
            <LinkTiles
              links={[
                { href: `/agreements/${full.agreement.id}/living`, icon: 'heart-handshake', title: t('living') },
                { href: `/placements/${placementId}`, icon: 'key', title: t('toPlacement') },
              ]}
            />
          </>
        }
      >
        <Card title={t('talk')}>
          <p>{t('talkText')}</p>
          <Topics full={full} />
        </Card>
        <Disclosure summary={t('readWhole')}>
          <VersionText text={textOf(full)} language={page.language} />
        </Disclosure>
      </WithAside>
    </Layout>
  );
}

function Problem({ problem, what }: Required<Pick<AgreementPageProps, 'problem' | 'what'>>) {
  const t = agreementTexts(usePage().language);
  const text =
    problem === 'paper-wrong'
      ? t('paperWrong', { megabytes: SCAN_MEGABYTES })
      : t(`problem_${problem}`, { what: what.join(' ') });
  return (
    <Alert kind="warning" title={t('conflict')} live>
      <p>{text}</p>
    </Alert>
  );
}

function Topics({ full: { agreement, topics, residents } }: { full: AgreementInFull }) {
  const { language } = usePage();
  const t = agreementTexts(language);
  const said = ({ views }: TopicNow) =>
    residents.flatMap(({ candidateId, candidate: { firstName: name } }) => {
      const view = views.find((one) => one.candidateId === candidateId);
      return view ? t(`stance_${view.stance}`, { name }) : [];
    });
  const standing = (topic: TopicNow) => {
    const state = topic.now.agreedAt ? t('isAgreed') : topic.now.differs ? t('talkAbout') : t('notAgreed');
    return [state, ...said(topic)].join(' · ');
  };
  return (
    <LinkTiles
      links={topics.map((topic) => ({
        href: `/agreements/${agreement.id}/topics/${topic.content.code}`,
        icon: topic.now.agreedAt ? 'circle-check' : topic.content.icon,
        title: spoken(topic.content.title, language).text,
        text: standing(topic),
      }))}
    />
  );
}

/** The button to freeze the text, or what is in the way. */
function ShareCard({ full }: { full: AgreementInFull }) {
  const t = agreementTexts(usePage().language);
  const open = full.topics.filter(({ now }) => now.agreedAt === null).length;
  const hash = hashOfText(textOf(full));
  const same = full.versions.find((one) => one.hash === hash && (one.state === 'shared' || one.state === 'inForce'));
  if (same)
    return (
      <Card title={t('share')}>
        <p>{t('shareSame', { number: same.number })}</p>
      </Card>
    );
  return (
    <Card title={t('share')} tone={open === 0 ? 'sun' : 'plain'}>
      <p>{t('shareText')}</p>
      {open > 0 ? (
        <p>{t('shareWaits', { count: open })}</p>
      ) : full.agreement.placement.status === 'accepted' ? (
        <p>{t('problem_placement-not-approved')}</p>
      ) : (
        <Form action={`/agreements/${full.agreement.id}/share`}>
          <Button icon="send">{t('share')}</Button>
        </Form>
      )}
    </Card>
  );
}

function Versions({ full: { agreement, versions } }: { full: AgreementInFull }) {
  const { language, formats } = usePage();
  const t = agreementTexts(language);
  if (versions.length === 0) return null;
  return (
    <Card title={t('versions')}>
      <LinkTiles
        links={versions.map(({ number, state, sharedAt }) => ({
          href: `/agreements/${agreement.id}/versions/${number}`,
          icon: state === 'inForce' ? 'home-check' : 'file-text',
          title: t('read', { number }),
          text: `${t(`state_${state}`)} · ${formats.date(sharedAt)}`,
        }))}
      />
    </Card>
  );
}
