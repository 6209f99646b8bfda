import { addressOf } from '../../homes/home.entity.js';
import { Affordability } from '../../matching/pages/affordability.js';
import { GroupPeople } from '../../matching/pages/group-people.js';
import { HomeFacts } from '../../matching/pages/home-facts.js';
import { ProposalStatusBadge } from '../../matching/pages/proposal-status-badge.js';
import { Reasons } from '../../matching/pages/reasons.js';
import { Satisfaction } from '../../matching/pages/satisfaction.js';
import { namesInSentence } from '../../matching/names-in-sentence.js';
import { proposalNumber } from '../../matching/proposal-number.js';
import { differenceSentences, sharedSentences } from '../../matching/proposal-sentences.js';
import { proposalTexts } from '../../matching/texts.js';
import { WithAside } from '../../platform/web/components/arrangement.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { placementTexts } from '../texts.js';
import { DecisionCards } from './decision-cards.js';
import { DecisionProblem } from './decision-problem.js';
import { MixOfPlaces } from './mix-of-places.js';
import type { ProposalPageProps } from './proposal-page-props.js';

/** One proposal: what the people share first, what to talk about second, the rules and the decision beside it. */
export function ProposalPage({ page, ...props }: PageProps<ProposalPageProps>) {
  const { proposal: found, people, vocabulary } = props;
  const { proposal } = found;
  const t = placementTexts(page.language);
  const proposalWords = proposalTexts(page.language);
  const number = proposalNumber(proposal.number);
  const languageName = (code: string) => vocabulary.languageName(code, page.language);
  const interestName = (code: string) => vocabulary.interestName(code, page.language);
  const words = { t: proposalWords, list: (items: string[]) => page.formats.list(items), languageName, interestName };
  const { shared, differences } = proposal.explanation;
  return (
    <Layout
      page={page}
      title={`${number}, ${addressOf(proposal.home)}`}
      width="wide"
      waiting={{ '/proposals': props.waiting }}
    >
      <DecisionProblem form={props.form} />
      <PageHeader
        eyebrow={t('proposalOfRun', { number, run: `R-${proposal.run.number}`, round: proposal.run.round.name })}
        title={addressOf(proposal.home)}
        lead={t('proposalLead', {
          names: namesInSentence(found.members, page.language),
          rooms: proposal.home.rooms,
          location: proposal.home.location.name,
          date: page.formats.date(proposal.run.finishedAt ?? proposal.run.createdAt),
        })}
        badge={
          <ProposalStatusBadge status={proposal.status} isRehearsal={proposal.run.isRehearsal} t={proposalWords} />
        }
      />
      <WithAside
        aside={
          <>
            <MixOfPlaces places={props.mix} isOpen={proposal.status === 'open'} />
            <DecisionCards {...props} />
          </>
        }
      >
        <GroupPeople people={people} languageName={languageName} />
        <Reasons
          shared={sharedSentences(shared, people.length, words)}
          differences={differenceSentences(differences, shared, words)}
          choices={found.choices}
        />
        <HomeFacts home={proposal.home} />
        <Affordability people={people} />
        <Satisfaction people={people} weights={props.weights} />
      </WithAside>
    </Layout>
  );
}
