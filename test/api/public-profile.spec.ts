import { answerAll, consentingCandidate, withLocations } from '../support/candidate.js';
import { startService, type Service } from '../support/service.js';

let service: Service;
let places: string[];
beforeAll(async () => {
  service = await startService();
  places = await withLocations(service, 'Aan de haven', 'Bij het park');
}, 60_000);
afterAll(() => service?.close());

describe('what others will see', () => {
  it('is shown first, can be hidden per item, and nobody sees it before', async () => {
    const { id, visitor } = await consentingCandidate(service, 'Luwam');
    await answerAll(visitor, places);
    const shown = (await visitor.get('/my/preview')).text;
    expect(shown).toContain('25 jaar');
    expect(shown).toContain('Nu ziet nog niemand dit.');
    const choices = { nickname: 'Lulu', about: 'Ik lees graag.', avatar: 'cat', show: ['languages', 'about'] };
    const again = (await visitor.post('/my/preview', { ...choices, act: 'preview' })).text;
    expect(again).toContain('Lulu');
    expect(again).not.toContain('25 jaar');
    expect((await service.db.query('SELECT * FROM public_profile WHERE "candidateId" = $1', [id])).rows).toEqual([]);
    expect((await visitor.post('/my/preview', { ...choices, act: 'approve' })).location).toBe('/my');
    const { rows } = await service.db.query('SELECT * FROM public_profile WHERE "candidateId" = $1', [id]);
    expect(rows).toEqual([
      expect.objectContaining({
        nickname: 'Lulu',
        hidden: ['age', 'interests', 'habits'],
        approvedAt: expect.any(Date) as Date,
      }),
    ]);
  });

  it.each([
    ['about', 'Bel mij op 06-12345678', 'Hier staat een telefoonnummer'],
    ['nickname', 'luwam@example.org', 'Hier staat een e-mailadres'],
    ['about', 'Zie instagram.com/luwam', 'Hier staat een link'],
  ])('refuses contact data in %s, and says which', async (field, typed, message) => {
    const { visitor } = await consentingCandidate(service, 'Luwam');
    const { status, text } = await visitor.post('/my/preview', { [field]: typed, act: 'approve' });
    expect(status).toBe(400);
    expect(text).toContain(message);
    expect(text).toContain(typed);
  });

  it('never holds target group, last name, contact data, limits or the reference', async () => {
    const { visitor, id } = await consentingCandidate(service, 'Luwam');
    await answerAll(visitor, places);
    const { text } = await visitor.get('/my/preview');
    for (const secret of ['statushouder', 'Proef', `T-${id.slice(0, 8)}`, '512', 'Bij het park'])
      expect(text).not.toContain(secret);
  });
});
