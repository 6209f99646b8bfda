import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RoundsQueries } from '../rounds/rounds.queries.js';
import { areApart, areChoosers, idsWhere, isLookingSql } from './choosers.js';
import { FitReader } from './fit/fit-reader.js';
import { NotPossible } from './not-possible.js';

/** What must hold before people can choose each other; asked within the turn of whoever acts. */
@Injectable()
export class ChoosingGate {
  constructor(
    private readonly fits: FitReader,
    private readonly rounds: RoundsQueries,
  ) {}

  /** This person can choose, and no round that one of those concerned is in has closed it. @throws NotPossible */
  async open(tx: EntityManager, candidateId: string, concernedIds: readonly string[]): Promise<void> {
    if (!(await areChoosers(tx, [candidateId]))) throw new NotPossible('notYet');
    for (const id of new Set([candidateId, ...concernedIds]))
      if (!(await this.rounds.choosingStateOf(tx, id)).open) throw new NotPossible('closed');
  }

  /** A group of these people can look for a third: there are homes of three that suit them. @throws NotPossible */
  async roomForOneMore(tx: EntityManager, ownId: string, memberIds: readonly string[]): Promise<void> {
    await this.open(tx, ownId, memberIds);
    const { homes } = await this.fits.fitOf(tx, [...memberIds]);
    if (!homes.some(({ places }) => places > memberIds.length)) throw new NotPossible('tooLarge');
  }

  /** All of them take part, and none of them must not see another. @throws NotPossible */
  async seeEachOther(tx: EntityManager, candidateIds: readonly string[]): Promise<void> {
    if (!(await areChoosers(tx, candidateIds)) || (await areApart(tx, candidateIds))) throw new NotPossible('gone');
  }

  /**
   * All still look for a home, and there is one that suits all of them. That one of them must not see another reads as any
   * other limit between people. @throws NotPossible
   */
  async fitting(tx: EntityManager, candidateIds: readonly string[]): Promise<void> {
    if ((await idsWhere(tx, isLookingSql, candidateIds)).size < candidateIds.length) throw new NotPossible('gone');
    const { problems } = await this.fits.fitOf(tx, [...candidateIds]);
    if (problems[0]) throw new NotPossible(problems[0]);
  }
}
