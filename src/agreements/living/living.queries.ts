import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import type { User } from '../../platform/http/user.js';
import { AgreementsQueries, type AgreementInFull } from '../agreements.queries.js';
import type { TopicText } from '../versions/agreement-text.js';
import { AgreementPulse } from './pulse/agreement-pulse.entity.js';
import { countPulses, type TopicPulse } from './pulse/pulse-counts.js';
import { AgreementReview } from './reviews/agreement-review.entity.js';
import { notesOf, wishesOf, type NoteSaid, type WishSaid } from './said-in-home.js';

/** How people live with their agreements, for who leads them. */
export interface LivingInHome {
  agreement: AgreementInFull['agreement'];
  reviews: AgreementReview[];
  /** Of the version in force; empty as long as there is none. */
  topics: { topic: TopicText; pulse: TopicPulse }[];
  wishes: WishSaid[];
  notes: NoteSaid[];
}

@Injectable()
export class LivingQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly agreements: AgreementsQueries,
  ) {}

  /** @throws NotFoundException; ForbiddenException for another supervisor */
  async forLeader(id: string, user: User): Promise<LivingInHome> {
    const { manager } = this.dataSource;
    const { agreement, residents, versions } = await this.agreements.forLeader(id, user);
    const inForce = versions.find(({ state }) => state === 'inForce');
    const candidateId = In(residents.map((one) => one.candidateId));
    const pulses = await manager.findBy(AgreementPulse, { agreementId: id, candidateId });
    const topics = (inForce?.text.topics ?? []).map((topic) => ({
      topic,
      pulse: countPulses(pulses.filter((one) => one.topic === topic.code)),
    }));
    return {
      agreement,
      reviews: await manager.find(AgreementReview, {
        where: { agreementId: id },
        relations: { doneBy: true },
        order: { dueOn: 'ASC', id: 'ASC' },
      }),
      topics,
      wishes: await wishesOf(manager, id, null),
      notes: await notesOf(manager, id, null),
    };
  }
}
