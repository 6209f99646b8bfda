import { createHash } from 'node:crypto';
import { Body, Controller, Get, Post, Req, UploadedFile, UseGuards } from '@nestjs/common';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import type { Request } from 'express';
import { Public } from '../../platform/http/user.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import { TakesFile, type Upload } from '../../platform/imports/upload.js';
import { page } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { VerifyPage, type VerifyProps } from './pages/verify.page.js';
import { typedHash } from './typed-hash.js';
import { verifyTexts } from './verify-texts.js';
import { VerifyQueries } from './verify.queries.js';

/** Ours have some hundreds of kilobytes. */
const MEGABYTES = 5;
/** From one address: an office that goes through a pile of papers stays below. */
const CHECKS_PER_MINUTE = 30;

/** Whether a paper or a file has the text that was signed: for anybody, without signing in. Nothing that is sent is kept. */
@Public()
@Controller('verify')
export class VerifyPages {
  constructor(private readonly queries: VerifyQueries) {}

  @Get()
  form() {
    return answer({});
  }

  @Post()
  @UseGuards(ThrottlerGuard)
  @Throttle({ default: { limit: CHECKS_PER_MINUTE, ttl: 60_000 } })
  @TakesFile(MEGABYTES)
  async check(
    @Body() body: Record<string, unknown> | undefined,
    @UploadedFile() file: Upload | undefined,
    @Req() request: Request,
  ) {
    const t = verifyTexts(languageOf(request));
    if (file && file.buffer.length > 0)
      return answer({ found: await this.queries.find(createHash('sha256').update(file.buffer).digest('hex')) });
    const typed = typeof body?.hash === 'string' ? body.hash.trim() : '';
    if (typed === '') return answer({ errors: { file: t('nothing') } });
    const hash = typedHash(typed);
    if (!hash) return answer({ typed, errors: { hash: t('hashError') } });
    return answer({ typed, found: await this.queries.find(hash) });
  }
}

const answer = (props: Omit<VerifyProps, 'megabytes'>) =>
  page<VerifyProps>(
    VerifyPage,
    { ...props, megabytes: MEGABYTES },
    { languages: LANGUAGES, status: props.errors ? 400 : 200 },
  );
