import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LaterSteps, type OwnLater } from '../../candidates/later-steps.js';
import type { Language } from '../../platform/i18n/languages.js';
import { LettersQueries } from './letters.queries.js';
import { letterTexts } from './texts.js';

const HREF = '/my/letters';

/** Letters on a candidate's first page: one that was not read yet is the next step. */
@Injectable()
export class LettersOnOwnPage implements OnModuleInit {
  constructor(
    private readonly later: LaterSteps,
    private readonly letters: LettersQueries,
  ) {}

  onModuleInit(): void {
    this.later.register((candidateId, language) => this.tell(candidateId, language));
  }

  private async tell(candidateId: string, language: Language): Promise<OwnLater> {
    const t = letterTexts(language);
    const isNew = await this.letters.hasUnread(candidateId);
    return {
      step: isNew ? { text: t('stepRead'), href: HREF, link: t('stepLink'), kind: 'read' } : null,
      places: [{ href: HREF, icon: 'mail', title: t('title'), text: t('placeText') }],
    };
  }
}
