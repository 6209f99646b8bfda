import {
  MOST_CLAUSES,
  MOST_OPTIONS,
  MOST_QUESTIONS,
  type ClauseContent,
  type TopicContent,
} from './template-content.js';

const PLACE = /^(?:(questions|clauses)|clauses\.(\d+)\.options)$/;

/** A clause to fill in. */
const emptyClause = (code: string): ClauseContent => ({
  code,
  title: { nl: '' },
  ownWords: true,
  options: [emptyOption('option1'), emptyOption('option2')],
});
const emptyOption = (code: string) => ({ code, text: { nl: '' } });

/** A topic to fill in, with as little as a topic has. */
export const emptyTopic = (code: string): TopicContent => ({
  code,
  icon: 'messages',
  title: { nl: '' },
  purpose: { nl: '' },
  questions: [{ nl: '' }],
  clauses: [emptyClause('clause1')],
});

/**
 * Adds, moves or takes away a part of a topic, as a button of its form says: `add:questions`, `up:clauses.1`,
 * `remove:clauses.0.options.2`. What is not there, or would be too much, changes nothing.
 * @param revision of what is stored
 */
export function actOnTopic(topic: TopicContent, act: string, revision: number): TopicContent {
  const changed = structuredClone(topic);
  const [verb = '', path = ''] = act.split(':');
  if (verb === 'add') {
    addTo(changed, path, revision);
    return changed;
  }
  const dot = path.lastIndexOf('.');
  const list = listAt(changed, path.slice(0, Math.max(dot, 0)));
  if (list) movePart(list, verb, Number(path.slice(dot + 1)));
  return changed;
}

/** Moves or removes one of a list, in place. */
export function movePart(list: unknown[], verb: string, index: number): void {
  if (!(index in list)) return;
  if (verb === 'remove') list.splice(index, 1);
  const to = verb === 'up' ? index - 1 : verb === 'down' ? index + 1 : index;
  if (to < 0 || to >= list.length || to === index) return;
  list.splice(to, 0, ...list.splice(index, 1));
}

function listAt({ questions, clauses }: TopicContent, path: string): unknown[] | undefined {
  const [, name, clause] = PLACE.exec(path) ?? [];
  if (name) return name === 'questions' ? questions : clauses;
  return clause ? clauses[Number(clause)]?.options : undefined;
}

function addTo({ questions, clauses }: TopicContent, path: string, revision: number): void {
  const [, name, clause] = PLACE.exec(path) ?? [];
  if (name === 'questions' && questions.length < MOST_QUESTIONS) questions.push({ nl: '' });
  if (name === 'clauses' && clauses.length < MOST_CLAUSES)
    clauses.push(emptyClause(freeCode('clause', clauses, revision)));
  const options = clause ? clauses[Number(clause)]?.options : undefined;
  if (options && options.length < MOST_OPTIONS) options.push(emptyOption(freeCode('option', options, revision)));
}

/**
 * A code with a number that no other has, nor had in an earlier revision: house agreements that begin where others ended find
 * what was chosen by its code, which must not mean something else by then.
 */
export function freeCode(word: string, parts: readonly { code: string }[], revision: number): string {
  for (let number = revision * 10 + 1; ; number++)
    if (!parts.some(({ code }) => code === `${word}${number}`)) return `${word}${number}`;
}
