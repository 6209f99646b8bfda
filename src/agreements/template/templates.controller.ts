import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { TemplateContent } from './template-content.js';
import { TemplateDrafts } from './template-drafts.service.js';
import { DraftDto, PublicationDto, TemplateDto, TemplateSummaryDto } from './templates.dto.js';
import { TemplatesService } from './templates.service.js';

/** Templates of house agreements for other systems, and to share between projects. */
@ApiTags('agreements')
@Controller('api/v1/agreement-templates')
@Requires('agreements:edit-template')
export class TemplatesController {
  constructor(
    private readonly templates: TemplatesService,
    private readonly drafts: TemplateDrafts,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Versions of the template for house agreements, the draft and then the last one first' })
  @ApiOkResponse({ type: [TemplateSummaryDto] })
  async list(): Promise<TemplateSummaryDto[]> {
    return (await this.templates.list()).map((template) => TemplateSummaryDto.of(template));
  }

  @Get('in-force')
  @ApiOperation({ summary: 'The version that house agreements begin with today' })
  @ApiOkResponse({ type: TemplateDto })
  async inForce(): Promise<TemplateDto> {
    return TemplateDto.of(await this.templates.inForce());
  }

  @Put('draft')
  @ApiOperation({
    summary: 'Put a whole template in the place of the draft, or begin one with it: all of it or nothing',
  })
  @ApiOkResponse({ type: TemplateDto })
  @ApiBadRequestResponse({ description: 'Everything that is wrong, with where it is and how to mend it' })
  @ApiConflictResponse({ description: 'The draft is another than the revision says' })
  async write(@Body() { revision, languages, topics }: DraftDto, @CurrentUser() user: User): Promise<TemplateDto> {
    return TemplateDto.of(await this.drafts.write({ languages, topics }, revision, user));
  }

  @Post('draft/publication')
  @HttpCode(200)
  @ApiOperation({ summary: 'Publish the draft. House agreements that began keep their version' })
  @ApiOkResponse({ type: TemplateDto })
  @ApiBadRequestResponse()
  @ApiConflictResponse({ description: 'The draft is another than the revision says, or there is none' })
  async publish(@Body() body: PublicationDto, @CurrentUser() user: User): Promise<TemplateDto> {
    return TemplateDto.of(await this.drafts.publish(body.effectiveFrom, body.revision, user));
  }

  @Get(':id')
  @ApiOperation({ summary: 'One version with all its topics' })
  @ApiOkResponse({ type: TemplateDto })
  @ApiNotFoundResponse()
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<TemplateDto> {
    return TemplateDto.of(await this.templates.one(id));
  }

  @Get(':id/export')
  @ApiOperation({ summary: 'Languages and topics alone, to import elsewhere' })
  @ApiOkResponse({ type: TemplateContent })
  @ApiNotFoundResponse()
  async export(@Param('id', ParseUUIDPipe) id: string): Promise<TemplateContent> {
    return (await this.templates.one(id)).content;
  }
}
