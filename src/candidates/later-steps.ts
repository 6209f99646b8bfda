import { Injectable } from '@nestjs/common';
import type { Language } from '../platform/i18n/languages.js';
import type { LinkTile } from '../platform/web/components/link-tiles.js';

/** Something that a candidate can do now, in words of the reader's language. */
export interface LaterStep {
  text: string;
  href: string;
  /** On the button that leads there. */
  link: string;
  kind: LaterStepKind;
}

/** What there is to do, the most urgent first: to answer, to read, or to wait with something to look at meanwhile. */
const LATER_STEP_KINDS = ['answer', 'read', 'wait'] as const;
type LaterStepKind = (typeof LATER_STEP_KINDS)[number];

/** What a later stage has for a candidate: what waits for them, if anything does, and pages of theirs. */
export interface OwnLater {
  step: LaterStep | null;
  places: LinkTile[];
  /** A home is offered to them, or theirs: the search is over. */
  hasHome?: boolean;
}

export type TellLater = (candidateId: string, language: Language) => Promise<OwnLater>;

/** Where later stages add theirs to a candidate's first page: in their `onModuleInit`. */
@Injectable()
export class LaterSteps {
  private readonly stages: TellLater[] = [];

  register(tell: TellLater): void {
    this.stages.push(tell);
  }

  /** The most urgent step, and all places; in the order of registration. */
  async of(candidateId: string, language: Language): Promise<OwnLater> {
    const told = await Promise.all(this.stages.map((tell) => tell(candidateId, language)));
    const steps = told.flatMap(({ step }) => step ?? []);
    const kind = LATER_STEP_KINDS.find((one) => steps.some((step) => step.kind === one));
    return {
      step: steps.find((step) => step.kind === kind) ?? null,
      places: told.flatMap(({ places }) => places),
      hasHome: told.some(({ hasHome }) => hasHome),
    };
  }
}
