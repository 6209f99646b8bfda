import { fullNameOf } from '../../../candidates/candidate.entity.js';
import { mixOf } from '../../../matching/pages/group-columns.js';
import { proposalNumber } from '../../../matching/proposal-number.js';
import type { Formats } from '../../../platform/i18n/format.js';
import type { Language } from '../../../platform/i18n/languages.js';
import type { Column } from '../../../platform/web/components/data-table.js';
import { GroupMix } from '../../../platform/web/components/group-mix.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { departsFromMix } from '../../mix.queries.js';
import { choosingUrl, previewUrl } from '../adjust-urls.js';
import type { DraftPreview } from '../adjustment-previews.js';
import type { ChoosingPeople, PossibleChoice } from '../choosing-people.js';
import type { AdjustingTranslate } from '../texts.js';
import { BrokenLimits } from './broken-limits.js';
import { EffectOnOthers } from './effect-on-others.js';
import { namesOf } from './names-of.js';

interface Words {
  t: AdjustingTranslate;
  language: Language;
  formats: Formats;
  choosing: ChoosingPeople;
}

/** Of everybody who can come: the limits, what each would get, the mix, and what it means for others. */
export function possibleColumns(words: Words): Column<PossibleChoice>[] {
  const { t, choosing } = words;
  const { people } = choosing;
  return [
    { key: 'person', header: t('person'), cell: (choice) => <WhoComes choice={choice} words={words} /> },
    {
      key: 'limits',
      header: t('limits'),
      cell: ({ drafts }) => <BrokenLimits drafts={drafts} people={people} />,
    },
    { key: 'scores', header: t('scores'), cell: ({ drafts: [own] }) => <Scores draft={own!} words={words} /> },
    { key: 'mix', header: t('mix'), cell: ({ drafts: [own] }) => <MixAfter draft={own!} t={t} /> },
    {
      key: 'others',
      header: t('others'),
      cell: ({ drafts }) => <EffectOnOthers drafts={drafts} people={people} />,
    },
    { key: 'next', header: t('next'), cell: (choice) => <Next choice={choice} words={words} /> },
  ];
}

function WhoComes({ choice, words: { t, language, choosing } }: { choice: PossibleChoice; words: Words }) {
  const { people, comes } = choosing;
  const person = people.get(choice.candidateId)!;
  const mates = choice.comes.filter((id) => id !== choice.candidateId && !comes.includes(id));
  const from = choice.drafts.slice(1).find(({ before }) => before.candidateIds.includes(choice.candidateId));
  return (
    <>
      <TextLink href={`/candidates/${person.id}`}>
        <PersonName name={fullNameOf(person)} />
      </TextLink>{' '}
      <GroupMix {...mixOf([{ candidate: person }])} />
      <span class="small">
        {from ? t('inDraft', { number: proposalNumber(from.placement.proposal.number) }) : t('withoutPlacement')}
      </span>
      {mates.length > 0 && <span class="small">{t('comesWith', { names: namesOf(mates, people, language) })}</span>}
    </>
  );
}

/** Of each person before, when they were in the group, and after. */
function Scores({ draft: { before, after }, words }: { draft: DraftPreview; words: Words }) {
  const { t, formats, choosing } = words;
  const inWords = (score: number | undefined) => (score === undefined ? null : formats.number(score));
  if (after.lowest === null) return <>{t('incompleteScore')}</>;
  return (
    <>
      {after.candidateIds.map((id) => {
        const [then, now] = [inWords(after.satisfaction.get(id)), inWords(before.satisfaction.get(id))];
        return (
          <div key={id}>
            <PersonName name={choosing.people.get(id)!.firstName} />
            {': '}
            {now ? t('becomes', { before: now, after: then ?? t('noScore') }) : then}
          </div>
        );
      })}
      <span class="small">
        {t('lowestBecomes', {
          before: before.lowest === null ? t('incompleteScore') : formats.number(before.lowest),
          after: formats.number(after.lowest),
        })}
      </span>
    </>
  );
}

function MixAfter({ draft: { mix }, t }: { draft: DraftPreview; t: AdjustingTranslate }) {
  const share = ({ count, maximum }: { count: number; maximum: number }) => `${count}/${maximum}`;
  return (
    <>
      {t(departsFromMix(mix.after) ? 'mixDeparts' : 'mixKept')}
      {mix.after.map(({ kind, name, statusHolders, youngTenants }) => (
        <span key={kind} class="small">
          {t('mixCounts', { name, statusHolders: share(statusHolders), youngTenants: share(youngTenants) })}
        </span>
      ))}
    </>
  );
}

/** To the preview once the group is complete; before that, to choose one more. */
function Next({ choice, words: { t, choosing } }: { choice: PossibleChoice; words: Words }) {
  const { placement, leaves, people } = choosing;
  const [own] = choice.drafts;
  const name = (
    <span class="visually-hidden">{t('aboutName', { name: fullNameOf(people.get(choice.candidateId)!) })}</span>
  );
  const places = placement.home.places;
  const isFull = own!.after.candidateIds.length >= places;
  const href = isFull
    ? previewUrl(placement.id, { candidateIds: own!.after.candidateIds, swap: choice.swap })
    : choosingUrl(placement.id, { leaves, comes: choice.comes });
  return (
    <TextLink href={href}>
      {t(isFull ? 'lookAt' : 'choose')}
      {name}
    </TextLink>
  );
}
