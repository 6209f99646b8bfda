import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull } from 'typeorm';
import { Candidate } from '../../candidates/candidate.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { Letter, type WrittenLetter } from './letter.entity.js';

/** The letters of candidates. */
@Injectable()
export class LettersQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Everything that was written to somebody, the last first. */
  of(candidateId: string): Promise<WrittenLetter[]> {
    return this.find({ candidateId });
  }

  /** What was written about a placement, the last first. */
  ofPlacement(placementId: string): Promise<WrittenLetter[]> {
    return this.find({ placementId });
  }

  /** A letter, for staff, with whom it was written to. @throws NotFoundException */
  async one(id: string): Promise<WrittenLetter> {
    const letter = await this.dataSource.manager.findOne(Letter, { where: { id }, relations: { candidate: true } });
    if (!letter) throw noSuchLetter();
    return letter as WrittenLetter;
  }

  /** Somebody's own letter, which they have before their eyes now. @throws NotFoundException when it is not theirs */
  async read(id: string, candidateId: string): Promise<WrittenLetter> {
    const { manager } = this.dataSource;
    await manager.update(Letter, { id, candidateId, readAt: IsNull() }, { readAt: this.clock.now() });
    const letter = await manager.findOneBy(Letter, { id, candidateId });
    if (!letter) throw noSuchLetter();
    return letter as WrittenLetter;
  }

  /** Whether there is a letter that somebody did not open yet. */
  hasUnread(candidateId: string): Promise<boolean> {
    return this.dataSource.manager.existsBy(Letter, { candidateId, readAt: IsNull() });
  }

  /** The id of the candidate of an account. @throws NotFoundException when the account is no candidate's */
  async ownId(accountId: string): Promise<string> {
    const own = await this.dataSource.manager.findOne(Candidate, { select: { id: true }, where: { accountId } });
    if (!own) throw new NotFoundException('This account does not belong to a candidate.');
    return own.id;
  }

  private async find(where: { candidateId: string } | { placementId: string }): Promise<WrittenLetter[]> {
    const order = { writtenAt: 'DESC', id: 'ASC' } as const;
    return (await this.dataSource.manager.find(Letter, { where, order })) as WrittenLetter[];
  }
}

const noSuchLetter = () => new NotFoundException({ type: 'letter-not-found', message: 'There is no such letter.' });
