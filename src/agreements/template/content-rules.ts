import { isDeepStrictEqual } from 'node:util';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Documents } from '../../platform/documents/documents.service.js';
import type { FieldProblem } from '../../platform/http/problem.js';
import { fieldProblems } from '../../platform/http/validation.js';
import type { Language } from '../../platform/i18n/languages.js';
import { unprintableIn } from './printable.js';
import { TemplateContent, TopicContent } from './template-content.js';
import { faultsOfLocationTopics, faultsOfTemplate } from './template-faults.js';

/** How a change is looked at. */
interface Looked {
  documents: Documents;
  /** What was stored already: it may be from before a rule, and must not stand in the way of mending it topic by topic. */
  before?: readonly TopicContent[];
  /** Of the sentences about texts that can't be printed. */
  language?: Language;
}

/** Everything that is wrong with a template, wherever it comes from: form, file or API. */
export function problemsOfTemplate(content: TemplateContent): FieldProblem[] {
  const problems = rulesBroken(plainToInstance(TemplateContent, content), '');
  return problems.length > 0 ? problems : faultsOfTemplate(content);
}

/** The same, and what can't be printed. */
export const problemsOfDraft = (content: TemplateContent, looked: Looked): Promise<FieldProblem[]> =>
  problemsIn(content.topics, problemsOfTemplate(content), looked);

/** Everything that is wrong with the topics that a location adds. */
export function problemsOfLocationTopics(topics: readonly TopicContent[], looked: Looked): Promise<FieldProblem[]> {
  const problems = topics.flatMap((topic, index) =>
    rulesBroken(plainToInstance(TopicContent, topic), `topics.${index}.`),
  );
  return problemsIn(topics, problems.length > 0 ? problems : faultsOfLocationTopics(topics), looked);
}

async function problemsIn(
  topics: readonly TopicContent[],
  problems: FieldProblem[],
  { documents, before = [], language }: Looked,
): Promise<FieldProblem[]> {
  const isNew = ({ field }: FieldProblem) => {
    const topic = topics[Number(/^topics\.(\d+)\./.exec(field)?.[1])];
    return topic === undefined || !before.some((one) => isDeepStrictEqual(one, topic));
  };
  const found = problems.filter(isNew);
  return found.length > 0 ? found : (await unprintableIn(documents, topics, language)).filter(isNew);
}

const rulesBroken = (content: object, path: string): FieldProblem[] =>
  validateSync(content, { whitelist: true, forbidNonWhitelisted: true }).flatMap((error) => fieldProblems(error, path));
