import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsEmail, IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';
import type { Account } from './account.entity.js';
import type { ApiToken } from './api-token.entity.js';
import { INTEGRATION_PERMISSIONS, ROLES, STAFF_ROLES, type Permission, type Role } from './permissions.js';

const trimmed = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value);

export class OpenAccountDto {
  @ApiProperty({ maxLength: 100 })
  @Transform(trimmed)
  @IsString()
  @Length(1, 100)
  name!: string;

  @ApiProperty({ format: 'email' })
  @Transform(trimmed)
  @IsEmail()
  email!: string;

  @ApiProperty({ enum: STAFF_ROLES })
  @IsIn(STAFF_ROLES)
  role!: (typeof STAFF_ROLES)[number];
}

export class AccountDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ nullable: true, type: String }) email!: string | null;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) closedAt!: string | null;

  static of(account: Account): AccountDto {
    const { id, name, email, role, closedAt } = account;
    return { id, name, email, role, closedAt: closedAt?.toISOString() ?? null };
  }
}

export class SignInSecretDto {
  @ApiProperty({ description: 'Shows a button that signs in, once' }) link!: string;
  @ApiProperty({ description: 'The same way in, to type' }) code!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: Date;
}

export class MakeApiTokenDto {
  @ApiProperty({ maxLength: 100 })
  @Transform(trimmed)
  @IsString()
  @Length(1, 100)
  name!: string;

  @ApiProperty({ enum: INTEGRATION_PERMISSIONS, isArray: true })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(INTEGRATION_PERMISSIONS, { each: true })
  permissions!: Permission[];

  @ApiProperty({ minimum: 1, maximum: 730 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(730)
  validDays!: number;
}

export class ApiTokenDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: INTEGRATION_PERMISSIONS, isArray: true }) permissions!: Permission[];
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) revokedAt!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) lastUsedAt!: string | null;

  static of(token: ApiToken): ApiTokenDto {
    return {
      id: token.id,
      name: token.name,
      permissions: token.permissions,
      expiresAt: token.expiresAt.toISOString(),
      revokedAt: token.revokedAt?.toISOString() ?? null,
      lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
    };
  }
}
