import { Card } from '../../../platform/web/components/card.js';
import { Points } from '../../../platform/web/components/points.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { LivingInHome } from '../living.queries.js';
import { livingTexts } from '../texts.js';
import { SpokenText } from './spoken-text.js';

/** How it goes with each topic, in counts; what somebody wants to talk about first. */
export function PulseCard({ topics }: Pick<LivingInHome, 'topics'>) {
  const t = livingTexts(usePage().language);
  const wanted = topics.filter(({ pulse }) => pulse.wantsTalk);
  const counted = topics.flatMap(({ topic, pulse: { counts } }) => (counts ? [{ topic, counts }] : []));
  return (
    <Card title={t('pulse')}>
      <p class="muted">{t('pulseAbout')}</p>
      {wanted.length > 0 && (
        <Points
          points={wanted.map(({ topic }) => ({
            icon: 'message-circle',
            attention: true,
            text: (
              <>
                {t('wantsTalk')} <SpokenText words={topic.title} />
              </>
            ),
          }))}
        />
      )}
      {counted.length === 0 && <p>{t('noPulse')}</p>}
      <Points
        points={counted.map(({ topic, counts }) => ({
          icon: topic.icon,
          text: (
            <>
              <strong>
                <SpokenText words={topic.title} />
              </strong>
              : {t('counts', counts)}
            </>
          ),
        }))}
      />
    </Card>
  );
}
