import { Card } from '../../platform/web/components/card.js';
import { Points } from '../../platform/web/components/points.js';
import { usePage } from '../../platform/web/page-context.js';
import type { Candidate } from '../candidate.entity.js';
import { myTexts } from '../my-texts.js';

/** Where a candidate stands, as far as their own file tells, and what happens next. */
export function MyProgress({ candidate }: { candidate: Candidate }) {
  const { language, formats } = usePage();
  const t = myTexts(language);
  const isReachable = candidate.phone !== null || candidate.email !== null;
  return (
    <Card title={t('whereIStand')} tone="tint">
      <Points
        points={[
          { icon: 'circle-check', text: t('stepRegistered', { date: formats.date(candidate.registeredOn) }) },
          { icon: 'circle-check', text: t('stepComplete') },
          ...(isReachable ? [] : [{ icon: 'phone', text: t('stepNoContact'), attention: true }]),
          { icon: 'search', text: <strong>{t('stepSearching')}</strong> },
          { icon: 'message-circle', text: t('stepNext') },
        ]}
      />
    </Card>
  );
}
