import type { Vocabulary } from '../../candidates/vocabulary.js';
import type { Home } from '../../homes/home.entity.js';
import type { GroupExplanation } from '../../matching-engine/index.js';
import type { Weights } from '../scenarios/scenario.js';
import { usePage } from '../../platform/web/page-context.js';
import type { MutualChoices } from '../mutual-choices.js';
import type { PersonInProposal } from '../person-in-proposal.js';
import { differenceSentences, sharedSentences } from '../proposal-sentences.js';
import { proposalTexts } from '../texts.js';
import { Affordability } from './affordability.js';
import { GroupPeople } from './group-people.js';
import { HomeFacts } from './home-facts.js';
import { Reasons } from './reasons.js';
import { Satisfaction } from './satisfaction.js';

export interface GroupInHomeProps {
  people: readonly PersonInProposal[];
  home: Home;
  explanation: Pick<GroupExplanation, 'shared' | 'differences'>;
  choices: MutualChoices;
  weights: Weights;
  vocabulary: Vocabulary;
}

/** A group for a home: what the people share first, what to talk about second, then the home and how well it fits each. */
export function GroupInHome({ people, home, explanation, choices, weights, vocabulary }: GroupInHomeProps) {
  const { language, formats } = usePage();
  const languageName = (code: string) => vocabulary.languageName(code, language);
  const interestName = (code: string) => vocabulary.interestName(code, language);
  const list = (items: string[]) => formats.list(items);
  const words = { t: proposalTexts(language), list, languageName, interestName };
  const { shared, differences } = explanation;
  return (
    <>
      <GroupPeople people={people} languageName={languageName} />
      <Reasons
        shared={sharedSentences(shared, people.length, words)}
        differences={differenceSentences(differences, shared, words)}
        choices={choices}
      />
      <HomeFacts home={home} />
      <Affordability people={people} />
      <Satisfaction people={people} weights={weights} />
    </>
  );
}
