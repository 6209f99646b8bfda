import { ApiProperty } from '@nestjs/swagger';
import { FOUR_EYES, LARGE_MIXES, URGENCY_REASONS, type Policy } from '../../platform/config/policy.js';
import { allocationRulesOf, type AllocationRules } from './allocation-rules.js';

const numbers = { type: 'array', items: { type: 'integer' } } as const;
const integersNamed = (names: readonly string[]) => ({
  type: 'object' as const,
  properties: Object.fromEntries(names.map((name) => [name, { type: 'integer' as const }])),
});
const SHARES = integersNamed(['youngTenants', 'statusHolders']);

/** The rules of allocation, with the names that they have in `config/policy.json`. */
export class HowWeAllocateDto implements AllocationRules {
  @ApiProperty({ description: 'What the association calls these rules' }) version!: string;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) inForceSince!: string | null;
  @ApiProperty({
    description: 'Parts of each target group that rounds plan with, by the places of a location',
    type: 'object',
    properties: {
      source: { type: 'string' },
      boundary: { type: 'integer', description: 'Up to this many places the small mix holds' },
      small: SHARES,
      large: { type: 'object', properties: Object.fromEntries(LARGE_MIXES.map((mix) => [mix, SHARES])) },
      defaultLarge: { type: 'string', enum: [...LARGE_MIXES] },
      clusterMargin: { type: 'integer' },
      warnAbove: { type: 'integer' },
    },
  })
  mixRule!: AllocationRules['mixRule'];
  @ApiProperty({
    description: 'Months of waiting from which band 2, 3 and 4 begin, and the band of each other reason',
    type: 'object',
    properties: { waitingMonths: numbers, reasons: integersNamed(URGENCY_REASONS) },
  })
  urgency!: AllocationRules['urgency'];
  @ApiProperty({
    description: 'Weights by which the computer compares groups, in points',
    type: 'object',
    properties: {
      ...integersNamed(['urgencyWeight', 'minimumSatisfaction', 'likeBonus', 'timeLimitSeconds']).properties,
      locationBonus: numbers,
    },
  })
  matching!: AllocationRules['matching'];
  @ApiProperty({
    type: 'object',
    properties: {
      ...integersNamed(['answerDays', 'reminderAfterDays']).properties,
      fourEyes: { type: 'string', enum: [...FOUR_EYES] },
    },
  })
  placements!: AllocationRules['placements'];
  @ApiProperty({
    type: 'object',
    properties: {
      name: { type: 'string' },
      objectionAddress: { type: 'string' },
      objectionDays: { type: 'integer' },
      email: { type: 'string', format: 'email' },
      website: { type: 'string', format: 'uri' },
    },
  })
  association!: AllocationRules['association'];

  static of(policy: Policy, inForceSince: Date | null): HowWeAllocateDto {
    return { ...allocationRulesOf(policy), inForceSince: inForceSince?.toISOString() ?? null };
  }
}
