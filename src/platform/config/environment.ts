/** The settings of a process: read once at start, from the environment only. */
export interface Environment {
  /** PostgreSQL of the service: `postgres://user:password@host:5432/name`. */
  databaseUrl: string;
  /** Redis for the queue; without it the queue runs on the same PostgreSQL. */
  redisUrl: string | null;
  port: number;
  /** Where people reach the service, without a slash at the end: goes into links and decides on secure cookies. */
  baseUrl: string;
  sessionSecret: string;
  /** Reverse proxies between the internet and this process; their `X-Forwarded-For` is believed. */
  trustedProxies: number;
  /** Matching jobs that one worker process does at the same time. */
  queueConcurrency: number;
  /** Seconds between two looks for rows whose job was lost. */
  queueSweepSeconds: number;
  /** The web process does the jobs too: one process is enough for a small association. */
  webDoesJobs: boolean;
  /** How e-mail goes out; null when it does not. */
  mail: MailEnvironment | null;
}

export interface MailEnvironment {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  smtpUrl: string;
  /** Whose name and address stand on every mail: `Huisklik <huisklik@association.nl>`. */
  from: string;
}

/** The environment is not right: `problems` has one line for each variable that is wrong. */
export class EnvironmentError extends Error {
  constructor(readonly problems: string[]) {
    super(`Huisklik can't start, the environment is not right:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
  }
}

const SENDER = /^(?:[^<>@]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

type Variables = Record<string, string | undefined>;

/** @throws EnvironmentError with everything that is wrong, at once */
export function readEnvironment(variables: Variables): Environment {
  const problems: string[] = [];
  const port = integer(variables, 'PORT', 3000, 0, 65535, problems);
  const environment: Environment = {
    databaseUrl:
      url(variables, 'DATABASE_URL', ['postgres:', 'postgresql:'], problems) ?? required('DATABASE_URL', problems),
    redisUrl: url(variables, 'REDIS_URL', ['redis:', 'rediss:'], problems),
    port,
    baseUrl: (url(variables, 'BASE_URL', ['http:', 'https:'], problems) ?? `http://localhost:${port}`).replace(
      /\/+$/,
      '',
    ),
    sessionSecret: secret(variables, problems),
    trustedProxies: integer(variables, 'TRUSTED_PROXIES', 0, 0, 10, problems),
    queueConcurrency: integer(variables, 'QUEUE_CONCURRENCY', 1, 1, 64, problems),
    queueSweepSeconds: integer(variables, 'QUEUE_SWEEP_SECONDS', 15, 1, 3600, problems),
    webDoesJobs: yesOrNo(variables, 'WEB_DOES_JOBS', problems),
    mail: mail(variables, problems),
  };
  if (environment.baseUrl.startsWith('https:') && environment.trustedProxies === 0) {
    problems.push(
      'TRUSTED_PROXIES must be at least 1 when BASE_URL begins with https: this process speaks http, so a proxy stands in front, and without trusting it nobody can sign in.',
    );
  }
  if (problems.length > 0) throw new EnvironmentError(problems);
  return environment;
}

function required(name: string, problems: string[]): string {
  if (!problems.some((problem) => problem.startsWith(name))) problems.push(`${name} is missing.`);
  return '';
}

function url(variables: Variables, name: string, protocols: string[], problems: string[]): string | null {
  const value = variables[name]?.trim();
  if (!value) return null;
  const parsed = URL.canParse(value) ? new URL(value) : null;
  if (parsed && protocols.includes(parsed.protocol)) return value;
  problems.push(`${name} is not an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`);
  return null;
}

function mail(variables: Variables, problems: string[]): MailEnvironment | null {
  const smtpUrl = url(variables, 'SMTP_URL', ['smtp:', 'smtps:'], problems);
  const from = variables.MAIL_FROM?.trim() ?? '';
  if (from && !SENDER.test(from)) {
    problems.push('MAIL_FROM is no sender; write it as huisklik@association.nl or Huisklik <huisklik@association.nl>');
  } else if (smtpUrl && !from) {
    problems.push('MAIL_FROM is missing; with SMTP_URL it says whose address stands on the mails.');
  }
  return smtpUrl && from ? { smtpUrl, from } : null;
}

function integer(
  variables: Variables,
  name: string,
  fallback: number,
  least: number,
  most: number,
  problems: string[],
): number {
  const value = variables[name]?.trim();
  if (!value) return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  problems.push(`${name} is "${value}"; it must be a whole number from ${least} to ${most}.`);
  return fallback;
}

function yesOrNo(variables: Variables, name: string, problems: string[]): boolean {
  const value = variables[name]?.trim() || 'no';
  if (value !== 'yes' && value !== 'no') problems.push(`${name} is "${value}"; it must be yes or no.`);
  return value === 'yes';
}

function secret(variables: Variables, problems: string[]): string {
  const value = variables.SESSION_SECRET ?? '';
  if (value.length === 0) problems.push('SESSION_SECRET is missing; make one with: openssl rand -hex 32');
  else if (value.length < 32) problems.push(`SESSION_SECRET has ${value.length} characters; it needs at least 32.`);
  return value;
}
