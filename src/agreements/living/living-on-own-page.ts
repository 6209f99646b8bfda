import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { LaterSteps } from '../../candidates/later-steps.js';
import { livedInBy } from './lived-in.js';
import { myLivingTexts } from './my-texts.js';

/** The page on how it goes in the home, on a resident's first page. */
@Injectable()
export class LivingOnOwnPage implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly later: LaterSteps,
  ) {}

  onModuleInit(): void {
    this.later.register(async (candidateId, language) => {
      const home = await livedInBy(this.dataSource.manager, candidateId);
      const place = { href: '/my/agreement/living', icon: 'mood-smile', title: myLivingTexts(language)('title') };
      return { step: null, places: home ? [place] : [] };
    });
  }
}
