import { Alert } from '../../platform/web/components/alert.js';
import { Card } from '../../platform/web/components/card.js';
import { Facts, type Fact } from '../../platform/web/components/facts.js';
import { usePage } from '../../platform/web/page-context.js';
import type { CandidateFile } from '../candidate-files.js';
import type { IntakeSession } from '../intake/intake-session.entity.js';
import type { IntakeHistory } from './intake-history.js';
import { missingWords } from './missing-answers.js';
import { ProgressBadge } from './progress-badge.js';
import { progressTexts } from './texts.js';

interface ProgressCardProps {
  file: CandidateFile;
  history: IntakeHistory;
  stuckAfterDays: number;
}

/** How far somebody is with telling how they live, and who helped. */
export function ProgressCard({ file, history, stuckAfterDays }: ProgressCardProps) {
  const { language, formats } = usePage();
  const t = progressTexts(language);
  const { progress, candidate } = file;
  const { stoppedAt, readyAt } = candidate;
  const missing = missingWords(file, language);
  const facts: (Fact | false)[] = [
    stoppedAt !== null && { term: t('stoppedSince'), value: formats.date(stoppedAt) },
    readyAt !== null && { term: t('readySince'), value: formats.date(readyAt) },
    { term: t('lastSign'), value: progress.lastSignAt ? formats.date(progress.lastSignAt) : t('never') },
    { term: t('consent'), value: <ConsentWords {...history} /> },
    { term: t('answers'), value: t('answered', { count: progress.answered }) },
    history.unconfirmed > 0 && {
      term: t('unconfirmed'),
      value: t('unconfirmedCount', { count: history.unconfirmed }),
    },
    { term: t('missing'), value: missing.length > 0 ? missing.join(', ') : t('nothingMissing') },
    { term: t('helped'), value: <Help {...history} /> },
  ];
  return (
    <Card title={t('progress')} aside={<ProgressBadge {...progress} />}>
      {progress.isStuck && <Alert kind="warning">{t('stuckText', { days: stuckAfterDays })}</Alert>}
      <Facts facts={facts.filter((fact) => fact !== false)} />
    </Card>
  );
}

function ConsentWords({ consent }: Pick<IntakeHistory, 'consent'>) {
  const { language, formats } = usePage();
  const t = progressTexts(language);
  if (!consent) return <>{t('consentNone')}</>;
  const { withdrawnAt, givenAt, version } = consent;
  if (withdrawnAt) return <>{t('consentWithdrawn', { date: formats.date(withdrawnAt) })}</>;
  return <>{t('consentGiven', { date: formats.date(givenAt), version })}</>;
}

function Help({ sessions }: Pick<IntakeHistory, 'sessions'>) {
  const t = progressTexts(usePage().language);
  if (sessions.length === 0) return <>{t('helpedAlone')}</>;
  return (
    <>
      {sessions.map((session) => (
        <div key={session.id}>
          <SessionWords {...session} />
        </div>
      ))}
    </>
  );
}

function SessionWords({ staff, startedAt, interpreter }: IntakeSession) {
  const { language, formats } = usePage();
  const t = progressTexts(language);
  const date = formats.date(startedAt);
  const help = staff ? t('helpedBy', { name: staff.name, date }) : t('helpedByBuddy', { date });
  if (interpreter === 'present') return <>{t('withInterpreter', { help })}</>;
  return <>{interpreter === 'phone' ? t('withPhoneInterpreter', { help }) : help}</>;
}
