import { Inject, Injectable } from '@nestjs/common';
import { localTimeOf } from '../../platform/clock/local-time.js';
import { ENVIRONMENT } from '../../platform/config/config.module.js';
import type { Environment } from '../../platform/config/environment.js';
import { Policy } from '../../platform/config/policy.js';
import { allocationRulesOf } from './allocation-rules.js';
import { PolicyHistory } from './policy-history.js';
import { registerEntry, type AlgorithmRegisterEntry } from './register-entry.js';

export type { AlgorithmRegisterEntry };

/** The association's entry for the Algorithm Register of the Dutch government. */
@Injectable()
export class AlgorithmRegister {
  constructor(
    private readonly policy: Policy,
    private readonly history: PolicyHistory,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** The entry by the rules in force. */
  async entry(): Promise<AlgorithmRegisterEntry> {
    const first = await this.history.firstRecordedAt();
    return registerEntry(allocationRulesOf(this.policy), {
      baseUrl: this.environment.baseUrl,
      beginMonth: first && localTimeOf(first).day.slice(0, 'yyyy-mm'.length),
    });
  }
}
