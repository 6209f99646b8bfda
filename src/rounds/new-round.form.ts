import { BadRequestException, ConflictException } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import type { Actor } from '../audit/audit.service.js';
import { TARGET_GROUPS, type TargetGroup } from '../candidates/candidate-answers.js';
import type { FieldProblem } from '../platform/http/problem.js';
import type { FormErrors } from '../platform/web/form-errors.js';
import { isIsoDay } from './iso-day.js';
import type { Round } from './round.entity.js';
import type { RoundsService } from './rounds.service.js';
import type { RoundsTranslate } from './texts.js';

/** The fields of `/rounds/new` as a browser sends them: one checked box is a text, more are a list. */
export class NewRoundForm {
  @IsOptional()
  @IsString()
  name: string = '';

  @IsOptional()
  @IsString()
  startsOn: string = '';

  @IsOptional()
  @IsString()
  choosingClosesOn: string = '';

  @Transform(({ value }: { value: unknown }) => [value ?? []].flat())
  @IsOptional()
  @IsUUID(undefined, { each: true })
  locations: string[] = [];

  @IsOptional()
  @IsIn(['all', ...TARGET_GROUPS])
  candidates: 'all' | TargetGroup = 'all';

  /** Opens the round, or says per field what to mend. */
  async open(
    rounds: RoundsService,
    actor: Actor,
    t: RoundsTranslate,
  ): Promise<{ round: Round } | { errors: FormErrors }> {
    const name = this.name.trim();
    const errors: Record<string, string> = {};
    if (name.length < 1 || name.length > 100) errors.name = t('nameMissing');
    if (!isIsoDay(this.startsOn)) errors.startsOn = t('startsOnWrong');
    if (this.choosingClosesOn && !isIsoDay(this.choosingClosesOn)) errors.choosingClosesOn = t('closesOnWrong');
    if (this.locations.length === 0) errors.locations = t('locationsMissing');
    if (Object.keys(errors).length > 0) return { errors };
    try {
      const { startsOn, locations, candidates } = this;
      const choosingClosesOn = this.choosingClosesOn || null;
      const plan = { name, startsOn, choosingClosesOn, locationIds: [...new Set(locations)], candidates };
      return { round: await rounds.open(plan, actor) };
    } catch (error) {
      if (error instanceof ConflictException) return { errors: { name: t('nameTaken') } };
      if (error instanceof BadRequestException) return { errors: refusedFields(error, t) };
      throw error;
    }
  }
}

/** What only the service can see: a closing day in the past, and that nobody would take part. */
function refusedFields(error: BadRequestException, t: RoundsTranslate): FormErrors {
  const { errors } = error.getResponse() as { errors: FieldProblem[] };
  const isPast = errors.some(({ field }) => field === 'choosingClosesOn');
  const isOther = errors.some(({ field }) => field !== 'choosingClosesOn');
  return {
    ...(isPast && { choosingClosesOn: t('closesOnPast') }),
    ...(isOther && { candidates: t('nobody') }),
  };
}
