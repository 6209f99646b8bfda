import { Controller, Get, Header, Param, ParseUUIDPipe, Post, Query, Req, Res, UploadedFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { isLanguage } from '../../platform/i18n/languages.js';
import { TakesTable, type Upload } from '../../platform/imports/upload.js';
import { page } from '../../platform/web/page.js';
import { actAndGo, problemsOf, revisionOf, textsFor } from './page-acts.js';
import { ImportPage } from './pages/import.page.js';
import { TemplatePage } from './pages/template.page.js';
import { TemplatesPage } from './pages/templates.page.js';
import { readTemplateFile } from './read-template.js';
import { TemplateDrafts } from './template-drafts.service.js';
import { TemplatesService } from './templates.service.js';

/** The versions of the template, for administrators. */
@Controller('agreement-templates')
@Requires('agreements:edit-template')
export class TemplatesPages {
  constructor(
    private readonly templates: TemplatesService,
    private readonly drafts: TemplateDrafts,
  ) {}

  @Get()
  async list() {
    const templates = await this.templates.list();
    const { id: inForceId } = await this.templates.inForce();
    return page(TemplatesPage, { templates, inForceId, uses: await this.templates.uses() });
  }

  @Get('import')
  async import() {
    return page(ImportPage, { revision: (await this.drafts.current())?.revision ?? null, problems: [] });
  }

  @Post('import')
  @TakesTable()
  async take(
    @UploadedFile() upload: Upload | undefined,
    @Query('revision') seen: unknown,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const t = textsFor(request);
    const read = upload
      ? readTemplateFile(upload.buffer)
      : { content: null, problems: [{ field: 'file', message: t('importMissing') }] };
    if (!read.content) return this.refused(read.problems);
    const { content } = read;
    try {
      return await actAndGo(request, '/agreement-templates/draft', async () => {
        await this.drafts.write(content, revisionOf(seen), user);
        return t('imported');
      });
    } catch (error) {
      return this.refused(problemsOf(error));
    }
  }

  @Get(':id')
  async one(@Param('id', ParseUUIDPipe) id: string, @Query('preview') preview: unknown) {
    const template = await this.templates.one(id);
    return page(TemplatePage, { template, language: isLanguage(preview) ? preview : 'nl' });
  }

  @Get(':id/export.json')
  @Header('Content-Type', 'application/json; charset=utf-8')
  async export(@Param('id', ParseUUIDPipe) id: string, @Res({ passthrough: true }) response: Response) {
    const { content, number } = await this.templates.one(id);
    response.attachment(`agreement-template-${number ?? 'draft'}.json`);
    return `${JSON.stringify(content, null, 2)}\n`;
  }

  private async refused(problems: { field: string; message: string }[]) {
    const revision = (await this.drafts.current())?.revision ?? null;
    return page(ImportPage, { revision, problems }, { status: 400 });
  }
}
