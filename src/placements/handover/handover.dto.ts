import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsDate, IsIn, IsInt, IsObject, IsOptional, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import { plainLine } from '../../choosing/meetings/read-meeting.js';
import { TENANCY_FORMS, type TenancyForm } from '../../homes/home.entity.js';
import { HANDOVER_ITEMS, type HandoverItem } from '../../platform/config/policy.js';
import { IsoDay } from '../../rounds/iso-day.js';
import type { ChecklistItem } from './handover.queries.js';
import { LONGEST_KEY_PLACE, type KeyAppointment } from './key-appointment.js';
import { LEASE_TYPES, type LeaseType } from './lease-rules.js';

export class KeyAppointmentDto implements KeyAppointment {
  @ApiProperty({ format: 'date-time' })
  @Type(() => Date)
  @IsDate()
  at!: Date;

  @ApiProperty({ maxLength: LONGEST_KEY_PLACE, example: 'Kerkstraat 12, Haarlem' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? plainLine(value) : value))
  @IsString()
  @MaxLength(LONGEST_KEY_PLACE)
  place!: string;
}

const DAY = { type: String, format: 'date', nullable: true } as const;

export class HandoverPlanDto {
  @ApiProperty({ description: 'The revision that this changes; 0 when nothing was planned yet' })
  @IsInt()
  @Min(0)
  revision!: number;

  @ApiProperty({ format: 'date', description: 'First day of the lease' })
  @IsOptional()
  @IsoDay()
  startsOn?: string;

  @ApiProperty({ format: 'date', description: 'Day of signing, not after the first day of the lease' })
  @IsOptional()
  @IsoDay()
  signedOn?: string;

  @ApiProperty({ enum: LEASE_TYPES })
  @IsOptional()
  @IsIn(LEASE_TYPES)
  leaseType?: LeaseType;

  @ApiPropertyOptional({
    ...DAY,
    description:
      'Last day: required for a temporary lease, worked out for one for young people, none for an indefinite one',
  })
  @IsOptional()
  @IsoDay()
  endsOn?: string | null;

  @ApiPropertyOptional({
    type: KeyAppointmentDto,
    nullable: true,
    description: 'Appointment for the key; null takes it away, left out it stays. Residents hear of a change',
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => KeyAppointmentDto)
  key?: KeyAppointmentDto | null;
}

export class ChecklistItemDto implements ChecklistItem {
  @ApiProperty({ enum: HANDOVER_ITEMS }) item!: HandoverItem;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) doneAt!: Date | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name; null when open, or when an integration did' })
  doneBy!: string | null;
}

/** When and how the people of a placement get their home. */
export class HandoverDto {
  @ApiProperty({ format: 'uuid' }) placementId!: string;
  @ApiProperty({ description: '0 when nothing is planned' }) revision!: number;
  @ApiProperty({ enum: TENANCY_FORMS }) tenancyForm!: TenancyForm;
  @ApiProperty({ enum: LEASE_TYPES, nullable: true }) leaseType!: LeaseType | null;
  @ApiProperty(DAY) startsOn!: string | null;
  @ApiProperty(DAY) signedOn!: string | null;
  @ApiProperty(DAY) endsOn!: string | null;
  @ApiProperty({ type: KeyAppointmentDto, nullable: true }) key!: KeyAppointmentDto | null;
  @ApiProperty({ ...DAY, description: 'Last day on which they lived there' }) endedOn!: string | null;
  @ApiProperty({ type: [ChecklistItemDto] }) checklist!: ChecklistItemDto[];
}
