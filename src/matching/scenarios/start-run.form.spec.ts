import 'reflect-metadata';
import { join } from 'node:path';
import { readPolicy } from '../../platform/config/policy.js';
import { StartRunForm } from './start-run.form.js';
import { scenarioTexts } from './texts.js';

const { matching } = readPolicy(join(process.cwd(), 'config/policy.json'));
const homes = [{ id: '1', reference: 'H-1', locationId: 'hof' }];
const read = (fields: Partial<StartRunForm>) =>
  Object.assign(new StartRunForm(), fields).read(matching, homes, scenarioTexts('nl'));

describe('the form that starts a run', () => {
  it('changes nothing when nothing is filled in', () => {
    const { locationBonus } = matching;
    expect(read({})).toEqual({
      request: { name: '', effort: 'normal', homesOut: [], locationsOut: [], policy: { locationBonus } },
    });
    expect(new StartRunForm().isScenario).toBe(false);
  });

  it('takes numbers as people write them, and keeps the other wishes as they are', () => {
    const [first, ...others] = matching.locationBonus;
    expect(read({ urgencyWeight: ' 12.000 ', locationBonus: ['', '0'] })).toMatchObject({
      request: { policy: { urgencyWeight: 12_000, locationBonus: [first, 0, ...others.slice(1)] } },
    });
  });

  it('says of everything at once how to mend it', () => {
    const fields = {
      seed: '-1',
      likeBonus: '1.5',
      locationBonus: ['veel'],
      locationsOut: ['hof'],
      name: 'x'.repeat(61),
    };
    const { errors } = read(fields) as { errors: Record<string, string> };
    expect(Object.keys(errors)).toEqual(['seed', 'name', 'likeBonus', 'locationBonus-0', 'locationsOut']);
    expect(errors.likeBonus).toContain('van 0 tot en met 500');
  });
});
