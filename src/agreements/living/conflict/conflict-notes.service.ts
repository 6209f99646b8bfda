import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, SYSTEM, type Actor } from '../../../audit/audit.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import type { User } from '../../../platform/http/user.js';
import { lockLivedIn } from '../lived-in.js';
import { authorMark } from './author-mark.js';
import { ConflictNote, type ConflictStep } from './conflict-note.entity.js';

export interface StepDone {
  step: ConflictStep;
  words: string | null;
  /** Whether their name stands with it. */
  isNamed: boolean;
}

/** Residents note which steps they took together, if they wish. */
@Injectable()
export class ConflictNotesService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFoundException without agreements in force */
  note(candidateId: string, { step, words, isNamed }: StepDone, user: User): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const { agreement } = await lockLivedIn(tx, candidateId);
      const id = randomUUID();
      const author = { candidateId: isNamed ? candidateId : null, authorMark: authorMark(id, candidateId) };
      const note = { id, agreementId: agreement.id, step, words, notedAt: this.clock.now(), ...author };
      await tx.insert(ConflictNote, note);
      await this.record(tx, 'agreements:step-noted', agreement.id, isNamed ? user : SYSTEM);
    });
  }

  /** Takes an own note away for good. @throws NotFoundException when there is none, or it is somebody else's */
  erase(candidateId: string, noteId: string, user: User): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const note = await tx.findOneBy(ConflictNote, { id: noteId, authorMark: authorMark(noteId, candidateId) });
      if (!note) throw noSuchNote();
      await tx.delete(ConflictNote, { id: noteId });
      await this.record(tx, 'agreements:note-erased', note.agreementId, note.candidateId ? user : SYSTEM);
    });
  }

  private record(tx: EntityManager, action: string, recordId: string, actor: Actor): Promise<void> {
    return this.audit.record(tx, actor, { action, recordType: 'agreement', recordId });
  }
}

const noSuchNote = () => new NotFoundException({ type: 'note-not-found', message: 'There is no such note of yours.' });
