import { Logger } from '@nestjs/common';
import { readEnvironment } from './platform/config/environment.js';
import { runProcess } from './platform/config/run-process.js';
import { migrate } from './platform/database/migrate.js';
import { createWebServer } from './web-server.js';

/** The web process: `npm start`. */
await runProcess(async () => {
  const environment = readEnvironment(process.env);
  await migrate(environment.databaseUrl);
  const app = await createWebServer(environment);
  app.enableShutdownHooks();
  await app.listen(environment.port);
  new Logger('Web').log(`Listening on port ${environment.port}`);
});
