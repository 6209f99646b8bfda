import { Card } from '../../platform/web/components/card.js';
import { type Column, DataTable } from '../../platform/web/components/data-table.js';
import { PersonName } from '../../platform/web/components/person.js';
import { ScoreBar } from '../../platform/web/components/score-bar.js';
import type { Formats } from '../../platform/i18n/format.js';
import { usePage } from '../../platform/web/page-context.js';
import { TOPICS } from '../../matching-engine/index.js';
import type { Weights } from '../scenarios/scenario.js';
import type { PersonInProposal } from '../person-in-proposal.js';
import { HIGHEST_SATISFACTION } from '../proposals.query.js';
import { proposalTexts, type ProposalTranslate } from '../texts.js';
import { capitalized } from '../capitalized.js';

export interface SatisfactionProps {
  people: readonly PersonInProposal[];
  weights: Weights;
}

/** How well the home and the housemates fit each person: the parts of the score, and what weighs most for whom. */
export function Satisfaction({ people, weights }: SatisfactionProps) {
  const { language, formats } = usePage();
  const t = proposalTexts(language);
  return (
    <Card title={t('satisfaction')}>
      <DataTable
        caption={t('satisfactionCaption')}
        columns={columns(people, t, formats)}
        // Of who had their data erased nothing is told.
        rows={people.filter(({ candidate }) => !candidate.erasedAt)}
        rowKey={({ candidate }) => candidate.id}
      />
      <p class="small">
        {t('satisfactionNote', {
          like: weights.likeBonus,
          location: Math.max(0, ...weights.locationBonus),
          minimum: weights.minimumSatisfaction,
          size: people.length,
        })}
      </p>
    </Card>
  );
}

function columns(
  people: readonly PersonInProposal[],
  t: ProposalTranslate,
  formats: Formats,
): Column<PersonInProposal>[] {
  return [
    { key: 'name', header: t('person'), cell: (person) => <NameAndWeights person={person} t={t} /> },
    {
      key: 'housemates',
      header: t('housemates'),
      cell: ({ parts: { perHousemate } }) =>
        people.map(({ candidate: { id, firstName } }) => {
          const points = perHousemate.find(({ candidate }) => candidate === id);
          if (!points) return null;
          return (
            <div key={id}>
              <PersonName name={firstName} /> {people.length === 2 && '2 × '}
              {formats.number(points.score)}
              {points.liked && `, ${t('chosen')}`}
            </div>
          );
        }),
    },
    {
      key: 'location',
      header: t('location'),
      cell: ({ parts: { home } }) => (
        <>
          {formats.number(home.locationBonus)}
          <span class="small">{t('wish', { rank: home.locationRank + 1 })}</span>
        </>
      ),
    },
    { key: 'rent', header: t('rent'), cell: ({ parts }) => formats.number(parts.home.rentPoints) },
    {
      key: 'total',
      header: t('together'),
      cell: ({ satisfaction }) => <ScoreBar score={satisfaction} maximum={HIGHEST_SATISFACTION} />,
    },
  ];
}

/** A weight of 3 is the heaviest that somebody can give a topic. */
const HEAVY = 3;

function NameAndWeights({ person: { candidate }, t }: { person: PersonInProposal; t: ProposalTranslate }) {
  const { formats } = usePage();
  const heavy = TOPICS.filter((topic) => candidate.importance?.[topic] === HEAVY).map((topic) =>
    t(`topic${capitalized(topic)}`),
  );
  return (
    <>
      <strong>
        <PersonName name={candidate.firstName} />
      </strong>
      {heavy.length > 0 && <span class="small">{t('weighsMost', { topics: formats.list(heavy) })}</span>}
    </>
  );
}
