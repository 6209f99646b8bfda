import type { IntakeAnswer } from '../intake/intake-answer.entity.js';
import type { Interpreter, Helper } from '../intake/intake-session.entity.js';
import type { Consent } from '../consent/consent.entity.js';
import type { PublicProfile } from '../profile/public-profile.entity.js';
import type { Candidate } from '../candidate.entity.js';

type NotTold = 'account' | 'accountId' | 'erasedAt' | 'id' | 'supervisor' | 'supervisorId';

/** Who looked at a file: the day in the Netherlands, and the role. Never a name. */
export interface FileView {
  day: string;
  role: string;
}

export interface AnswerInData extends Pick<
  IntakeAnswer,
  'answeredAt' | 'confirmedAt' | 'language' | 'question' | 'questionText' | 'questionVersion' | 'revision' | 'value'
> {
  /** Role of who typed. */
  typedBy: string | null;
  /** Somebody helped. */
  together: { helper: Helper; interpreter: Interpreter; startedAt: Date; endedAt: Date | null } | null;
}

/** Everything that is kept about one candidate: what they download, and what their page shows. */
export interface PersonalData {
  format: 'huisklik-personal-data/1';
  madeAt: Date;
  person: Omit<Candidate, NotTold> & { supervisor: string | null };
  /** Best first. */
  locations: string[];
  answers: AnswerInData[];
  consents: Pick<Consent, 'givenAt' | 'language' | 'version' | 'withdrawnAt'>[];
  profile: Omit<PublicProfile, 'candidate' | 'candidateId'> | null;
  views: FileView[];
  /** What later stages keep. */
  parts: Record<string, unknown>;
}
