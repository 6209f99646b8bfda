import { StatusBadge } from '../../../platform/web/components/status-badge.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { Blocker } from '../round-blockers.js';
import { phaseTexts } from '../texts.js';

/** What is open before the next phase: what stops the round first. */
export function BlockerList({ roundId, blockers }: { roundId: string; blockers: readonly Blocker[] }) {
  const t = phaseTexts(usePage().language);
  if (blockers.length === 0) return <p>{t('noBlockers')}</p>;
  const stopsFirst = [...blockers].sort((a, b) => Number(b.kind.stops) - Number(a.kind.stops));
  return (
    <ul class="phases__blockers" aria-label={t('blockers')}>
      {stopsFirst.map((blocker) => (
        <li key={blocker.kind.code}>
          <StatusBadge tone={blocker.kind.stops ? 'warning' : 'info'}>
            {t(blocker.kind.stops ? 'stops' : 'worthKnowing')}
          </StatusBadge>
          <BlockerSentence roundId={roundId} blocker={blocker} />
        </li>
      ))}
    </ul>
  );
}

/** With a link for who may go there. */
function BlockerSentence({ roundId, blocker: { kind, count } }: { roundId: string; blocker: Blocker }) {
  const { language, user } = usePage();
  const { href, permission } = kind.page(roundId);
  const sentence = kind.sentence(count, language);
  return user?.may(permission) ? <TextLink href={href}>{sentence}</TextLink> : <>{sentence}</>;
}
