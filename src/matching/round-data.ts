import type { Choice } from '../choosing/choice.entity.js';
import type { CandidateWithLocations } from '../choosing/fit/ready-candidates.js';
import type { PersonReport } from '../choosing/contacts/person-report.entity.js';
import type { Home } from '../homes/home.entity.js';
import type { TakenGroup } from './taken-groups.js';

/** How many live in a place when it is full, and how many of each target group the mix rule allows there. */
export interface PlaceMix {
  id: string;
  places: number;
  maxStatusHolders: number;
  maxYoungTenants: number;
}

/** A group with a home, of whichever round. */
export interface KnownGroup extends Omit<TakenGroup, 'roundId'> {
  /** It comes from the round that the instance is for. */
  inRound: boolean;
}

/** Everything that a round's instance is made of. Maxima are those of all homes of a location, whether they take part or not. */
export interface RoundData {
  name: string;
  /** ISO day */
  startsOn: string;
  locations: (PlaceMix & { reference: string; clusters: (PlaceMix & { name: string })[] })[];
  homes: Home[];
  /** Their locations also outside the round. */
  candidates: CandidateWithLocations[];
  choices: Pick<Choice, 'chooserId' | 'chosenId' | 'kind'>[];
  /** What was told to staff about one of them by another. */
  reports: Pick<PersonReport, 'reporterId' | 'reportedId'>[];
  /** Members of the house groups that these people are in, also those who are not in the round. */
  houseGroups: string[][];
  taken: KnownGroup[];
}
