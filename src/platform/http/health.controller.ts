import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { HealthCheck, HealthCheckService, HealthIndicatorService, TypeOrmHealthIndicator } from '@nestjs/terminus';
import { JobQueue } from '../queue/job-queue.js';
import { Public } from './user.js';

/** For load balancers and monitoring: `live` says that the process runs, `ready` that it can reach what it needs. */
@Public()
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
    private readonly indicators: HealthIndicatorService,
    private readonly queue: JobQueue,
  ) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @HealthCheck()
  ready() {
    return this.health.check([() => this.database.pingCheck('database', { timeout: 2000 }), () => this.queueCheck()]);
  }

  private async queueCheck() {
    const indicator = this.indicators.check('queue');
    try {
      await this.queue.ping();
      return indicator.up();
    } catch {
      return indicator.down();
    }
  }
}
