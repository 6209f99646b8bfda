import { StatusBadge } from '../../../platform/web/components/status-badge.js';
import { usePage } from '../../../platform/web/page-context.js';
import { supportTexts } from '../texts.js';

/** Whether a report still waits for help. */
export function ReportState({ isOpen }: { isOpen: boolean }) {
  const t = supportTexts(usePage().language);
  return isOpen ? (
    <StatusBadge tone="warning">{t('reportOpen')}</StatusBadge>
  ) : (
    <StatusBadge tone="success">{t('reportHandled')}</StatusBadge>
  );
}
