import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RoundBlockers } from '../rounds/phases/round-blockers.js';
import { runTexts } from './run-texts.js';
import { Run } from './run.entity.js';

/** Without a completed run that is no rehearsal there is nothing to offer. */
@Injectable()
export class UnfinishedMatching implements OnModuleInit {
  constructor(private readonly blockers: RoundBlockers) {}

  onModuleInit(): void {
    this.blockers.register('matching', {
      code: 'no-completed-run',
      stops: true,
      count: async (tx, roundId) => {
        const isMatched = await tx.existsBy(Run, { roundId, status: 'completed', isRehearsal: false });
        return isMatched ? 0 : 1;
      },
      sentence: (_, language) => runTexts(language)('noRealRun'),
      page: (roundId) => ({ href: `/rounds/${roundId}#start-run`, permission: 'matching:run' }),
    });
  }
}
