import { Type } from 'class-transformer';
import { IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { readSettings } from './settings.js';

const LONGEST_MONTHS = 120;

export class CandidatesRetention {
  /** Months after which everything about somebody who stopped taking part is erased. */
  @IsInt() @Min(1) @Max(LONGEST_MONTHS) monthsAfterStopping!: number;
  /** The same for somebody whose answers never were complete, after the last sign of life. */
  @IsInt() @Min(1) @Max(LONGEST_MONTHS) monthsWithoutReaction!: number;
}

export class ChoosingRetention {
  /** Months after which news, lines between contacts and closed questions to live together are deleted. */
  @IsInt() @Min(1) @Max(LONGEST_MONTHS) monthsOfHistory!: number;
}

/** How long data are kept: `config/retention.json`. */
export class Retention {
  @IsObject() @ValidateNested() @Type(() => CandidatesRetention) candidates!: CandidatesRetention;
  @IsObject() @ValidateNested() @Type(() => ChoosingRetention) choosing!: ChoosingRetention;
}

/** @throws StartError that lists every wrong value with its path */
export const readRetention = (file: string): Retention => readSettings(file, Retention);
