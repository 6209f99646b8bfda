import { Controller, Get } from '@nestjs/common';
import { Policy } from '../../platform/config/policy.js';
import { Public } from '../../platform/http/user.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import { page } from '../../platform/web/page.js';
import { AlgorithmRegister, type AlgorithmRegisterEntry } from './algorithm-register.js';
import { allocationRulesOf } from './allocation-rules.js';
import { HistoryPage } from './pages/history.page.js';
import { HowWeAllocatePage } from './pages/how-we-allocate.page.js';
import { PolicyHistory } from './policy-history.js';

const EVERYBODY = { languages: LANGUAGES };

/** How homes are allocated, for anybody: the rules in force, those before, and the entry in the Algorithm Register. */
@Public()
@Controller('how-we-allocate')
export class HowWeAllocatePages {
  constructor(
    private readonly policy: Policy,
    private readonly history: PolicyHistory,
    private readonly register: AlgorithmRegister,
  ) {}

  @Get()
  async rules() {
    const props = { rules: allocationRulesOf(this.policy), since: await this.history.inForceSince() };
    return page(HowWeAllocatePage, props, EVERYBODY);
  }

  @Get('history')
  async periods() {
    return page(HistoryPage, { periods: await this.history.periods() }, EVERYBODY);
  }

  @Get('algorithm-register.json')
  entry(): Promise<AlgorithmRegisterEntry> {
    return this.register.entry();
  }
}
