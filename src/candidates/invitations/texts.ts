import type { Language } from '../../platform/i18n/languages.js';
import { defineTexts } from '../../platform/i18n/texts.js';
import type { Obstacle } from './invitation-checks.js';
import type { Channel, Failure, InvitationStatus } from './invitation-states.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words of the pages about invitations, for staff. */
export const invitationTexts = defineTexts({ nl, en });

/** Codes of invitations in the words of a language. */
export function invitationWords(language: Language) {
  const t = invitationTexts(language);
  return {
    channel: (channel: Channel) => t(`channel_${channel}`),
    status: (status: InvitationStatus | 'toPrint') => t(`status_${status}`),
    obstacle: (obstacle: Obstacle) => t(`obstacle_${obstacle}`),
    failure: (failure: Failure) => t(`failure_${failure}`),
  };
}
