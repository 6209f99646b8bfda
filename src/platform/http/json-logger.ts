import { ConsoleLogger } from '@nestjs/common';

/** Structured logs, one JSON object a line. Nothing personal belongs in a message. */
export const jsonLogger = () =>
  new ConsoleLogger({ json: true, colors: false, logLevels: ['log', 'warn', 'error', 'fatal'] });

/** Only what somebody at a terminal should know of. */
export const quietLogger = () => new ConsoleLogger({ logLevels: ['warn', 'error', 'fatal'] });
