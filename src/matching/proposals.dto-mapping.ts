import { apiNames } from '../candidates/my-data/tombstone.js';
import { addressOf, type Home } from '../homes/home.entity.js';
import type { PersonInProposal } from './person-in-proposal.js';
import { proposalNumber } from './proposal-number.js';
import type {
  NamedDto,
  ProposalDetailDto,
  ProposalDto,
  ProposedHomeDto,
  ProposedPersonDetailDto,
} from './proposals.dto.js';
import type { ProposalWithPeople } from './proposals.queries.js';

export function proposalDto({ proposal, members, choices }: ProposalWithPeople): ProposalDto {
  const { id, number, lowestSatisfaction, runId, home, run } = proposal;
  return {
    id,
    number: proposalNumber(number),
    lowestSatisfaction,
    runId,
    isRehearsal: run.isRehearsal,
    round: named(run.round),
    home: homeDto(home),
    people: members.map(({ candidate, satisfaction }) => ({
      candidateId: candidate.id,
      reference: candidate.reference,
      ...apiNames(candidate),
      targetGroup: candidate.targetGroup,
      satisfaction,
    })),
    mutualChoices: choices,
  };
}

export function proposalDetailDto(found: ProposalWithPeople, people: readonly PersonInProposal[]): ProposalDetailDto {
  const dto = proposalDto(found);
  return {
    ...dto,
    people: dto.people.map((person, index) => ({ ...person, ...personDetail(people[index]!) })),
    shared: found.proposal.explanation.shared,
    differences: found.proposal.explanation.differences,
  };
}

type OwnDetail = Omit<ProposedPersonDetailDto, keyof ProposalDto['people'][number]>;

function personDetail({ candidate, age, urgency, left, parts }: PersonInProposal): OwnDetail {
  return {
    age,
    languages: candidate.languages ?? [],
    registeredOn: candidate.erasedAt ? null : candidate.registeredOn,
    urgency: candidate.erasedAt ? null : urgency.band,
    rentLeft: left,
    housematePoints: parts.perHousemate.map(({ candidate: candidateId, score, liked }) => ({
      candidateId,
      score,
      liked,
    })),
    homePoints: parts.home,
  };
}

export function homeDto(home: Home): ProposedHomeDto {
  const { id, reference, rooms, places, rentPerPerson, availableFrom, tenancyForm } = home;
  return {
    id,
    reference,
    address: addressOf(home),
    location: named(home.location),
    cluster: home.cluster && named(home.cluster),
    rooms,
    places,
    rentPerPerson,
    availableFrom,
    tenancyForm,
  };
}

const named = ({ id, name }: NamedDto): NamedDto => ({ id, name });
