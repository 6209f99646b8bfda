import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FieldProblem } from '../../platform/http/problem.js';
import { fieldProblems } from '../../platform/http/validation.js';
import { TemplateContent, TopicContent } from './template-content.js';
import { faultsOfLocationTopics, faultsOfTemplate } from './template-faults.js';

/** Everything that is wrong with a template, wherever it comes from: form, file or API. */
export function problemsOfTemplate(content: TemplateContent): FieldProblem[] {
  const problems = problemsOf(plainToInstance(TemplateContent, content), '');
  return problems.length > 0 ? problems : faultsOfTemplate(content);
}

/** Everything that is wrong with the topics that a location adds. */
export function problemsOfLocationTopics(topics: readonly TopicContent[]): FieldProblem[] {
  const problems = topics.flatMap((topic, index) =>
    problemsOf(plainToInstance(TopicContent, topic), `topics.${index}.`),
  );
  return problems.length > 0 ? problems : faultsOfLocationTopics(topics);
}

const problemsOf = (content: object, path: string): FieldProblem[] =>
  validateSync(content, { whitelist: true, forbidNonWhitelisted: true }).flatMap((error) => fieldProblems(error, path));
