import { StatusBadge, type Tone } from '../../platform/web/components/status-badge.js';
import { usePage } from '../../platform/web/page-context.js';
import type { Progress } from './progress.js';
import type { CandidateProgress } from './progress.queries.js';
import { progressTexts } from './texts.js';

const LOOK: Record<Progress, { tone: Tone; icon: string }> = {
  notInvited: { tone: 'neutral', icon: 'circle-dashed' },
  invited: { tone: 'info', icon: 'mail' },
  busy: { tone: 'info', icon: 'pencil' },
  ready: { tone: 'success', icon: 'circle-check' },
  stopped: { tone: 'neutral', icon: 'circle-x' },
};

/** How far somebody is, in a word; with a second badge for who may need a hand. */
export function ProgressBadge({ progress, isStuck }: Pick<CandidateProgress, 'progress' | 'isStuck'>) {
  const t = progressTexts(usePage().language);
  return (
    <>
      <StatusBadge {...LOOK[progress]}>{t(progress)}</StatusBadge>{' '}
      {isStuck && <StatusBadge tone="warning">{t('stuck')}</StatusBadge>}
    </>
  );
}

/** The same in a list, with how much is answered and who looks after them. */
export function ProgressCell(props: { progress: CandidateProgress; supervisorName: string | null }) {
  const t = progressTexts(usePage().language);
  const { progress, supervisorName } = props;
  return (
    <>
      <ProgressBadge {...progress} />
      {progress.progress === 'busy' && <div class="person__about">{t('answered', { count: progress.answered })}</div>}
      {supervisorName && (
        <div class="person__about">
          <bdi>{supervisorName}</bdi>
        </div>
      )}
    </>
  );
}
