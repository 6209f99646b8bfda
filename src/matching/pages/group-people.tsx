import { fullNameOf } from '../../candidates/candidate.entity.js';
import { Card } from '../../platform/web/components/card.js';
import { Chips } from '../../platform/web/components/chips.js';
import { GroupMix } from '../../platform/web/components/group-mix.js';
import { Person } from '../../platform/web/components/person.js';
import { Stack, Tiles } from '../../platform/web/components/arrangement.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PersonInProposal } from '../person-in-proposal.js';
import { proposalTexts } from '../texts.js';
import { capitalized } from '../capitalized.js';

export interface GroupPeopleProps {
  people: readonly PersonInProposal[];
  languageName: (code: string) => string;
}

/** Who would live together: their languages first, the one they share marked, then how long they have waited. */
export function GroupPeople({ people, languageName }: GroupPeopleProps) {
  const t = proposalTexts(usePage().language);
  const isShared = (code: string) => people.every(({ candidate }) => candidate.languages?.includes(code));
  return (
    <Card title={t('people')}>
      <Tiles>
        {people.map((person) => (
          <Stack key={person.candidate.id}>
            <Person
              id={person.candidate.id}
              name={fullNameOf(person.candidate)}
              {...(person.age !== null && { age: person.age, href: `/candidates/${person.candidate.id}` })}
            >
              <TargetGroupMark targetGroup={person.candidate.targetGroup} />
            </Person>
            <Chips
              chips={(person.candidate.languages ?? []).map((code) => ({
                label: languageName(code),
                shared: isShared(code),
              }))}
            />
            {person.age !== null && <Waiting person={person} />}
          </Stack>
        ))}
      </Tiles>
    </Card>
  );
}

function TargetGroupMark({ targetGroup }: { targetGroup: PersonInProposal['candidate']['targetGroup'] }) {
  const t = proposalTexts(usePage().language);
  const isStatusHolder = targetGroup === 'statusHolder';
  return (
    <>
      <GroupMix statusHolders={isStatusHolder ? 1 : 0} youngTenants={isStatusHolder ? 0 : 1} /> {t(targetGroup)}
    </>
  );
}

function Waiting({ person: { candidate, urgency } }: { person: PersonInProposal }) {
  const { language, formats } = usePage();
  const t = proposalTexts(language);
  return (
    <p class="small">
      {t('waitingSince', { date: formats.date(candidate.registeredOn) })}
      <br />
      {t('urgency', { band: urgency.band, because: t(`because${capitalized(urgency.because)}`) })}
    </p>
  );
}
