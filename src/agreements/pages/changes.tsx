import { Card } from '../../platform/web/components/card.js';
import type { Language } from '../../platform/i18n/languages.js';
import type { ClauseChange } from '../versions/difference.js';
import { InWords } from './in-words.js';

interface ChangesProps {
  title: string;
  changes: readonly ClauseChange[];
  words: Record<ClauseChange['kind'] | 'was', string>;
  language: Language;
}

/** What is different from an earlier version, clause by clause: how it is now, and how it was. */
export function Changes({ title, changes, words, language }: ChangesProps) {
  if (changes.length === 0) return null;
  return (
    <Card title={title} tone="sun">
      {changes.map(({ kind, topic, now, before }) => (
        <div key={`${topic.code}.${(now ?? before)!.code}`}>
          <h3 class="utrecht-heading-3">
            <InWords words={topic.title} language={language} />:{' '}
            <InWords words={(now ?? before)!.title} language={language} /> ({words[kind]})
          </h3>
          {now && (
            <p>
              <ins>
                <InWords words={now.text} language={language} />
              </ins>
            </p>
          )}
          {before && (
            <p>
              {words.was}{' '}
              <del>
                <InWords words={before.text} language={language} />
              </del>
            </p>
          )}
        </div>
      ))}
    </Card>
  );
}
