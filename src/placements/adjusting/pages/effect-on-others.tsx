import { proposalNumber } from '../../../matching/proposal-number.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { DraftCheck } from '../adjustment-checks.js';
import type { PeopleById } from '../adjustment-previews.js';
import { adjustingTexts } from '../texts.js';
import { namesOf } from './names-of.js';

/** What an adjustment means for who is not in the draft in the end, and for other drafts. */
export function EffectOnOthers({ drafts, people }: { drafts: readonly DraftCheck[]; people: PeopleById }) {
  const { language, formats } = usePage();
  const t = adjustingTexts(language);
  const [own, ...others] = drafts;
  const leaves = own!.before.candidateIds.filter((id) => !own!.after.candidateIds.includes(id));
  const placed = others.flatMap(({ after }) => after.candidateIds);
  const free = leaves.filter((id) => !placed.includes(id));
  const names = (ids: readonly string[]) => ({ names: namesOf(ids, people, language), count: ids.length });
  return (
    <>
      {free.length > 0 && <div>{t('becomesFree', names(free))}</div>}
      {others.map(({ placement, before, after }) => {
        const number = proposalNumber(placement.proposal.number);
        const come = after.candidateIds.filter((id) => !before.candidateIds.includes(id));
        return (
          <div key={placement.id}>
            {come.length > 0 && <>{t('goesTo', { ...names(come), number })} </>}
            {after.candidateIds.length < before.candidateIds.length && <>{t('losesPerson', { number })} </>}
            {after.lowest !== null && before.lowest !== null && (
              <span class="small">
                {number}{' '}
                {t('lowestBecomes', { before: formats.number(before.lowest), after: formats.number(after.lowest) })}
              </span>
            )}
          </div>
        );
      })}
    </>
  );
}
