import { Controller, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { languageOf } from '../../platform/web/request-language.js';
import { LettersService } from './letters.service.js';
import { invitationTexts } from './texts.js';

/** Invitations on paper: the answer is the file itself, because its codes are kept nowhere. */
@Controller('candidates/invitations')
@Requires('candidates:invite')
export class LettersPages {
  constructor(private readonly letters: LettersService) {}

  @Post('letters')
  @HttpCode(200)
  async printWaiting(@CurrentUser() user: User, @Req() request: Request, @Res() response: Response) {
    await answer(request, response, await this.letters.printWaiting(user));
  }

  @Post(':id/letter')
  @HttpCode(200)
  async printOne(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentUser() user: User,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await answer(request, response, await this.letters.printOne(id, user));
  }
}

async function answer(request: Request, response: Response, pdf: Buffer | null): Promise<void> {
  if (pdf) {
    response.attachment('letters.pdf').set('Cache-Control', 'no-store').send(pdf);
    return;
  }
  const text = invitationTexts(languageOf(request, STAFF_LANGUAGES))('nothingToPrint');
  await setNotice(request, { kind: 'warning', text });
  response.redirect(303, '/candidates/invitations');
}
