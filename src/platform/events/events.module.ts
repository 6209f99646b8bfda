import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DomainEvent } from './domain-event.entity.js';
import { DomainEvents } from './domain-events.js';

@Global()
@Module({ imports: [TypeOrmModule.forFeature([DomainEvent])], providers: [DomainEvents], exports: [DomainEvents] })
export class EventsModule {}
