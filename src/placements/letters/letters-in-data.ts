import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonalDataParts } from '../../candidates/my-data/personal-data-parts.js';
import { ENVIRONMENT } from '../../platform/config/config.module.js';
import type { Environment } from '../../platform/config/environment.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { SOURCE_LANGUAGE } from '../../platform/i18n/languages.js';
import { letterWords, plainTextOf } from './letter-words.js';
import type { WrittenLetter } from './letter.entity.js';
import { LettersQueries } from './letters.queries.js';

/** A candidate takes their letters along. When they are erased their letters go by themselves, and their name goes from those of others. */
@Injectable()
export class LettersInData implements OnModuleInit {
  constructor(
    private readonly parts: PersonalDataParts,
    private readonly events: DomainEvents,
    private readonly letters: LettersQueries,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'baseUrl'>,
  ) {}

  onModuleInit(): void {
    this.parts.register('letters', async (candidateId) =>
      (await this.letters.of(candidateId)).map((letter) => this.inFull(letter)),
    );
    this.events.on('candidates:erased', forget);
  }

  private inFull(letter: WrittenLetter) {
    const { kind, writtenAt, readAt } = letter;
    const text = plainTextOf(letterWords(letter, SOURCE_LANGUAGE, this.environment.baseUrl));
    return { kind, writtenAt, readAt, text };
  }
}

async function forget(tx: EntityManager, candidateId: string): Promise<void> {
  await tx.query(
    `UPDATE "letter" SET "facts" = jsonb_set("facts", '{housemates}', (
       SELECT jsonb_agg(CASE WHEN mate->>'candidateId' = $1 THEN '{"candidateId": null, "firstName": null}' ELSE mate END)
       FROM jsonb_array_elements("facts"->'housemates') mate))
     WHERE "facts"->'housemates' @> jsonb_build_array(jsonb_build_object('candidateId', $1::text))`,
    [candidateId],
  );
}
