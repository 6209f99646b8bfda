import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Request } from 'express';
import { Clock } from '../../platform/clock/clock.js';
import { formErrorsOf } from '../../platform/http/read-form.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { SupervisorsService } from '../supervisors.service.js';
import { Vocabulary } from '../vocabulary.js';
import { formErrors } from './fault-texts.js';
import { NEW_CANDIDATE_FIELDS, type NewCandidateForm } from './new-candidate.js';
import { NewCandidatePage } from './new-candidate.page.js';
import { NewCandidatesService } from './new-candidates.service.js';
import { registeringTexts } from './texts.js';

/** Candidates brought in by hand, and who looks after them. */
@Controller('candidates')
@Requires('candidates:manage')
export class NewCandidatesPages {
  constructor(
    private readonly newCandidates: NewCandidatesService,
    private readonly supervisors: SupervisorsService,
    private readonly vocabulary: Vocabulary,
    private readonly clock: Clock,
  ) {}

  @Get('new')
  async form(@CurrentUser() user: User) {
    const form = {
      ...formOf({}),
      reference: await this.newCandidates.proposeReference(),
      registeredOn: this.clock.today(),
      supervisorId: user.role === 'supervisor' ? user.id : '',
    };
    return this.show(form, {});
  }

  @Post('new')
  async add(@Body() body: Record<string, unknown>, @CurrentUser() user: User, @Req() request: Request) {
    const language = languageOf(request, STAFF_LANGUAGES);
    const form = formOf(body);
    const registered = await this.newCandidates.add(form, user);
    if ('faults' in registered) return this.show(form, formErrors(registered.faults, language));
    const name = `${form.firstName} ${form.lastName}`;
    await setNotice(request, { kind: 'success', text: registeringTexts(language)('added', { name }) });
    return seeOther(`/candidates/${registered.id}`);
  }

  @Post(':id/supervisor')
  async assign(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { supervisorId }: { supervisorId?: unknown },
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const t = registeringTexts(languageOf(request, STAFF_LANGUAGES));
    try {
      await this.supervisors.assign(id, idOf(supervisorId), user);
      await setNotice(request, { kind: 'success', text: t('assigned') });
    } catch (error) {
      const { text } = formErrorsOf(error, { 'unknown-supervisor': ['text', t('unknownSupervisor')] });
      await setNotice(request, { kind: 'error', text: text ?? '' });
    }
    return seeOther(`/candidates/${id}`);
  }

  private async show(form: NewCandidateForm, errors: FormErrors) {
    const supervisors = await this.supervisors.list();
    const status = Object.keys(errors).length > 0 ? 400 : 200;
    return page(NewCandidatePage, { form, errors, supervisors, vocabulary: this.vocabulary }, { status });
  }
}

function formOf(body: Record<string, unknown>): NewCandidateForm {
  const typed = NEW_CANDIDATE_FIELDS.map((field) => [field, typeof body[field] === 'string' ? body[field] : '']);
  return { ...Object.fromEntries(typed), supervisorId: idOf(body.supervisorId) ?? '' } as NewCandidateForm;
}

/** No id at all is nobody; one that is none becomes an id that nobody has. */
const NOBODY = '00000000-0000-4000-8000-000000000000';
function idOf(value: unknown): string | null {
  if (value === undefined || value === '') return null;
  return isUUID(value) ? (value as string) : NOBODY;
}
