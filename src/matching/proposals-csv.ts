import { addressOf } from '../homes/home.entity.js';
import { nameIn } from '../candidates/my-data/tombstone.js';
import type { Language } from '../platform/i18n/languages.js';
import { writeCsv } from '../platform/tables/write-csv.js';
import { proposalNumber } from './proposal-number.js';
import type { ProposalWithPeople } from './proposals.queries.js';
import { proposalTexts, type ProposalTranslate } from './texts.js';

/** The list as a file for a spreadsheet, one proposal a row. */
export function proposalsCsv(proposals: readonly ProposalWithPeople[], language: Language): string {
  const t = proposalTexts(language);
  const headers = [
    t('proposal'),
    t('address'),
    t('location'),
    t('cluster'),
    t('rooms'),
    t('places'),
    t('rentColumn'),
    t('people'),
    t('statusHolders'),
    t('youngTenants'),
    t('lowestScore'),
    t('choseEachOther'),
    t('pairs'),
    t('run'),
    t('round'),
  ];
  return writeCsv(
    headers,
    proposals.map((proposal) => row(proposal, t, language)),
  );
}

function row({ proposal, members, choices }: ProposalWithPeople, t: ProposalTranslate, language: Language) {
  const { home, run } = proposal;
  const statusHolders = members.filter(({ candidate }) => candidate.targetGroup === 'statusHolder').length;
  return [
    proposalNumber(proposal.number),
    addressOf(home),
    home.location.name,
    home.cluster?.name ?? null,
    home.rooms,
    home.places,
    (home.rentPerPerson / 100).toFixed(2).replace('.', ','),
    members.map(({ candidate }) => nameIn(language, candidate)).join(', '),
    statusHolders,
    members.length - statusHolders,
    proposal.lowestSatisfaction,
    choices.mutual,
    choices.pairs,
    run.isRehearsal ? `R-${run.number} (${t('rehearsal')})` : `R-${run.number}`,
    run.round.name,
  ];
}
