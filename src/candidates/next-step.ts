import type { IntakeState } from './intake/intake-state.js';
import type { PublicProfile } from './profile/public-profile.entity.js';

/** The one thing that a candidate can do now. */
export type NextStep = 'stopped' | 'read' | 'start' | 'goOn' | 'check' | 'confirmHelped' | 'preview' | 'choose';

export interface OwnFile {
  state: IntakeState;
  hasConsent: boolean;
  profile: PublicProfile | null;
  /** Somebody helps at this phone. */
  isHelped: boolean;
}

/** What comes next, in the order of the journey. */
export function nextStepOf({ state, hasConsent, profile }: Omit<OwnFile, 'isHelped'>): NextStep {
  const { candidate, missing, answered, hasUnconfirmed } = state;
  if (candidate.stoppedAt) return 'stopped';
  if (!hasConsent) return 'read';
  if (!candidate.readyAt && missing.length > 0) return answered === 0 ? 'start' : 'goOn';
  if (hasUnconfirmed) return 'confirmHelped';
  if (!candidate.readyAt) return 'check';
  if (!profile?.approvedAt) return 'preview';
  return 'choose';
}
