import { fullNameOf } from '../../../candidates/candidate.entity.js';
import { addressOf } from '../../../homes/home.entity.js';
import { proposalNumber } from '../../../matching/proposal-number.js';
import { Actions } from '../../../platform/web/components/actions.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Checkboxes } from '../../../platform/web/components/choices.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PageProps } from '../../../platform/web/page.js';
import { choosingUrl, previewUrl } from '../adjust-urls.js';
import type { ChoosingPeople } from '../choosing-people.js';
import { adjustingTexts } from '../texts.js';
import { namesOf } from './names-of.js';
import { PossiblePeople, type PossiblePeopleProps } from './possible-people.js';

/** Who leaves a draft, and who comes: everything stands in the address, nothing changes yet. */
export function ChoosePeoplePage({ page, choosing, query }: PageProps<PossiblePeopleProps>) {
  const t = adjustingTexts(page.language);
  const { placement } = choosing;
  const title = t('title', { number: proposalNumber(placement.proposal.number) });
  return (
    <Layout page={page} title={title} width="wide">
      <PageHeader
        eyebrow={<TextLink href={`/placements/${placement.id}`}>{addressOf(placement.home)}</TextLink>}
        title={title}
        lead={t('lead')}
      />
      <Stack>
        <WhoLeaves choosing={choosing} />
        <ChosenSoFar choosing={choosing} />
        <PossiblePeople choosing={choosing} query={query} />
      </Stack>
    </Layout>
  );
}

function WhoLeaves({ choosing: { placement, people, members, leaves } }: { choosing: ChoosingPeople }) {
  const t = adjustingTexts(usePage().language);
  return (
    <Card>
      <form class="form" method="get" action={choosingUrl(placement.id)}>
        <Checkboxes
          name="leaves"
          label={t('whoLeaves')}
          hint={t('whoLeavesHint')}
          values={leaves}
          options={members.map((id) => ({ value: id, label: fullNameOf(people.get(id)!) }))}
        />
        <Button kind="secondary" icon="users">
          {t('showWhoCanCome')}
        </Button>
      </form>
    </Card>
  );
}

/** What was chosen, and the way to look at it as it is. */
function ChosenSoFar({ choosing: { placement, people, members, leaves, comes, free } }: { choosing: ChoosingPeople }) {
  const { language } = usePage();
  const t = adjustingTexts(language);
  if (leaves.length + comes.length === 0) return null;
  const candidateIds = [...members.filter((id) => !leaves.includes(id)), ...comes];
  return (
    <Card title={t('chosen')} tone="tint">
      {leaves.length > 0 && <p>{t('leavesNow', { names: namesOf(leaves, people, language) })}</p>}
      {comes.length > 0 && <p>{t('comesNow', { names: namesOf(comes, people, language) })}</p>}
      <Actions>
        {candidateIds.length > 0 && (
          <LinkButton icon="eye" href={previewUrl(placement.id, { candidateIds, swap: false })}>
            {free > 0 ? t('leavePlaceFree', { count: free }) : t('lookAtChoice')}
          </LinkButton>
        )}
        <LinkButton kind="subtle" icon="x" href={choosingUrl(placement.id)}>
          {t('startAgain')}
        </LinkButton>
      </Actions>
    </Card>
  );
}
