import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ApiClient } from '../support/api-client.js';
import { startService, type Service } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

interface PolicyFile {
  version: string;
  placements: { answerDays: number };
  association: { name: string; email: string };
  accounts: object;
}
const policy = JSON.parse(readFileSync(resolve('config/policy.json'), 'utf8')) as PolicyFile;

let service: Service;
beforeAll(async () => (service = await startService()));
afterAll(() => service?.close());

const recorded = async () => {
  const { rows } = await service.db.query<{ id: string; contentHash: string; content: Partial<PolicyFile> }>(
    'SELECT id, "contentHash", content FROM policy_version ORDER BY id',
  );
  return rows;
};

describe('how homes are allocated, for anybody', () => {
  it.each([
    ['nl', 'ltr', 'Hoe we woningen verdelen'],
    ['ar', 'rtl', 'كيف نوزع المساكن'],
  ])('is told in %s without signing in', async (language, direction, title) => {
    const { status, text } = await new Visitor(service.url).get(`/how-we-allocate?lang=${language}`);
    expect(status).toBe(200);
    expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(text).toContain(`<h1 class="utrecht-heading-1">${title}</h1>`);
    expect(text).toContain(policy.association.name);
  });

  it('is one step away at the foot of the page where people sign in', async () => {
    expect((await new Visitor(service.url).get('/sign-in')).text).toContain('href="/how-we-allocate"');
  });

  it('is told to other systems without a token, and nothing but what matters for allocation', async () => {
    const { status, body, headers } = await new ApiClient(service.url, null).get('/api/v1/how-we-allocate');
    expect(status).toBe(200);
    expect(headers.get('API-Version')).toBe('1.0.0');
    const { inForceSince, ...rules } = body as Record<string, unknown>;
    expect(Date.parse(String(inForceSince))).toBeLessThanOrEqual(Date.now());
    expect(Object.keys(rules).sort()).toEqual([
      'association',
      'matching',
      'mixRule',
      'placements',
      'urgency',
      'version',
    ]);
    expect(policy).toMatchObject(rules);
  });

  it('has an entry for the Algorithm Register, by the policy and since when it is recorded', async () => {
    const response = await fetch(`${service.url}/how-we-allocate/algorithm-register.json`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('application/json'),
    ]);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    expect(await response.json()).toMatchObject({
      organization: policy.association.name,
      contact_email: policy.association.email,
      begin_date: today.slice(0, 7),
      website: `${service.url}/how-we-allocate`,
      url: response.url,
      standard_version: '1.0',
    });
  });
});

describe('the history of the rules', () => {
  it('begins with the first start, recorded once and in the audit trail, without other settings', async () => {
    const rows = await recorded();
    expect(rows).toHaveLength(1);
    expect(rows[0]!.content).not.toHaveProperty('accounts');
    const { rows: acts } = await service.db.query(
      `SELECT "actorKind", "recordId", details FROM audit_entry WHERE action = 'reports:policy-recorded'`,
    );
    const details = { reference: policy.version, keptVersionName: false };
    expect(acts).toEqual([{ actorKind: 'system', recordId: rows[0]!.id, details }]);
    const { text } = await new Visitor(service.url).get('/how-we-allocate/history');
    expect(text).toContain('Dit zijn de eerste regels die hier zijn bewaard.');
  });

  it('tells what changed, and processes that start at once add one row', async () => {
    // Other rules held for a while: the next start finds that they changed back.
    await service.db.query(
      `INSERT INTO policy_version (version, "contentHash", content, "recordedAt")
       SELECT version, 'other rules', jsonb_set(content, '{placements,answerDays}', '59'), now() FROM policy_version`,
    );
    await Promise.all([service.addWorker(), service.addWorker()]);
    const rows = await recorded();
    expect(rows).toHaveLength(3);
    expect(rows[2]!.contentHash).toBe(rows[0]!.contentHash);

    const { text } = await new Visitor(service.url).get('/how-we-allocate/history?lang=en');
    const words = text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    const { answerDays } = policy.placements;
    expect(words).toContain(`Days to answer an offer 59 ${answerDays} `);
    expect(words).toContain(`Days to answer an offer ${answerDays} 59 `);
    expect(words.match(/The rules changed, the name of the version did not\./g)).toHaveLength(2);
  }, 180_000);
});
