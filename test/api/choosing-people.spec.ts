import { randomUUID } from 'node:crypto';
import { Choosers, press, type Chooser } from '../support/choosers.js';
import { startService, type Service } from '../support/service.js';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp.js';

let service: Service;
let smtp: TestSmtpServer;
let choosers: Choosers;

beforeAll(async () => {
  smtp = await startSmtpServer();
  service = await startService({ jobs: true, smtpUrl: smtp.url });
  choosers = new Choosers(service);
});
afterAll(async () => {
  await service?.close();
  await smtp?.close();
});

async function two(one: string, other: string): Promise<[Chooser, Chooser]> {
  return [await choosers.chooser(one), await choosers.chooser(other)];
}
const say = (one: Chooser, word: 'yes' | 'no' | 'back', other: Pick<Chooser, 'id'>) =>
  press(one, `/my/people/${other.id}/${word}`);
/** Without the token of its forms, which is another each time. */
const overviewOf = async ({ visitor }: Chooser) =>
  (await visitor.get('/my/people')).text.replace(/name="_csrf" value="[^"]+"/g, '');
/** What the page tells about the act before. */
const noticeIn = (page: string) => /role="(?:status|alert)"[^]*?<p[^>]*>([^<]*)/.exec(page)?.[1] ?? '';
const actsOf = async ({ id }: Chooser) => {
  const { rows } = await service.db.query<{ action: string; entry: string }>(
    `SELECT action, audit_entry::text AS entry FROM audit_entry WHERE "recordId" = $1 AND action LIKE 'choosing:%' ORDER BY id`,
    [id],
  );
  return rows;
};

describe('a yes', () => {
  test('is private until it is mutual; then both are told, on the page and by a mail that names nobody', async () => {
    const [sanne, amina] = await two('Sanne', 'Amina');
    await service.db.query(`UPDATE candidate SET email = 'sanne@example.org', language = 'ar' WHERE id = $1`, [
      sanne.id,
    ]);
    expect(await say(sanne, 'yes', amina)).toContain('Je zei “graag”');
    expect(await overviewOf(amina)).not.toContain('Sanne');
    expect((await amina.visitor.get(`/my/people/${sanne.id}`)).status).toBe(404);

    expect(await say(amina, 'yes', sanne)).toContain('Jullie hebben nu contact');
    const mail = await smtp.nextMail();
    expect(mail.recipients).toEqual(['sanne@example.org']);
    expect(mail.header('Content-Language')).toBe('ar');
    expect(mail.text).toContain('Er is nieuws op je pagina');
    expect(mail.text).toContain(`${service.url}/my/people`);
    expect(JSON.stringify(mail)).not.toContain('Amina');
    expect(await overviewOf(sanne)).toContain('Jij en <bdi>Amina</bdi> zeiden allebei');
  });

  test('can be taken back, and said twice it is said once', async () => {
    const [one, other] = await two('Tim', 'Yonas');
    await say(one, 'yes', other);
    await say(one, 'yes', other);
    expect((await actsOf(one)).map(({ action }) => action)).toEqual(['choosing:said-yes']);
    await say(one, 'back', other);
    await say(other, 'yes', one);
    expect(await overviewOf(other)).not.toContain('zeiden allebei');
  });

  test('is for people who fit, and only from who may choose', async () => {
    const one = await choosers.chooser('Eva');
    const smoker = { id: await choosers.candidate('Rook', { smokes: true }) };
    expect(await say(one, 'yes', smoker)).toContain('passen niet allemaal bij elkaar');
    expect(await say(one, 'yes', { id: randomUUID() })).toContain('Dit kan niet meer');
    const housed = { id: await choosers.candidate('Thuis') };
    await service.db.query(
      `INSERT INTO corridor_resident ("candidateId", "locationId", since) VALUES ($1, $2, now())`,
      [housed.id, await choosers.placeWithHomes()],
    );
    expect(await say(one, 'yes', housed)).toContain('Dit kan niet meer');
    expect((await one.visitor.get('/my/choose')).text).not.toContain('Thuis');
    const hidden = await choosers.chooser('Stil');
    await service.db.query('UPDATE public_profile SET "approvedAt" = NULL WHERE "candidateId" = $1', [hidden.id]);
    expect(await say(one, 'yes', hidden)).toContain('Dit kan niet meer');
    expect((await hidden.visitor.get('/my/choose')).location).toBe('/my');
    expect((await hidden.visitor.post(`/my/people/${one.id}/yes`, {}, '/my/preview')).location).toBe('/my');
  });
});

describe('a no', () => {
  test('is private: the other sees no trace of it, staff find no name, and a stale page is answered as for anybody', async () => {
    const [one, other] = await two('Noor', 'Omar');
    await say(other, 'yes', one);
    const before = await overviewOf(other);
    expect(await say(one, 'no', other)).toContain('Jullie zien elkaar niet meer');
    expect(await overviewOf(other)).toBe(before);
    const acts = await actsOf(one);
    expect(acts.map(({ action }) => action)).toEqual(['choosing:said-no']);
    expect(JSON.stringify(acts)).not.toContain(other.id);
    expect((await other.visitor.get(`/my/people/${one.id}`)).text).toContain('Deze persoon zie je niet');
  });

  test('can not be told from silence, whatever the other tries', async () => {
    const asker = await choosers.chooser('Sanne');
    const silent = { id: await choosers.candidate('Stil'), name: 'Iemand' };
    const [refusing] = [await choosers.chooser('Weigert')];
    const tries = async ({ id }: { id: string }) => {
      const heard: string[] = [];
      await say(asker, 'yes', { id });
      for (const act of ['yes', 'line', 'invite', 'back', 'yes'])
        heard.push(noticeIn(await press(asker, `/my/people/${id}/${act}`, { line: 'hello' })));
      heard.push(String((await asker.visitor.get(`/my/people/${id}`)).status));
      heard.push(String((await asker.visitor.get(`/my/people/${id}/report`)).status));
      const list = (await overviewOf(asker)).includes(`/my/people/${id}/back`);
      await say(asker, 'back', { id });
      const isSuggested = (await asker.visitor.get('/my/choose')).text.includes(`/my/people/${id}/yes`);
      return { heard, list, isSuggested };
    };
    const whenSilent = await tries(silent);
    await say(refusing, 'no', asker);
    expect(await tries(refusing)).toEqual(whenSilent);
    expect(whenSilent.list).toBe(true);
  });

  test('to a contact leaves nothing behind for the other: no list that would tell it', async () => {
    const [one, other] = await two('Qia', 'Ruud');
    await say(one, 'yes', other);
    await say(other, 'yes', one);
    expect(await overviewOf(other)).toContain('<bdi>Qia</bdi>');
    await say(one, 'no', other);
    const page = await overviewOf(other);
    expect(page).not.toContain('Qia');
  });

  test('ends contact and a question about living together, and can be taken back by the one who said it', async () => {
    const [one, other] = await two('Pia', 'Rik');
    await choosers.contact(one, other);
    await press(one, `/my/people/${other.id}/invite`);
    await say(other, 'no', one);
    expect(await choosers.openInvitation(one, other)).toBeUndefined();
    expect((await one.visitor.get(`/my/people/${other.id}`)).status).toBe(404);
    expect(await overviewOf(other)).toContain('Terugnemen bij Pia');
    await say(other, 'back', one);
    expect(await say(other, 'yes', one)).toContain('Jullie hebben nu contact');
  });

  test('is not for who lives in the same group: that one leaves first', async () => {
    const [one, other] = await two('Sef', 'Tara');
    await choosers.contact(one, other);
    await press(one, `/my/people/${other.id}/invite`);
    await press(other, `/my/invitations/${await choosers.openInvitation(one, other)}/yes`);
    expect(await say(one, 'no', other)).toContain('Verlaat dan eerst de groep');
    expect(await choosers.groupOf(one)).not.toBeNull();
  });
});

describe('contact', () => {
  test('has prepared lines, each read in one’s own language; nobody is flooded', async () => {
    const [one, other] = await two('Uma', 'Vic');
    await choosers.contact(one, other);
    const lines = `/my/people/${other.id}/line`;
    expect(await press(one, lines, { line: 'cookTogether' })).toContain('Je zin is verstuurd');
    await press(one, lines, { line: 'cookTogether' });
    const read = await other.visitor.get(`/my/people/${one.id}?lang=en`);
    expect(read.text.match(/class="line"/g)).toHaveLength(1);
    expect(read.text).toContain('Shall we cook together some day?</li>');
    await press(one, lines, { line: 'freeTime' });
    await press(one, lines, { line: 'important' });
    expect(await press(one, lines, { line: 'thanks' })).toContain('Wacht even op een antwoord');
    expect((await one.visitor.post(lines, { line: 'free words' }, '/my/people')).status).toBe(404);
  });

  test('is for contacts alone', async () => {
    const [one, other] = await two('Wil', 'Xena');
    await say(one, 'yes', other);
    expect(await press(one, `/my/people/${other.id}/line`, { line: 'hello' })).toContain('allebei “graag”');
  });
});

describe('a report', () => {
  test('reaches the supervisor as a task, hides both at once, and the other hears nothing', async () => {
    const [one, other] = await two('Yara', 'Zeb');
    await choosers.contact(one, other);
    const path = `/my/people/${other.id}/report`;
    const wrong = await one.visitor.post(path, { words: 'BSN 123456782' }, path);
    expect([wrong.status, wrong.text.includes('Kies wat er is'), wrong.text.includes('BSN hier niet')]).toEqual([
      400,
      true,
      true,
    ]);
    const before = await overviewOf(other);
    expect(await press(one, path, { reason: 'unsafe', words: '<b>Hij</b> belt steeds.' })).toContain(
      'Een begeleider leest je bericht',
    );
    expect((await one.visitor.get(`/my/people/${other.id}`)).status).toBe(404);
    expect((await other.visitor.get(`/my/people/${one.id}`)).status).toBe(404);
    expect(before).toContain('Yara');
    expect(await overviewOf(other)).not.toMatch(/Yara|melding|begeleider/i);
    const supervisor = await service.signIn('supervisor');
    expect((await supervisor.get('/tasks')).text).toContain('Een melding over iemand lezen');
  });
});

test('what somebody hides is not among the reasons either', async () => {
  const [one, other] = await two('Zia', 'Abe');
  await choosers.contact(one, other);
  const pageOf = async () => (await one.visitor.get(`/my/people/${other.id}`)).text;
  expect(await pageOf()).toContain('Jullie spreken allebei');
  await service.db.query(
    `UPDATE public_profile SET hidden = '{languages,interests,habits,age}' WHERE "candidateId" = $1`,
    [other.id],
  );
  expect(await pageOf()).not.toMatch(/Jullie (spreken|houden|slapen|gebruiken|zijn ongeveer)/);
});

describe('choosing that a round has closed', () => {
  test('takes no yes and no question any more; a no always', async () => {
    const [one, other] = await two('Alma', 'Bas');
    const round = await choosers.rows.round(undefined, { choosingClosesOn: '2026-01-01' });
    await choosers.rows.inRound(round, one.id);
    const closed = (await one.visitor.get('/my/choose')).text;
    expect(closed).toContain('Kiezen kan nu niet');
    expect(closed).not.toContain('Graag met');
    expect(await say(one, 'yes', other)).toContain('wij verdelen de huizen');
    expect(await say(other, 'yes', one)).toContain('wij verdelen de huizen');
    await choosers.contact(one, other);
    expect(await press(one, `/my/people/${other.id}/invite`)).toContain('wij verdelen de huizen');
    expect(await say(one, 'no', other)).toContain('Jullie zien elkaar niet meer');
  });
});
