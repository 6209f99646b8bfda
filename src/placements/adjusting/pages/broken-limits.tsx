import { proposalNumber } from '../../../matching/proposal-number.js';
import { Verdict } from '../../../platform/web/components/verdict.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { DraftCheck } from '../adjustment-checks.js';
import type { PeopleById } from '../adjustment-previews.js';
import { adjustingTexts } from '../texts.js';
import { namesOf } from './names-of.js';

/** Whether all limits are kept in these drafts, or which are not; never whose private no it is. */
export function BrokenLimits({ drafts, people }: { drafts: readonly DraftCheck[]; people: PeopleById }) {
  const { language } = usePage();
  const t = adjustingTexts(language);
  const broken = drafts.filter(({ limits }) => limits.length > 0);
  if (broken.length === 0) return <Verdict isGood>{t('allLimitsKept')}</Verdict>;
  return (
    <>
      {broken.map(({ placement, limits }) => (
        <div key={placement.id}>
          {drafts.length > 1 && t('limitsOf', { number: proposalNumber(placement.proposal.number) })}
          {limits.map(({ code, candidateIds }) => (
            <Verdict key={code} isGood={false}>
              {t(`limit_${code}`, { names: namesOf(candidateIds, people, language) })}
            </Verdict>
          ))}
        </div>
      ))}
    </>
  );
}
