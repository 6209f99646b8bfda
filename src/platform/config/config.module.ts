import { join } from 'node:path';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock, SystemClock } from '../clock/clock.js';
import { DutchRules, readDutchRules } from './dutch-rules.js';
import type { Environment } from './environment.js';
import { Policy, readPolicy } from './policy.js';
import { readRetention, Retention } from './retention.js';

/** `config/` of this installation, seen from `src/` and from `dist/` alike. */
export const CONFIG_FOLDER = join(import.meta.dirname, '../../../config');

/** Token of the process's {@link Environment}. */
export const ENVIRONMENT = Symbol('environment');

/** Environment, policy, dated rules, terms of keeping and clock: what every room of the house may ask for. */
@Global()
@Module({})
export class ConfigModule {
  /** @throws StartError when a file of `config/` is not right: before anything starts, so that its sentence is all there is to read */
  static for(environment: Environment): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: ENVIRONMENT, useValue: environment },
        { provide: Policy, useValue: readPolicy(join(CONFIG_FOLDER, 'policy.json')) },
        { provide: DutchRules, useValue: readDutchRules(join(CONFIG_FOLDER, 'dutch-rules.json')) },
        { provide: Retention, useValue: readRetention(join(CONFIG_FOLDER, 'retention.json')) },
        { provide: Clock, useClass: SystemClock },
      ],
      exports: [ENVIRONMENT, Policy, DutchRules, Retention, Clock],
    };
  }
}
