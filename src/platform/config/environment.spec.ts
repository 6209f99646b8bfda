import { EnvironmentError, readEnvironment } from './environment.js';

const RIGHT = {
  DATABASE_URL: 'postgres://huisklik@localhost/huisklik',
  SESSION_SECRET: 'a secret that is long enough to be taken',
};

function problemsOf(variables: Record<string, string | undefined>): string[] {
  try {
    readEnvironment(variables);
    return [];
  } catch (error) {
    return (error as EnvironmentError).problems;
  }
}

describe('readEnvironment', () => {
  it('needs a database and a secret, and has a default for the rest', () => {
    expect(readEnvironment(RIGHT)).toMatchObject({ port: 3000, baseUrl: 'http://localhost:3000', redisUrl: null });
  });

  it('tells everything that is wrong at once', () => {
    const wrong = {
      DATABASE_URL: 'mysql://localhost',
      REDIS_URL: 'localhost:6379',
      PORT: '70000',
      BASE_URL: 'huisklik.nl',
      SESSION_SECRET: 'short',
      TRUSTED_PROXIES: '-1',
      QUEUE_CONCURRENCY: '1.5',
      QUEUE_SWEEP_SECONDS: 'soon',
      WEB_DOES_JOBS: 'perhaps',
      SMTP_URL: 'mail.example.org',
      MAIL_FROM: 'Huisklik',
    };
    const told = problemsOf(wrong).map((problem) => problem.split(' ')[0]);
    expect(told.sort()).toEqual(Object.keys(wrong).sort());
    expect(problemsOf({}).map((problem) => problem.split(' ')[0])).toEqual(['DATABASE_URL', 'SESSION_SECRET']);
  });

  it('sends mail from an address, or not at all', () => {
    const withServer = { ...RIGHT, SMTP_URL: 'smtps://user:secret@mail.example.org' };
    expect(readEnvironment(RIGHT).mail).toBeNull();
    expect(problemsOf(withServer)).toEqual([expect.stringContaining('MAIL_FROM')]);
    for (const from of ['huisklik@example.org', 'Huisklik Haarlem <huisklik@example.org>']) {
      expect(readEnvironment({ ...withServer, MAIL_FROM: from }).mail).toEqual({ smtpUrl: withServer.SMTP_URL, from });
    }
  });

  it('does not start where secure cookies would be dropped: https without a trusted proxy', () => {
    const secure = { ...RIGHT, BASE_URL: 'https://huisklik.example.nl/' };
    expect(problemsOf(secure)).toEqual([expect.stringContaining('TRUSTED_PROXIES')]);
    expect(readEnvironment({ ...secure, TRUSTED_PROXIES: '1' }).baseUrl).toBe('https://huisklik.example.nl');
  });
});
