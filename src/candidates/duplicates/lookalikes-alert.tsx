import { Alert } from '../../platform/web/components/alert.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { usePage } from '../../platform/web/page-context.js';
import { fullNameOf, type Candidate } from '../candidate.entity.js';
import type { Lookalike } from './duplicates.queries.js';
import { duplicatesTexts } from './texts.js';

/** Who may be the same person, with why and a link to look at both. Nothing when it is nobody. */
export function LookalikesAlert({ candidate, lookalikes }: { candidate: Candidate; lookalikes: readonly Lookalike[] }) {
  const t = duplicatesTexts(usePage().language);
  if (lookalikes.length === 0) return null;
  return (
    <Alert kind="warning" title={t('alertTitle')}>
      <ul>
        {lookalikes.map(({ candidate: other, likenesses }) => (
          <li key={other.id}>
            <TextLink href={`/candidates/${candidate.id}/compare/${other.id}`}>
              {t('compareWith', { name: fullNameOf(other), reference: other.reference })}
            </TextLink>
            {': '}
            {likenesses.map((likeness) => t(likeness)).join(', ')}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
