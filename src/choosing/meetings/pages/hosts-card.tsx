import { Card } from '../../../platform/web/components/card.js';
import { Facts } from '../../../platform/web/components/facts.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { HostFigure } from '../activities.queries.js';
import { meetingTexts } from '../staff-texts.js';

/** Which part of the activities status holders organise: a figure of all together. */
export function HostsCard({ hosts: { total, statusHolders, youngTenants } }: { hosts: HostFigure }) {
  const { language, formats } = usePage();
  const t = meetingTexts(language);
  const facts = [
    { term: t('statusHolders'), value: formats.number(statusHolders) },
    { term: t('youngTenants'), value: formats.number(youngTenants) },
    { term: t('supervisors'), value: formats.number(total - statusHolders - youngTenants) },
  ];
  return (
    <Card title={t('hostsTitle')} tone="tint">
      {total > 0 ? (
        <>
          <p>{t('hostsText', { share: formats.percent(statusHolders / total) })}</p>
          <Facts facts={facts} />
        </>
      ) : (
        <p>{t('hostsNone')}</p>
      )}
    </Card>
  );
}
