import { Injectable } from '@nestjs/common';
import type { Language } from '../platform/i18n/languages.js';
import type { LinkTile } from '../platform/web/components/link-tiles.js';

/** Something that a candidate can do now, in words of the reader's language. */
export interface LaterStep {
  text: string;
  href: string;
  /** On the button that leads there. */
  link: string;
  /** It waits for an answer: such a step goes before something to read. */
  asks: boolean;
}

/** What a later stage has for a candidate: what waits for them, if anything does, and pages of theirs. */
export interface OwnLater {
  step: LaterStep | null;
  places: LinkTile[];
}

export type TellLater = (candidateId: string, language: Language) => Promise<OwnLater>;

/** Where later stages add theirs to a candidate's first page: in their `onModuleInit`. */
@Injectable()
export class LaterSteps {
  private readonly stages: TellLater[] = [];

  register(tell: TellLater): void {
    this.stages.push(tell);
  }

  /** The step that goes first, and all places, in the order of registration. */
  async of(candidateId: string, language: Language): Promise<OwnLater> {
    const told = await Promise.all(this.stages.map((tell) => tell(candidateId, language)));
    const steps = told.flatMap(({ step }) => step ?? []);
    return {
      step: steps.find(({ asks }) => asks) ?? steps[0] ?? null,
      places: told.flatMap(({ places }) => places),
    };
  }
}
