import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { HomesService } from '../../homes/homes.service.js';
import { placeNamesOf } from '../../matching/place-names.js';
import type { Run } from '../../matching/run.entity.js';
import { UnplacedCandidate } from '../../matching/unplaced-candidate.entity.js';
import { Round } from '../../rounds/round.entity.js';
import { DecisionLetters } from './decision-letters.js';
import { LettersService } from './letters.service.js';
import { letterAdvice, letterReason, type RoundNames } from './unplaced-facts.js';

/** The letters of people for whom a published run found no place, in the transaction of the publication. */
@Injectable()
export class UnplacedLetters {
  constructor(
    private readonly letters: LettersService,
    private readonly decisions: DecisionLetters,
    private readonly homes: HomesService,
  ) {}

  /** Who stopped, or has a home or an offer by now, gets none. */
  async ofRun(tx: EntityManager, { id: runId, roundId }: Run): Promise<void> {
    const { startsOn } = await tx.findOneByOrFail(Round, { id: roundId });
    const names: RoundNames = { startsOn, placeNames: placeNamesOf(await this.homes.locationsWithMix(tx)) };
    const common = this.decisions.commonFacts();
    const people = await withoutPlace(tx, runId);
    await this.letters.write(
      tx,
      people.map(({ candidateId, reasons, advice }) => ({
        candidateId,
        runId,
        kind: 'unplaced',
        facts: {
          ...common,
          reasons: reasons.map((reason) => letterReason(reason, names)),
          advice: advice && letterAdvice(advice, names),
        },
      })),
    );
  }
}

const withoutPlace = (tx: EntityManager, runId: string): Promise<UnplacedCandidate[]> =>
  tx
    .createQueryBuilder(UnplacedCandidate, 'unplaced')
    .innerJoin('unplaced.candidate', 'candidate', 'candidate.stoppedAt IS NULL')
    .where('unplaced.runId = :runId', { runId })
    .andWhere(
      `NOT EXISTS (SELECT 1 FROM "placement_member" member WHERE member."candidateId" = unplaced."candidateId" AND member."open")`,
    )
    .orderBy('unplaced.candidateId')
    .getMany();
