import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, Like, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { afterImports } from '../../platform/imports/imports.service.js';
import { candidateColumns } from '../candidate-columns.js';
import { factsOf } from '../candidate-row.js';
import { Candidate } from '../candidate.entity.js';
import { checkRow, type RowToCheck } from '../row-checks.js';
import { isSupervisor } from '../supervisors.service.js';
import { Vocabulary } from '../vocabulary.js';
import {
  asRow,
  readNewCandidate,
  type FormFault,
  type NewCandidateField,
  type NewCandidateForm,
} from './new-candidate.js';

/** A new candidate, or everything that is not right yet. */
export type Registered = { id: string } | { faults: FormFault[] };

/** Candidates whom staff bring in by hand. */
@Injectable()
export class NewCandidatesService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** A reference that nobody has yet: `K-2026-0007`. */
  async proposeReference(): Promise<string> {
    const prefix = `K-${this.clock.today().slice(0, 4)}-`;
    const taken = await this.dataSource.manager.find(Candidate, {
      select: { reference: true },
      where: { reference: Like(`${prefix}%`) },
    });
    const numbers = taken.map(({ reference }) => Number(reference.slice(prefix.length))).filter(Number.isInteger);
    return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
  }

  /** Adds somebody with the facts of the programme; how they live they tell later. */
  add(form: NewCandidateForm, actor: Actor): Promise<Registered> {
    const { row, faults } = readNewCandidate(candidateColumns(this.vocabulary), form);
    const supervisorId = form.supervisorId || null;
    return inTransaction(this.dataSource, async (tx) => {
      await afterImports(tx);
      faults.push(...this.checkFields(row), ...(await checkOthers(tx, row, supervisorId)));
      if (faults.length > 0) return { faults };
      const { reference, ...facts } = factsOf(asRow(row));
      const id = randomUUID();
      await tx.insert(Candidate, { ...facts, id, reference, supervisorId });
      await this.audit.record(tx, actor, { action: 'candidates:added', recordType: 'candidate', recordId: id });
      return { id };
    });
  }

  private checkFields(row: RowToCheck): FormFault[] {
    return checkRow({ line: 1, values: row }, this.clock.today()).map(({ column, code, values }) => ({
      field: column as NewCandidateField,
      code,
      values,
    }));
  }
}

/** What the rest of the world has against it. */
async function checkOthers(tx: EntityManager, row: RowToCheck, supervisorId: string | null): Promise<FormFault[]> {
  const { reference, email } = row;
  const faults: FormFault[] = [];
  if (reference !== null && (await tx.existsBy(Candidate, { reference })))
    faults.push({ field: 'reference', code: 'referenceTaken', values: {} });
  const owner = email && (await tx.findOneBy(Candidate, { email: email.toLowerCase(), erasedAt: IsNull() }));
  if (owner) faults.push({ field: 'email', code: 'emailTaken', values: { reference: owner.reference } });
  if (supervisorId !== null && !(await isSupervisor(tx, supervisorId)))
    faults.push({ field: 'supervisorId', code: 'unknownSupervisor', values: {} });
  return faults;
}
