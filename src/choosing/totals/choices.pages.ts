import { Controller, Get } from '@nestjs/common';
import { Requires } from '../../platform/http/user.js';
import { page } from '../../platform/web/page.js';
import { ChoicesService } from './choices.service.js';
import { ChoicesPage } from './choices.page.js';

@Controller('candidates/choices')
@Requires('choosing:import')
export class ChoicesPages {
  constructor(private readonly choices: ChoicesService) {}

  @Get('totals')
  async show() {
    return page(ChoicesPage, { counts: await this.choices.counts() });
  }
}
