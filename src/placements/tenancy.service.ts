import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { inTransaction } from '../platform/database/transaction.js';
import type { Decision } from './decisions.service.js';
import { PlacementMoves } from './placement-moves.js';

/** What comes after approval: the house agreement is signed, the key is handed over, the tenancy ends. */
@Injectable()
export class TenancyService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly moves: PlacementMoves,
  ) {}

  /** The residents signed their house agreement. @throws PlacementConflict when it is not approved */
  agree(id: string, decision: Decision): Promise<void> {
    return this.move(id, 'agree', decision);
  }

  /** The residents have the key. @throws PlacementConflict when they have not agreed */
  handOver(id: string, decision: Decision): Promise<void> {
    return this.move(id, 'handOver', decision);
  }

  /** They live there no more: the home is free. @throws PlacementConflict; BadRequestException without a reason */
  end(id: string, decision: Decision): Promise<void> {
    return this.move(id, 'end', decision);
  }

  private move(id: string, verb: 'agree' | 'handOver' | 'end', { reason, actor }: Decision): Promise<void> {
    return inTransaction(this.dataSource, async (tx) =>
      this.moves.move(tx, await this.moves.lock(tx, id), { verb, actor, reason }),
    );
  }
}
