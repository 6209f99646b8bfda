import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Choice } from './choice.entity.js';

export interface ChoiceCounts {
  /** Candidates who said anything. */
  candidates: number;
  likes: number;
  invites: number;
  /** Pairs in which both invited the other. */
  mutualInvites: number;
  declines: number;
}

@Injectable()
export class ChoicesService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** How much was said, in numbers only. */
  async counts(): Promise<ChoiceCounts> {
    const counts = await this.dataSource
      .createQueryBuilder(Choice, 'choice')
      .leftJoin(Choice, 'back', 'back."chooserId" = choice."chosenId" AND back."chosenId" = choice."chooserId"')
      .select('count(DISTINCT choice."chooserId")::int', 'candidates')
      .addSelect(`(count(*) FILTER (WHERE choice.kind = 'like'))::int`, 'likes')
      .addSelect(`(count(*) FILTER (WHERE choice.kind = 'invite'))::int`, 'invites')
      .addSelect(`(count(*) FILTER (WHERE choice.kind = 'invite' AND back.kind = 'invite') / 2)::int`, 'mutualInvites')
      .addSelect(`(count(*) FILTER (WHERE choice.kind = 'decline'))::int`, 'declines')
      .getRawOne<ChoiceCounts>();
    return counts!;
  }
}
