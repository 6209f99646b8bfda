import { createRequire } from 'node:module';

const { version } = createRequire(import.meta.filename)('../../../package.json') as { version: string };

/** Version of the service, as released. */
export const VERSION = version;
