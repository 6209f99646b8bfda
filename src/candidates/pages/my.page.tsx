import { LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { LinkTiles } from '../../platform/web/components/link-tiles.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { PersonName } from '../../platform/web/components/person.js';
import { Points } from '../../platform/web/components/points.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import { HelperCard } from '../intake/pages/helper-card.js';
import type { LaterStep, OwnLater } from '../later-steps.js';
import { myTexts } from '../my-texts.js';
import { nextStepOf, type NextStep, type OwnFile } from '../next-step.js';

/** A candidate's first page: the one next step, where they stand, and what is theirs. */
export function MyPage({ page, later, ...file }: PageProps<OwnFile & { later: OwnLater }>) {
  const t = myTexts(page.language);
  return (
    <Layout page={page} title={t('title')}>
      <PageHeader title={<Greeting hello={t('hello', { name: '\n' })} name={file.state.candidate.firstName} />} />
      {later.step ? <LaterStepCard {...later.step} /> : <NextStepCard {...file} />}
      {file.hasConsent && <HelperCard isHelped={file.isHelped} />}
      <WhereIStand {...file} hasHome={later.hasHome} />
      <Card title={t('yourThings')}>
        <LinkTiles
          links={[
            ...later.places,
            ...(canChoose(file) ? [{ href: '/my/choose', icon: 'heart', title: t('choose') }] : []),
            { href: '/my/intake/check', icon: 'list-check', title: t('myAnswers'), text: t('myAnswersText') },
            { href: '/my/preview', icon: 'eye', title: t('preview'), text: t('myPreviewText') },
            { href: '/my/data', icon: 'user-circle', title: t('myData'), text: t('myDataText') },
            { href: '/my/consent', icon: 'info-circle', title: t('myConsent') },
          ]}
        />
      </Card>
    </Layout>
  );
}

const canChoose = ({ state: { candidate }, profile }: OwnFile) =>
  Boolean(candidate.readyAt && !candidate.stoppedAt && profile?.approvedAt);

interface Step {
  text:
    | 'readFirst'
    | 'startIntake'
    | 'goOnIntake'
    | 'checkAnswers'
    | 'confirmHelped'
    | 'previewStep'
    | 'chooseStep'
    | 'stopped';
  link?: { href: string; text: 'read' | 'start' | 'goOn' | 'check' | 'preview' | 'choose' | 'myData' };
}

const STEPS: Record<NextStep, Step> = {
  stopped: { text: 'stopped', link: { href: '/my/data', text: 'myData' } },
  read: { text: 'readFirst', link: { href: '/my/consent', text: 'read' } },
  start: { text: 'startIntake', link: { href: '/my/intake', text: 'start' } },
  goOn: { text: 'goOnIntake', link: { href: '/my/intake', text: 'goOn' } },
  check: { text: 'checkAnswers', link: { href: '/my/intake/check', text: 'check' } },
  confirmHelped: { text: 'confirmHelped', link: { href: '/my/intake/check', text: 'check' } },
  preview: { text: 'previewStep', link: { href: '/my/preview', text: 'preview' } },
  choose: { text: 'chooseStep', link: { href: '/my/people', text: 'choose' } },
};

function NextStepCard(file: OwnFile) {
  const t = myTexts(usePage().language);
  const { text, link } = STEPS[nextStepOf(file)];
  const { answered, questions } = file.state;
  return (
    <Card title={t('nextStep')} tone={link ? 'sun' : 'tint'}>
      <p>{t(text, { answered, total: questions.length })}</p>
      {link && (
        <LinkButton kind="primary" icon="arrow-right" href={link.href}>
          {t(link.text)}
        </LinkButton>
      )}
    </Card>
  );
}

/** What a later stage asks comes before anything else. */
function LaterStepCard({ text, href, link }: LaterStep) {
  const t = myTexts(usePage().language);
  return (
    <Card title={t('nextStep')} tone="sun">
      <p>{text}</p>
      <LinkButton kind="primary" icon="arrow-right" href={href}>
        {link}
      </LinkButton>
    </Card>
  );
}

/** Not the way to a home for who has one; that nobody can reach them always. */
function WhereIStand({ state: { candidate }, hasHome }: OwnFile & Pick<OwnLater, 'hasHome'>) {
  const { language, formats } = usePage();
  const t = myTexts(language);
  const isReachable = candidate.phone !== null || candidate.email !== null;
  const noContact = { icon: 'phone', text: t('stepNoContact'), attention: true };
  if (hasHome && isReachable) return null;
  return (
    <Card title={t('whereIStand')} tone="tint">
      <Points
        points={
          hasHome
            ? [noContact]
            : [
                { icon: 'circle-check', text: t('stepRegistered', { date: formats.date(candidate.registeredOn) }) },
                candidate.readyAt
                  ? { icon: 'circle-check', text: t('stepAnswers') }
                  : { icon: 'circle-dashed', text: t('stepAnswersMissing') },
                ...(isReachable ? [] : [noContact]),
                { icon: 'search', text: t('stepSearching') },
                { icon: 'message-circle', text: t('stepNext') },
              ]
        }
      />
    </Card>
  );
}

/** A greeting with the name in its own writing direction. @param hello has a line break where the name comes */
function Greeting({ hello, name }: { hello: string; name: string }) {
  const [before, after] = hello.split('\n');
  return (
    <>
      {before}
      <PersonName name={name} />
      {after}
    </>
  );
}
