import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Home } from '../../homes/home.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { fitTogether, type GroupFit } from './fit-together.js';
import { instanceCandidate, NOBODY_CHOSEN } from './instance-candidate.js';
import { instanceHome } from './instance-home.js';
import { readyCandidates } from './ready-candidates.js';

/** Whether people fit together, by the rows as they are now. */
@Injectable()
export class FitReader {
  constructor(
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /** Who takes no part any more fits nobody. */
  async fitOf(tx: EntityManager, candidateIds: readonly string[]): Promise<GroupFit> {
    const people = await readyCandidates(tx, candidateIds);
    if (people.length < candidateIds.length) return { homes: [], problems: ['notAllAcceptEachOther'] };
    const today = this.clock.today();
    const declines = await apartAmong(tx, candidateIds);
    const locationIds = people.flatMap((person) => person.locationIds);
    const homes = await tx
      .createQueryBuilder(Home, 'home')
      .where('home.locationId = ANY(:locationIds)', { locationIds })
      .orderBy('home.reference')
      .getMany();
    const chosen = (id: string) => ({ ...NOBODY_CHOSEN, declines: declines.get(id) ?? [] });
    return fitTogether(
      people.map((person) => instanceCandidate(person, chosen(person.id), today, this.policy.urgency)),
      homes.map((home) => instanceHome(home, null, today)),
    );
  }
}

/** Of each of these people, whom among them they said no to or told staff about. */
export async function apartAmong(tx: EntityManager, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await tx.query<{ one: string; others: string[] }[]>(
    `SELECT "one", array_agg("other") AS "others" FROM (
       SELECT "chooserId" AS "one", "chosenId" AS "other" FROM "choice" WHERE "kind" = 'decline'
       UNION ALL SELECT "reporterId", "reportedId" FROM "person_report"
     ) apart WHERE "one" = ANY($1) AND "other" = ANY($1) GROUP BY "one"`,
    [ids],
  );
  return new Map(rows.map(({ one, others }) => [one, others]));
}
