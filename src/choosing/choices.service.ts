import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Any, DataSource, type EntityManager } from 'typeorm';
import { Choice, type ChoiceKind } from './choice.entity.js';

/** What one candidate said about others of a group, as their ids. An invite is not repeated among the likes. */
export type ChoicesOfOne = Record<`${ChoiceKind}s`, string[]>;

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

  /** What candidates said about each other, for matching: everyone in `candidateIds` has an entry, in the order of ids. */
  async choicesAmong(tx: EntityManager, candidateIds: readonly string[]): Promise<Map<string, ChoicesOfOne>> {
    const ids = [...candidateIds];
    const choices = await tx.find(Choice, {
      where: { chooserId: Any(ids), chosenId: Any(ids) },
      order: { chooserId: 'ASC', chosenId: 'ASC' },
    });
    const among = new Map<string, ChoicesOfOne>(ids.map((id) => [id, { likes: [], declines: [], invites: [] }]));
    for (const { chooserId, chosenId, kind } of choices) among.get(chooserId)?.[`${kind}s`].push(chosenId);
    return among;
  }

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
