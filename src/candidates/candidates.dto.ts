import { ApiProperty } from '@nestjs/swagger';
import { URGENCY_REASONS } from '../platform/config/policy.js';
import { GENDERS, TARGET_GROUPS, TOPICS, type Gender, type Importance, type TargetGroup } from './candidate-answers.js';
import type { CandidateFile } from './candidate-files.js';
import { PROGRESS, type Progress } from './progress/progress.js';
import type { Urgency } from './urgency.js';

class UrgencyDto implements Urgency {
  @ApiProperty({ minimum: 1, maximum: 4, description: '4 is the most urgent' }) band!: Urgency['band'];
  @ApiProperty({ enum: ['waiting', ...URGENCY_REASONS] }) because!: Urgency['because'];
}

class PreferredLocationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() reference!: string;
  @ApiProperty() name!: string;
}

export class CandidateSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() reference!: string;
  @ApiProperty() firstName!: string;
  @ApiProperty() lastName!: string;
  @ApiProperty({ description: 'Years, today' }) age!: number;
  @ApiProperty({ enum: TARGET_GROUPS }) targetGroup!: TargetGroup;
  @ApiProperty() urgency!: UrgencyDto;
  @ApiProperty({
    nullable: true,
    type: [String],
    description: 'Codes of the spoken languages; null when not answered yet',
  })
  languages!: string[] | null;
  @ApiProperty({ type: [PreferredLocationDto], description: 'Where they would live, best first' })
  locations!: PreferredLocationDto[];
  @ApiProperty({ format: 'date' }) registeredOn!: string;
  @ApiProperty({ enum: PROGRESS }) progress!: Progress;
  @ApiProperty({ description: 'Invited or busy, and not heard of for long' }) isStuck!: boolean;
  @ApiProperty({ nullable: true, type: String, format: 'uuid', description: 'Account of who looks after them' })
  supervisorId!: string | null;

  static of({ candidate, age, urgency, locations, progress }: CandidateFile): CandidateSummaryDto {
    const { id, reference, firstName, lastName, targetGroup, languages, registeredOn, supervisorId } = candidate;
    const places = locations.map((location) => ({
      id: location.id,
      reference: location.reference,
      name: location.name,
    }));
    return {
      id,
      reference,
      firstName,
      lastName,
      age,
      targetGroup,
      urgency,
      languages,
      locations: places,
      registeredOn,
      progress: progress.progress,
      isStuck: progress.isStuck,
      supervisorId,
    };
  }
}

export class PagedCandidatesDto {
  @ApiProperty({ type: [CandidateSummaryDto] }) items!: CandidateSummaryDto[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
}

/** An answer that may not be given yet. */
const Answer = (options: Record<string, unknown>) => ApiProperty({ nullable: true, ...options });
const scale = (description: string) => ({ type: 'integer', minimum: 0, maximum: 4, description });

class HabitsDto {
  @Answer(scale('0 early … 4 late')) sleep!: number | null;
  @Answer(scale('0 relaxed … 4 very tidy')) cleanliness!: number | null;
  @Answer(scale('0 seldom … 4 often')) guests!: number | null;
  @Answer(scale('0 quiet … 4 lively')) noise!: number | null;
}

/** Everything that staff may know, null where it is not answered yet; whose gender a candidate accepts is not part of it. */
export class CandidateDto extends CandidateSummaryDto {
  @ApiProperty({ nullable: true, type: String }) email!: string | null;
  @ApiProperty({ nullable: true, type: String }) phone!: string | null;
  @ApiProperty({ description: 'Code of the language of letters' }) language!: string;
  @ApiProperty({ enum: GENDERS }) gender!: Gender;
  @ApiProperty({ format: 'date' }) birthDate!: string;
  @Answer({ type: 'integer', description: 'Euro cents a month' }) maxRent!: number | null;
  @Answer({ type: String, format: 'date' }) availableFrom!: string | null;
  @Answer({ type: String, format: 'date' }) availableUntil!: string | null;
  @Answer({ type: Boolean }) smokes!: boolean | null;
  @Answer({ type: Boolean }) acceptsSmoking!: boolean | null;
  @Answer({ type: Boolean }) hasPet!: boolean | null;
  @Answer({ type: Boolean }) acceptsPets!: boolean | null;
  @Answer({ type: Boolean }) needsStepFree!: boolean | null;
  @ApiProperty() habits!: HabitsDto;
  @Answer({
    type: 'integer',
    minimum: 0,
    maximum: 3,
    description: '0 cooks little, 1 alone, 2 together, 3 with own pans and shelves',
  })
  kitchen!: number | null;
  @Answer({ type: [String], description: 'Codes of interests' }) interests!: string[] | null;
  @Answer({
    type: 'object',
    properties: Object.fromEntries(
      TOPICS.map((topic) => [topic, { type: 'integer' as const, minimum: 0, maximum: 3 }]),
    ),
    description: '0 does not matter … 3 matters a lot',
  })
  importance!: Importance | null;

  static override of(file: CandidateFile): CandidateDto {
    const { candidate } = file;
    const {
      email,
      phone,
      language,
      gender,
      birthDate,
      maxRent,
      availableFrom,
      availableUntil,
      kitchen,
      interests,
      importance,
    } = candidate;
    const { smokes, acceptsSmoking, hasPet, acceptsPets, needsStepFree, sleep, cleanliness, guests, noise } = candidate;
    return {
      ...CandidateSummaryDto.of(file),
      email,
      phone,
      language,
      gender,
      birthDate,
      maxRent,
      availableFrom,
      availableUntil,
      smokes,
      acceptsSmoking,
      hasPet,
      acceptsPets,
      needsStepFree,
      habits: { sleep, cleanliness, guests, noise },
      kitchen,
      interests,
      importance,
    };
  }
}
