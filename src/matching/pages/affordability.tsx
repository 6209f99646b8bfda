import { Card } from '../../platform/web/components/card.js';
import { Icon } from '../../platform/web/components/icon.js';
import { PersonName } from '../../platform/web/components/person.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PersonInProposal } from '../person-in-proposal.js';
import { proposalTexts } from '../texts.js';

/** The rent against the most that each person can pay, in words and as a bar. */
export function Affordability({ people }: { people: readonly PersonInProposal[] }) {
  const t = proposalTexts(usePage().language);
  return (
    <Card title={t('affordability')}>
      <div class="mix-meter">
        {people.map((person) => (
          <RentShare key={person.candidate.id} person={person} />
        ))}
      </div>
      <p class="small">{t('affordabilityNote')}</p>
    </Card>
  );
}

function RentShare({ person: { candidate, rent, left } }: { person: PersonInProposal }) {
  const { language, formats } = usePage();
  const t = proposalTexts(language);
  if (left === null) return null;
  const isOver = left < 0;
  const limit = rent + left;
  const share = Math.min(1, rent / limit);
  return (
    <div class={`mix-meter__share${isOver ? ' mix-meter__share--over' : ''}`}>
      <div class="mix-meter__words">
        <PersonName name={candidate.firstName} />
        <span class="mix-meter__verdict">
          <Icon name={isOver ? 'alert-triangle' : 'circle-check'} />
          {t(isOver ? 'rentOver' : 'rentLeft', { amount: formats.money(Math.abs(left)) })}
        </span>
      </div>
      <svg class="bar" aria-hidden="true" focusable="false">
        <rect class="bar__track" width="100%" height="100%" />
        <rect class="bar__value" width={`${100 * share}%`} height="100%" />
      </svg>
      <p class="mix-meter__added">{t('rentOfLimit', { rent: formats.money(rent), limit: formats.money(limit) })}</p>
    </div>
  );
}
