import { Body, Controller, Get, Param, ParseEnumPipe, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { LANGUAGES } from '../platform/i18n/languages.js';
import { page, seeOther } from '../platform/web/page.js';
import { ActPages } from './act-pages.js';
import { HouseGroupsService } from './house-groups/house-groups.service.js';
import { LivingInvitationsService } from './house-groups/living-invitations.service.js';
import { OwnGroupService } from './house-groups/own-group.service.js';
import { OwnChooser } from './own-chooser.js';
import { GroupPage } from './pages/group.page.js';
import { LeaveGroupPage } from './pages/leave-group.page.js';

const ANSWERS = { yes: 'yes', no: 'no' } as const;

/** The people a candidate wants to live with, and questions about living together. */
@Controller('my')
@Requires('choosing:choose')
export class GroupPages {
  constructor(
    private readonly own: OwnChooser,
    private readonly ownGroup: OwnGroupService,
    private readonly acts: ActPages,
    private readonly groups: HouseGroupsService,
    private readonly invitations: LivingInvitationsService,
  ) {}

  @Get('group')
  async show(@CurrentUser() user: User) {
    const own = await this.own.open(user);
    if (!own) return seeOther('/my');
    return page(GroupPage, { own: await this.ownGroup.of(own.id) }, { languages: LANGUAGES });
  }

  @Get('group/leave')
  async askToLeave(@CurrentUser() user: User) {
    const own = await this.own.open(user);
    const group = own && (await this.ownGroup.of(own.id));
    return group ? page(LeaveGroupPage, {}, { languages: LANGUAGES }) : seeOther('/my/group');
  }

  @Post('group/leave')
  leave(@CurrentUser() user: User, @Req() request: Request) {
    return this.acts.do(user, request, '/my/people', async (ownId) => {
      await this.groups.leave(ownId, user);
      return 'leftDone';
    });
  }

  @Post('group/seek')
  seek(@Body() { seek }: { seek?: unknown }, @CurrentUser() user: User, @Req() request: Request) {
    const seeks = seek === 'yes';
    return this.acts.do(user, request, '/my/group', async (ownId) => {
      await this.groups.seek(ownId, seeks, user);
      return seeks ? 'seekDone' : 'seekNotDone';
    });
  }

  @Post('invitations/:id/:answer')
  answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('answer', new ParseEnumPipe(ANSWERS, { errorHttpStatusCode: 404 })) answer: keyof typeof ANSWERS,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    return this.acts.do(user, request, '/my/people', async (ownId) => {
      await this.invitations[answer](id, ownId, user);
      return answer === 'yes' ? 'agreedDone' : 'endedDone';
    });
  }
}
