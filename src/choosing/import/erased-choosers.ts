import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { ImportsService } from '../../platform/imports/imports.service.js';
import { ChoicesImporter } from './choices.importer.js';

/** A file of choices that waits to be taken in may name somebody whose data were erased. Choices themselves are gone by then. */
@Injectable()
export class ErasedChoosers implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly imports: ImportsService,
    private readonly importer: ChoicesImporter,
  ) {}

  onModuleInit(): void {
    this.events.on('candidates:erased', (tx) => this.imports.forgetKept(tx, this.importer.kind));
  }
}
