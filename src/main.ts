import { Logger } from '@nestjs/common';
import { readEnvironment } from './platform/config/environment.js';
import { runProcess } from './platform/config/run-process.js';
import { migrate } from './platform/database/migrate.js';
import { JobQueue } from './platform/queue/job-queue.js';
import { createWebServer } from './web-server.js';

/** The web process, which may do the jobs too: `npm start`. */
await runProcess(async () => {
  const environment = readEnvironment(process.env);
  await migrate(environment.databaseUrl);
  const app = await createWebServer(environment);
  app.enableShutdownHooks();
  await app.listen(environment.port);
  if (environment.webDoesJobs) await app.get(JobQueue).startWorking();
  new Logger('Web').log(`Listening on port ${environment.port}`);
});
