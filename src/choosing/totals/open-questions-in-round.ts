import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RoundBlockers } from '../../rounds/phases/round-blockers.js';
import { choosingTexts } from '../texts.js';
import { OpenQuestions } from './open-questions.queries.js';

/** Worth knowing before choosing closes: nobody can say yes to these questions afterwards. */
@Injectable()
export class OpenQuestionsInRound implements OnModuleInit {
  constructor(
    private readonly blockers: RoundBlockers,
    private readonly questions: OpenQuestions,
  ) {}

  onModuleInit(): void {
    this.blockers.register('choosing', {
      code: 'questions-open',
      stops: false,
      count: (tx, roundId) => this.questions.ofRound(roundId, tx),
      sentence: (count, language) => choosingTexts(language)('questionsOpen', { count }),
      page: () => ({ href: '/candidates/choices/totals', permission: 'choosing:import' }),
    });
  }
}
