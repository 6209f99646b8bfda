import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Candidate } from '../candidates/candidate.entity.js';
import { Consent } from '../candidates/consent/consent.entity.js';
import { Intake } from '../candidates/intake/intake.js';
import { AVATARS } from '../candidates/profile/avatars.js';
import { PublicProfile } from '../candidates/profile/public-profile.entity.js';
import { Clock } from '../platform/clock/clock.js';
import { insertAll } from '../platform/database/insert-all.js';
import { isLanguage, SOURCE_LANGUAGE } from '../platform/i18n/languages.js';

/** The fictional people of the example agreed to everything, so that the demo can show how they choose each other. */
export async function letEverybodyChoose(app: INestApplicationContext): Promise<void> {
  const now = app.get(Clock).now();
  const version = app.get(Intake).consentVersion;
  await app.get(DataSource).transaction(async (tx) => {
    const people = await tx.find(Candidate, { order: { reference: 'ASC' } });
    const consents = people.map(({ id, language }) => ({
      candidateId: id,
      version,
      language: isLanguage(language) ? language : SOURCE_LANGUAGE,
      givenAt: now,
    }));
    await insertAll(tx, Consent, consents);
    const profiles = people.map(({ id }, index) => ({
      candidateId: id,
      avatar: index % 3 === 0 ? AVATARS[index % AVATARS.length]! : null,
      approvedAt: now,
    }));
    await insertAll(tx, PublicProfile, profiles);
  });
}
