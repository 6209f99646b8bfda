import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

export interface ChoiceCounts {
  /** Candidates who said anything. */
  candidates: number;
  likes: number;
  declines: number;
  /** Invitations to live together that wait for an answer. */
  openInvitations: number;
  houseGroups: number;
}

@Injectable()
export class ChoicesService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** How much was said, in numbers only. */
  async counts(): Promise<ChoiceCounts> {
    const [counts] = await this.dataSource.query<[ChoiceCounts]>(
      `SELECT count(DISTINCT "chooserId")::int AS "candidates",
         (count(*) FILTER (WHERE "kind" = 'like'))::int AS "likes",
         (count(*) FILTER (WHERE "kind" = 'decline'))::int AS "declines",
         (SELECT count(*)::int FROM "living_invitation" WHERE "status" = 'open') AS "openInvitations",
         (SELECT count(*)::int FROM "house_group") AS "houseGroups"
       FROM "choice"`,
    );
    return counts;
  }
}
