import { ConflictException } from '@nestjs/common';
import { proposalNumber } from '../matching/proposal-number.js';
import type { ProposalStatus } from '../matching/proposal.entity.js';

/** Why a decision came too late. `taken`: proposal `number` was approved with the same home or people. */
export type TooLate =
  | { type: 'proposal-taken'; number: number }
  | { type: 'proposal-superseded' }
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
    case 'proposal-decided':
      return `This decision does not go with the status of the proposal: it is ${tooLate.status}.`;
  }
}
