import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull } from 'typeorm';
import { Candidate } from '../candidates/candidate.entity.js';
import { OwnIntake } from '../candidates/intake/own-intake.js';
import { Clock } from '../platform/clock/clock.js';
import type { User } from '../platform/http/user.js';
import { areChoosers } from './choosers.js';

/** A candidate at their own phone who chooses. */
@Injectable()
export class OwnChooser {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly own: OwnIntake,
    private readonly clock: Clock,
  ) {}

  /** Null when something comes first: the consent, the questions, or what others see. Their own page tells what. */
  async open(user: User): Promise<Candidate | null> {
    const { state, hasConsent } = await this.own.open(user);
    const { candidate } = state;
    return hasConsent && (await areChoosers(this.dataSource.manager, [candidate.id])) ? candidate : null;
  }

  /** They did something just now: supervisors see who has not been heard of for long. */
  async wasActive(id: string): Promise<void> {
    await this.dataSource.manager.update(Candidate, { id, erasedAt: IsNull() }, { activeAt: this.clock.now() });
  }
}
