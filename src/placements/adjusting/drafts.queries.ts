import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { takesPartSql } from '../../candidates/candidate.entity.js';
import { containing } from '../../platform/http/paging.js';
import type { DraftGroup } from './adjustment-plan.js';

/** Somebody who can come into a draft; `placementId`: the draft of the same round that they are in now. */
export interface PossiblePerson {
  candidateId: string;
  placementId: string | null;
}

/** The drafts of a round, and who can come into one of them. */
@Injectable()
export class DraftsQueries {
  ofRound(tx: EntityManager, roundId: string): Promise<DraftGroup[]> {
    return tx.query(
      `SELECT member."placementId", array_agg(member."candidateId" ORDER BY member."candidateId") AS "candidateIds"
       FROM "placement_member" member ${DRAFT_OF_ROUND} GROUP BY member."placementId" ORDER BY member."placementId"`,
      [roundId],
    );
  }

  /** People of the round who take part and have no open placement, or a draft of this round that is not the one given. */
  possible(
    tx: EntityManager,
    { roundId, placementId, search }: { roundId: string; placementId: string; search?: string },
  ): Promise<PossiblePerson[]> {
    return tx.query(
      `SELECT person."id" AS "candidateId", draft."placementId"
       FROM "round_candidate" own JOIN "candidate" person ON person."id" = own."candidateId"
       LEFT JOIN (SELECT member."candidateId", member."placementId" FROM "placement_member" member ${DRAFT_OF_ROUND}) draft
         ON draft."candidateId" = person."id"
       WHERE own."roundId" = $1 AND ${takesPartSql('person')} AND draft."placementId" IS DISTINCT FROM $2
         AND (draft."placementId" IS NOT NULL OR NOT EXISTS (
           SELECT 1 FROM "placement_member" held WHERE held."candidateId" = person."id" AND held."open"))
         AND ($3::text IS NULL OR person."firstName" || ' ' || person."lastName" ILIKE $3 OR person."reference" ILIKE $3)
       ORDER BY person."firstName", person."lastName", person."reference"`,
      [roundId, placementId, search?.trim() ? containing(search.trim()) : null],
    );
  }

  /** With whom each of these people is in a house group, whether they take part in the round or not. */
  async housemates(tx: EntityManager, candidateIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await tx.query<{ own: string; mates: string[] }[]>(
      `SELECT own."candidateId" AS "own", array_agg(mate."candidateId" ORDER BY mate."seat") AS "mates"
       FROM "house_group_member" own JOIN "house_group_member" mate USING ("groupId")
       WHERE own."candidateId" = ANY($1) AND mate."candidateId" <> own."candidateId" GROUP BY own."candidateId"`,
      [candidateIds],
    );
    return new Map(rows.map(({ own, mates }) => [own, mates]));
  }
}

const DRAFT_OF_ROUND = `JOIN "placement" placement ON placement."id" = member."placementId" AND placement."status" = 'draft'
  JOIN "proposal" proposal ON proposal."id" = placement."proposalId"
  JOIN "run" run ON run."id" = proposal."runId" AND run."roundId" = $1`;
