import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { InvitationEnds } from '../house-groups/invitation-ends.js';
import { MeetingEnds } from '../meetings/meeting-ends.js';
import type { Said } from './imported-choices.js';
import { OPEN_CIRCLES } from './open-circles.js';

/** A no of a file ends what is open between two people, as one that they say here. */
@Injectable()
export class DeclinesImport {
  constructor(
    private readonly invitations: InvitationEnds,
    private readonly meetings: MeetingEnds,
    private readonly clock: Clock,
  ) {}

  /** @param fresh declines that were not there before the file */
  async end(tx: EntityManager, fresh: readonly Said[]): Promise<void> {
    for (const { one, other } of await this.withSomethingOpen(tx, fresh)) {
      await this.invitations.between(tx, one, other);
      await this.meetings.between(tx, one, other);
    }
  }

  /** A file may hold thousands; few of them have anything open. */
  private withSomethingOpen(tx: EntityManager, declines: readonly Said[]): Promise<{ one: string; other: string }[]> {
    const [choosers, chosen] = [declines.map(({ chooserId }) => chooserId), declines.map(({ chosenId }) => chosenId)];
    return tx.query(
      `WITH open("one", "other") AS (
         SELECT one, other FROM (${OPEN_CIRCLES}) circle, unnest("ids") one, unnest("ids") other
         UNION SELECT own."candidateId", mate."candidateId" FROM "meeting" meeting
           JOIN "meeting_guest" own ON own."meetingId" = meeting."id"
           JOIN "meeting_guest" mate ON mate."meetingId" = meeting."id"
           WHERE meeting."kind" = 'pair' AND meeting."cancelledAt" IS NULL AND meeting."startsAt" > $3
         UNION SELECT "candidateId", "aboutId" FROM "news" WHERE "candidateId" = ANY($1) AND "aboutId" = ANY($2)
         UNION SELECT "aboutId", "candidateId" FROM "news" WHERE "aboutId" = ANY($1) AND "candidateId" = ANY($2))
       SELECT said."one", said."other" FROM unnest($1::uuid[], $2::uuid[]) AS said("one", "other")
       WHERE (said."one", said."other") IN (SELECT "one", "other" FROM open) ORDER BY 1, 2`,
      [choosers, chosen, this.clock.now()],
    );
  }
}
