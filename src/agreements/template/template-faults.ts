import { iconPaths } from '../../platform/web/components/icon-paths.js';
import type { FieldProblem } from '../../platform/http/problem.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import { forbiddenIn } from './forbidden-content.js';
import { incompleteLanguages } from './template-texts.js';
import { REVIEWS, type ClauseContent, type TemplateContent, type TopicContent } from './template-content.js';

type Fault = FieldProblem;

export const MOST_LOCATION_TOPICS = 3;
const LOCATION_CODE = /^local[A-Z0-9]/;

/** What is wrong with a template whose parts are each right: codes that meet, pictograms that are not there, preselections with gaps. */
export function faultsOfTemplate({ languages, topics }: TemplateContent): Fault[] {
  return [
    ...faultsOfLanguages(languages),
    ...repeated(topics, 'topics'),
    ...topics.flatMap(({ code }, index) =>
      LOCATION_CODE.test(code)
        ? [{ field: `topics.${index}.code`, message: `${code}: codes that begin with local are those of locations` }]
        : [],
    ),
    ...topics.flatMap((topic, index) => faultsOfTopic(topic, `topics.${index}`)),
    ...forbiddenIn(topics),
  ];
}

/** What is wrong with the topics that a location adds. Its codes can never meet those of a template, now or later. */
export function faultsOfLocationTopics(topics: readonly TopicContent[]): Fault[] {
  return [
    ...(topics.length > MOST_LOCATION_TOPICS
      ? [{ field: 'topics', message: `a location adds at most ${MOST_LOCATION_TOPICS} topics` }]
      : []),
    ...repeated(topics, 'topics'),
    ...topics.flatMap(({ code }, index) =>
      LOCATION_CODE.test(code)
        ? []
        : [{ field: `topics.${index}.code`, message: `${code} must begin with local, as in local1` }],
    ),
    ...topics.flatMap((topic, index) => faultsOfTopic(topic, `topics.${index}`)),
    ...forbiddenIn(topics),
  ];
}

/** What stops the publication of a template that is right: a language that says it is complete must be. */
export const faultsOfPublication = (content: TemplateContent): Fault[] =>
  incompleteLanguages(content).map(({ language, missing }) => ({
    field: 'languages',
    message: `${language} is not complete: ${missing} texts are missing. Write them, or mark the language as a draft`,
  }));

function faultsOfLanguages(languages: TemplateContent['languages']): Fault[] {
  const field = 'languages';
  const unknown = Object.entries(languages).filter(
    ([language, review]) => !LANGUAGES.some((one) => one === language) || !REVIEWS.includes(review),
  );
  return [
    ...(languages.nl === 'complete' ? [] : [{ field, message: 'nl must be complete: Dutch is the text that counts' }]),
    ...unknown.map(([language]) => ({
      field,
      message: `${language} must be a known language that is complete or draft`,
    })),
  ];
}

function faultsOfTopic(topic: TopicContent, path: string): Fault[] {
  return [
    ...(isDrawn(topic.icon) ? [] : [{ field: `${path}.icon`, message: `there is no pictogram ${topic.icon}` }]),
    ...repeated(topic.clauses, `${path}.clauses`),
    ...topic.clauses.flatMap((clause, index) => faultsOfClause(clause, `${path}.clauses.${index}`)),
  ];
}

/** Every answer has one option: with two there would be nothing to preselect. */
function faultsOfClause({ follows, options }: ClauseContent, path: string): Fault[] {
  const suited = options.flatMap(({ suits = [] }) => suits);
  const twice = suited.filter((code, index) => suited.indexOf(code) !== index);
  const field = `${path}.options`;
  return [
    ...repeated(options, field),
    ...(follows || suited.length === 0 ? [] : [{ field, message: 'suits needs a clause that follows an answer' }]),
    ...[...new Set(twice)].map((code) => ({ field, message: `${code} suits more than one option` })),
  ];
}

function repeated(parts: readonly { code: string }[], field: string): Fault[] {
  const codes = parts.map(({ code }) => code);
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  return [...new Set(twice)].map((code) => ({ field, message: `${code} is there more than once` }));
}

function isDrawn(icon: string): boolean {
  // A name, not a path.
  if (!/^[a-z0-9-]+$/.test(icon)) return false;
  try {
    iconPaths(icon, false);
    return true;
  } catch {
    return false;
  }
}
