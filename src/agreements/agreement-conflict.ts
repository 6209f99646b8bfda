import { ConflictException } from '@nestjs/common';

/** Why something can't be done with an agreement (any more). */
const MESSAGES = {
  'placement-not-accepted': 'House agreements begin when all people said yes to the home, and before it ended.',
  'placement-not-approved': 'The text can be shared when the placement is approved. Talk on until then.',
  'agreement-exists': 'There are house agreements for this placement already.',
  'topic-changed': 'Somebody else changed this topic meanwhile. Look at both, and decide again.',
  'topics-open': 'Not every topic was talked about yet.',
  'nothing-changed': 'The text is the same as the version before.',
  'nobody-signs': 'Nobody who lives there is asked to sign.',
  'version-not-shared': 'This version does not wait for signatures (any more).',
  'topics-not-shown': 'Not every topic was shown to this resident yet.',
  'code-wrong': 'The code is not right.',
  'code-over': 'There is no code, or it is too old, or it was mistyped too often. Ask for a new one.',
  'paper-nobody': 'Choose at least one resident who has not signed yet.',
  'code-many': 'Many codes were made for them lately. Wait a moment.',
  'already-signed': 'They signed this version already.',
  'text-not-printable': 'No font has some characters of the text. Write them in another way',
  'not-all-signed': 'The witness signs last: not all residents have signed yet.',
} as const;
export type AgreementProblem = keyof typeof MESSAGES;

export class AgreementConflict extends ConflictException {
  constructor(
    readonly problem: AgreementProblem,
    /** What is in the way, when that can be named: it stands behind the sentence. */
    readonly what: readonly string[] = [],
  ) {
    const message = what.length > 0 ? `${MESSAGES[problem]}: ${what.join(' ')}` : MESSAGES[problem];
    super({ type: problem, message });
  }
}
