import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { HOUSED_STATUSES, inSql } from '../../placements/placement-states.js';
import { TIME_ZONE } from '../../platform/clock/local-time.js';
import type { PlacementFact } from './placement-fact.js';

/** What part of the placements figures are about; all of them when nothing is told. */
export interface Selection {
  round?: string;
  location?: string;
}

const dayOf = (moment: string) => `to_char(${moment} AT TIME ZONE '${TIME_ZONE}', 'YYYY-MM-DD')`;
const stepTo = (status: string) => `min("at") FILTER (WHERE "action" = 'placements:${status}')`;

/**
 * Statuses that a placement left behind are known from the audit trail only. What was approved before Huisklik kept its steps
 * there has the moment of its status.
 */
const FACTS = `
  SELECT home."locationId", placement."status", placement."adjustedAt" IS NOT NULL AS "isAdjusted",
    ${dayOf('run."publishedAt"')} AS "publishedOn", ${dayOf('placement."offeredAt"')} AS "offeredOn",
    ${dayOf('step."accepted"')} AS "acceptedOn", ${dayOf('step."agreed"')} AS "agreedOn",
    ${dayOf('step."handedOver"')} AS "handedOverOn",
    ${dayOf(`coalesce(step."approved", CASE WHEN placement."status" IN (${inSql(HOUSED_STATUSES)}) THEN placement."statusSince" END)`)}
      AS "approvedOn",
    coalesce(step."isReplaced", false) AS "isReplaced", coalesce(step."byStaff", false) AS "isWithdrawnByStaff",
    coalesce(step."departs", false) AS "departsFromMix", person."members"
  FROM "placement" placement
  JOIN "proposal" proposal ON proposal."id" = placement."proposalId"
  JOIN "run" run ON run."id" = proposal."runId"
  JOIN "home" home ON home."id" = placement."homeId"
  CROSS JOIN LATERAL (
    SELECT ${stepTo('accepted')} AS "accepted", ${stepTo('approved')} AS "approved", ${stepTo('agreed')} AS "agreed",
      ${stepTo('handedOver')} AS "handedOver",
      bool_or("action" = 'placements:withdrawn' AND "details" ? 'replacedBy') AS "isReplaced",
      bool_or("action" = 'placements:withdrawn' AND "actorKind" <> 'system' AND NOT "details" ? 'replacedBy') AS "byStaff",
      bool_or("action" = 'placements:approved' AND ("details"->>'departsFromMix')::boolean) AS "departs"
    FROM "audit_entry" WHERE "recordType" = 'placement' AND "recordId" = placement."id"::text
  ) step
  CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object(
      'targetGroup', candidate."targetGroup",
      'registeredOn', CASE WHEN candidate."erasedAt" IS NULL THEN candidate."registeredOn" END,
      'answer', member."answer", 'answeredOn', ${dayOf('member."answeredAt"')},
      'answerDays', extract(epoch FROM member."answeredAt" - placement."offeredAt") / 86400,
      'declineReason', member."declineReason",
      'gotChosen', CASE WHEN jsonb_array_length(member."parts"->'perHousemate') > 0
        THEN jsonb_path_exists(member."parts", '$.perHousemate[*] ? (@.liked == true)') END)), '[]') AS "members"
    FROM "placement_member" member JOIN "candidate" candidate ON candidate."id" = member."candidateId"
    WHERE member."placementId" = placement."id"
  ) person
  WHERE ($1::uuid IS NULL OR run."roundId" = $1) AND ($2::uuid IS NULL OR home."locationId" = $2)`;

/** Placements as rows without names, for figures. */
@Injectable()
export class PlacementFactsQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  of({ round, location }: Selection): Promise<PlacementFact[]> {
    return this.dataSource.query(FACTS, [round ?? null, location ?? null]);
  }
}
