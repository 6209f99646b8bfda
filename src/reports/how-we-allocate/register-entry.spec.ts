import 'reflect-metadata';
import { join } from 'node:path';
import { readPolicy } from '../../platform/config/policy.js';
import { allocationRulesOf } from './allocation-rules.js';
import { registerEntry } from './register-entry.js';

const rulesInForce = () => allocationRulesOf(readPolicy(join(process.cwd(), 'config/policy.json')));
const entryOf = (rules = rulesInForce(), beginMonth: string | null = '2026-11') =>
  registerEntry(rules, { baseUrl: 'https://huisklik.example.org', beginMonth });

/** The fields of publication standard 1.0 that the register keeps: most characters, what may stand there, whether it must. */
const FIELDS: Record<string, { most: number; must?: true; pattern?: RegExp }> = {
  name: { most: 100, must: true },
  description_short: { most: 350, must: true },
  organization: { most: 100, must: true },
  status: { most: 20, must: true, pattern: /^(In ontwikkeling|In gebruik|Buiten gebruik)$/ },
  begin_date: { most: 7, pattern: /^\d{4}-(0[1-9]|1[0-2])$/ },
  end_date: { most: 7, pattern: /^\d{4}-(0[1-9]|1[0-2])$/ },
  contact_email: { most: 500, must: true, pattern: /^([^@\s]+@[^@\s]+|https:\/\/\S+)$/ },
  website: { most: 500, pattern: /^https:\/\/\S+$/ },
  publication_category: {
    most: 30,
    must: true,
    pattern: /^(Hoog-risico AI-systeem|Impactvolle algoritmes|Overige algoritmes)$/,
  },
  url: { most: 500, pattern: /^https:\/\/\S+$/ },
  goal: { most: 2500 },
  proportionality: { most: 2500 },
  human_intervention: { most: 2500 },
  risks: { most: 2500 },
  lawful_basis: { most: 2500 },
  process_index_url: { most: 500, pattern: /^https:\/\/\S+$/ },
  impacttoetsen: { most: 2500 },
  source_data: { most: 2500 },
  methods_and_models: { most: 5000 },
  provider: { most: 200 },
  publiccode: { most: 500, pattern: /^https:\/\/\S+$/ },
  lang: { most: 3, must: true, pattern: /^nld$/ },
  standard_version: { most: 3, pattern: /^1\.0$/ },
  source_id: { most: 100 },
  tags: { most: 2500 },
};
const LISTS = ['category', 'lawful_basis_grouping', 'impacttoetsen_grouping', 'source_data_grouping'];

describe('the entry in the Algorithm Register', () => {
  it('keeps to the publication standard', () => {
    const entry = entryOf() as unknown as Record<string, unknown>;
    const wrong: string[] = [];
    for (const [field, { most, must, pattern }] of Object.entries(FIELDS)) {
      const value = entry[field];
      if (value === undefined) {
        if (must) wrong.push(`${field} is missing`);
        continue;
      }
      const isRight =
        typeof value === 'string' && value.length > 0 && value.length <= most && (pattern?.test(value) ?? true);
      if (!isRight) wrong.push(`${field}: ${JSON.stringify(value)}`);
    }
    expect(wrong).toEqual([]);
    expect(Object.keys(entry).filter((field) => !(field in FIELDS) && !LISTS.includes(field))).toEqual([]);
    expect(entry.category).toEqual(['Wonen']);
  });

  it('names each law with a link', () => {
    for (const { title, link } of entryOf().lawful_basis_grouping) {
      expect(title.length).toBeLessThanOrEqual(100);
      expect(link).toMatch(/^https:\/\/\S{1,490}$/);
    }
  });

  it('follows the policy, with every placeholder filled in', () => {
    const rules = rulesInForce();
    rules.placements = { answerDays: 12, reminderAfterDays: 9, fourEyes: 'never' };
    rules.matching.likeBonus = 777;
    rules.association = { ...rules.association, name: 'Woongoed', email: undefined };
    const entry = entryOf(rules, null);
    expect(entry.human_intervention).toMatch(/12 dagen .*9 dagen .*Eén medewerker mag dat doen/);
    expect(entry.methods_and_models).toContain('777 punten');
    expect(entry).toMatchObject({ organization: 'Woongoed', contact_email: rules.association.website });
    expect(entry).not.toHaveProperty('begin_date');
    expect(JSON.stringify(entry)).not.toMatch(/\{\w+\}|undefined/);
  });
});
