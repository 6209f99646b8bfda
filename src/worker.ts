import { NestFactory } from '@nestjs/core';
import { TemplatesService } from './agreements/template/templates.service.js';
import { AppModule } from './app.module.js';
import { readEnvironment } from './platform/config/environment.js';
import { runProcess } from './platform/config/run-process.js';
import { migrate } from './platform/database/migrate.js';
import { jsonLogger } from './platform/http/json-logger.js';
import { JobQueue } from './platform/queue/job-queue.js';
import { PolicyRecorder } from './reports/how-we-allocate/policy-recorder.js';

/** A queue process: `npm run worker`. Several may run side by side. */
await runProcess(async () => {
  const environment = readEnvironment(process.env);
  await migrate(environment.databaseUrl);
  const app = await NestFactory.createApplicationContext(AppModule.for(environment), { logger: jsonLogger() });
  app.enableShutdownHooks();
  await app.get(PolicyRecorder).record();
  await app.get(TemplatesService).recordFirst();
  await app.get(JobQueue).startWorking();
});
