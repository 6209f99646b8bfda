import { ConflictException } from '@nestjs/common';
import { proposalNumber } from '../matching/proposal-number.js';
import type { ProposalStatus } from '../matching/proposal.entity.js';

/**
 * Why a decision can't be taken. `rehearsal`: the run started before choosing closed. `taken`: proposal `number` was approved with the same home or people. `outdated`: by the
 * data of now the group does not fit any more; which limit it breaks is not told, because that may be somebody's private no.
 */
export type TooLate =
  | { type: 'proposal-taken'; number: number }
  | { type: 'proposal-superseded' }
  | { type: 'proposal-outdated' }
  | { type: 'proposal-rehearsal' }
  | { type: 'proposal-decided'; status: ProposalStatus };

/** A decision that is no longer possible: 409, with the reason in words for the API and in codes for the pages. */
export class DecisionConflict extends ConflictException {
  constructor(readonly tooLate: TooLate) {
    super({ type: tooLate.type, message: messageOf(tooLate) });
  }
}

function messageOf(tooLate: TooLate): string {
  switch (tooLate.type) {
    case 'proposal-taken':
      return `Proposal ${proposalNumber(tooLate.number)} has the same home or one of these people, and was approved first.`;
    case 'proposal-superseded':
      return 'A later run of the round took the place of this proposal.';
    case 'proposal-outdated':
      return 'The home, the people or their choices changed since this run, and the group does not fit any more. Refuse it, or start a new run.';
    case 'proposal-rehearsal':
      return 'The run was a rehearsal: people of the round were still choosing. Start a new run once choosing has closed.';
    case 'proposal-decided':
      return `This decision does not go with the status of the proposal: it is ${tooLate.status}.`;
  }
}
