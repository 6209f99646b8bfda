import { addressOf } from '../../homes/home.entity.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { namesInSentence } from '../names-in-sentence.js';
import { proposalNumber } from '../proposal-number.js';
import type { ProposalWithPeople } from '../proposals.queries.js';
import { proposalTexts } from '../texts.js';
import { GroupInHome, type GroupInHomeProps } from './group-in-home.js';
import { RehearsalBadge } from './run-status-badge.js';

export interface ProposalPageProps extends Pick<GroupInHomeProps, 'people' | 'weights' | 'vocabulary'> {
  found: ProposalWithPeople;
}

/** One proposal as the run made it; what became of it is the placement's page. */
export function ProposalPage({ page, found, ...group }: PageProps<ProposalPageProps>) {
  const { proposal, members, choices } = found;
  const { home, run, explanation } = proposal;
  const t = proposalTexts(page.language);
  const number = proposalNumber(proposal.number);
  return (
    <Layout page={page} title={`${number}, ${addressOf(home)}`} width="wide">
      <PageHeader
        eyebrow={t('proposalOfRun', { number, run: `R-${run.number}`, round: run.round.name })}
        title={addressOf(home)}
        lead={t('proposalLead', {
          names: namesInSentence(members, page.language),
          rooms: home.rooms,
          location: home.location.name,
          date: page.formats.date(run.finishedAt ?? run.createdAt),
        })}
        badge={run.isRehearsal && <RehearsalBadge />}
        actions={
          <LinkButton href={`/runs/${run.id}`} icon="arrow-right">
            {t('toRun')}
          </LinkButton>
        }
      />
      <GroupInHome {...group} home={home} explanation={explanation} choices={choices} />
    </Layout>
  );
}
