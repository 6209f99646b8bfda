import { BadRequestException, ConflictException } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import type { Actor } from '../audit/audit.service.js';
import { TARGET_GROUPS, type TargetGroup } from '../candidates/candidate-answers.js';
import type { Language } from '../platform/i18n/languages.js';
import type { FormErrors } from '../platform/web/form-errors.js';
import { isIsoDay } from './iso-day.js';
import { PlanForm, readPlan } from './phases/plan.form.js';
import { NO_DAYS, ROUND_PHASES } from './phases/round-phases.js';
import type { Round } from './round.entity.js';
import type { RoundsService } from './rounds.service.js';
import { roundsTexts } from './texts.js';

/** The fields of `/rounds/new` as a browser sends them: one checked box is a text, more are a list. */
export class NewRoundForm extends PlanForm {
  @IsOptional()
  @IsString()
  name: string = '';

  @IsOptional()
  @IsString()
  startsOn: string = '';

  @Transform(({ value }: { value: unknown }) => [value ?? []].flat())
  @IsOptional()
  @IsUUID(undefined, { each: true })
  locations: string[] = [];

  @IsOptional()
  @IsIn(['all', ...TARGET_GROUPS])
  candidates: 'all' | TargetGroup = 'all';

  /**
   * Opens the round, or says per field what to mend.
   * @param today ISO day in the Netherlands
   */
  async open(
    rounds: RoundsService,
    actor: Actor,
    language: Language,
    today: string,
  ): Promise<{ round: Round } | { errors: FormErrors }> {
    const t = roundsTexts(language);
    const name = this.name.trim();
    const plan = readPlan(this, { phase: ROUND_PHASES[0], days: NO_DAYS }, today, language);
    const errors: Record<string, string> = {};
    if (name.length < 1 || name.length > 100) errors.name = t('nameMissing');
    if (!isIsoDay(this.startsOn)) errors.startsOn = t('startsOnWrong');
    if (this.locations.length === 0) errors.locations = t('locationsMissing');
    Object.assign(errors, plan.errors);
    if (Object.keys(errors).length > 0) return { errors };
    try {
      const { startsOn, locations, candidates } = this;
      const round = { name, startsOn, ...plan.days, locationIds: [...new Set(locations)], candidates };
      return { round: await rounds.open(round, actor) };
    } catch (error) {
      if (error instanceof ConflictException) return { errors: { name: t('nameTaken') } };
      // What only the service can see.
      if (error instanceof BadRequestException) return { errors: { candidates: t('nobody') } };
      throw error;
    }
  }
}
