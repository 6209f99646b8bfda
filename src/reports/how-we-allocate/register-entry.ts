import { formatsFor } from '../../platform/i18n/format.js';
import { SOURCE_LANGUAGE } from '../../platform/i18n/languages.js';
import type { AllocationRules } from './allocation-rules.js';
import { allocationTexts, registerTexts, type AllocationKey } from './how-we-allocate-texts.js';
import { HOW_WE_ALLOCATE, LAWS, REGISTER_ENTRY } from './sources.js';

/**
 * An entry by version 1.0 of the publication standard (publicatiestandaard) of the Algoritmeregister, algoritmes.overheid.nl.
 * Source of the fields, their lengths and values: github.com/MinBZK/Algoritmeregister, backend/app/schemas/config/v1_0.json.
 * What only the association can tell (impact assessments, its register of processing) is left to the association.
 */
export interface AlgorithmRegisterEntry {
  name: string;
  description_short: string;
  organization: string;
  category: string[];
  status: 'In ontwikkeling' | 'In gebruik' | 'Buiten gebruik';
  /** `2026-11`; left out while it is not known. */
  begin_date?: string;
  /** An e-mail address or a website. */
  contact_email: string;
  website: string;
  publication_category: 'Hoog-risico AI-systeem' | 'Impactvolle algoritmes' | 'Overige algoritmes';
  url: string;
  goal: string;
  proportionality: string;
  human_intervention: string;
  risks: string;
  lawful_basis: string;
  lawful_basis_grouping: { title: string; link: string }[];
  source_data: string;
  methods_and_models: string;
  provider: string;
  /** ISO 639-3: the register takes Dutch only. */
  lang: 'nld';
  standard_version: '1.0';
  source_id: string;
  tags: string;
}

const DATA = ['data1', 'data2', 'data3', 'data4', 'data5', 'not3'] as const;
const LIMITS = ['limit1', 'limit2', 'limit3', 'limit4', 'limit5', 'limit6', 'limit7'] as const;

/**
 * The entry by these rules, in Dutch; what the page says too is said in the page's words.
 * @param baseUrl address of the service, without a slash at the end
 * @param beginMonth month since when the computer proposes, `2026-11`
 */
export function registerEntry(
  rules: AllocationRules,
  { baseUrl, beginMonth }: { baseUrl: string; beginMonth: string | null },
): AlgorithmRegisterEntry {
  const t = registerTexts(SOURCE_LANGUAGE);
  const { number } = formatsFor(SOURCE_LANGUAGE);
  const { association, matching, placements } = rules;
  const website = `${baseUrl}${HOW_WE_ALLOCATE}`;
  return {
    name: t('name'),
    description_short: t('description'),
    organization: association.name,
    category: ['Wonen'],
    status: 'In gebruik',
    ...(beginMonth && { begin_date: beginMonth }),
    contact_email: association.email ?? association.website ?? website,
    website,
    publication_category: 'Impactvolle algoritmes',
    url: `${baseUrl}${REGISTER_ENTRY}`,
    goal: t('goal'),
    proportionality: t('proportionality'),
    human_intervention: paragraph(
      ['decideTitle', 'decide1', 'decide2', 'decide3', `fourEyes_${placements.fourEyes}`, 'mixDepart'],
      {
        days: placements.answerDays,
        reminder: placements.reminderAfterDays,
      },
    ),
    risks: t('risks'),
    lawful_basis: paragraph(['lawTenancy', 'lawPrivacy']),
    lawful_basis_grouping: [
      { title: 'Wet goed verhuurderschap', link: LAWS.lawTenancy },
      { title: 'Algemene verordening gegevensbescherming (AVG), artikel 22', link: LAWS.lawPrivacy },
    ],
    source_data: paragraph(DATA),
    methods_and_models: `${t('methods', {
      urgencyWeight: number(matching.urgencyWeight),
      minimumSatisfaction: number(matching.minimumSatisfaction),
      likeBonus: number(matching.likeBonus),
      timeLimit: number(matching.timeLimitSeconds),
    })} ${paragraph(LIMITS)}`,
    provider: 'Huisklik',
    lang: 'nld',
    standard_version: '1.0',
    source_id: 'huisklik',
    tags: t('tags'),
  };
}

/** Sentences of the page, one after the other. */
function paragraph(keys: readonly AllocationKey[], values: Record<string, number> = {}): string {
  const t = allocationTexts(SOURCE_LANGUAGE);
  return keys.map((key) => t(key, values)).join(' ');
}
