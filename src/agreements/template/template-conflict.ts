import { ConflictException, NotFoundException } from '@nestjs/common';

/** Why something can't be done with a template (any more). */
const MESSAGES = {
  'template-draft-exists': 'Somebody began a draft already. Open it, and go on from there.',
  'template-no-draft': 'There is no draft (any more): it was published or thrown away.',
  'template-changed':
    'Somebody else changed this meanwhile. Look at theirs, and decide again: nothing of yours was saved.',
} as const;
export type TemplateProblem = keyof typeof MESSAGES;

export class TemplateConflict extends ConflictException {
  constructor(readonly problem: TemplateProblem) {
    super({ type: problem, message: MESSAGES[problem] });
  }
}

export const noSuchTemplate = () =>
  new NotFoundException({ type: 'template-not-found', message: 'There is no such template.' });
