import { StatusBadge, type Tone } from '../../platform/web/components/status-badge.js';
import { usePage } from '../../platform/web/page-context.js';
import { runTexts } from '../run-texts.js';
import type { Run, RunStatus } from '../run.entity.js';

const TONES: Record<RunStatus, Tone> = {
  queued: 'neutral',
  running: 'info',
  completed: 'success',
  cancelled: 'neutral',
  failed: 'danger',
};

export function RunStatusBadge({ run }: { run: Pick<Run, 'status' | 'cancelAskedAt'> }) {
  const t = runTexts(usePage().language);
  const isStopping = run.status === 'running' && run.cancelAskedAt !== null;
  return <StatusBadge tone={TONES[run.status]}>{t(isStopping ? 'stopping' : run.status)}</StatusBadge>;
}

export function RehearsalBadge() {
  return <StatusBadge tone="warning">{runTexts(usePage().language)('rehearsal')}</StatusBadge>;
}

export function PublishedBadge() {
  return <StatusBadge tone="success">{runTexts(usePage().language)('published')}</StatusBadge>;
}
