import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LaterSteps } from '../../candidates/later-steps.js';
import { MyHomeQueries } from './my-home.queries.js';
import { myHomeTexts } from './my-texts.js';

/** The home of a candidate on their first page, once it is theirs. */
@Injectable()
export class HomeOnOwnPage implements OnModuleInit {
  constructor(
    private readonly later: LaterSteps,
    private readonly homes: MyHomeQueries,
  ) {}

  onModuleInit(): void {
    this.later.register(async (candidateId, language) => {
      const isTheirs = (await this.homes.of(candidateId)) !== null;
      const place = { href: '/my/home', icon: 'key', title: myHomeTexts(language)('title') };
      return { step: null, places: isTheirs ? [place] : [] };
    });
  }
}
