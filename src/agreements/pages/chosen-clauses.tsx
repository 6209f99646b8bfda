import type { Language } from '../../platform/i18n/languages.js';
import type { ClauseChoice } from '../agreement.entity.js';
import type { ClauseContent } from '../template/template-content.js';
import { BesideDutch } from './in-words.js';

interface ChosenClausesProps {
  clauses: readonly ClauseContent[];
  choices: Readonly<Record<string, ClauseChoice>>;
  language: Language;
}

/** What is chosen for each clause, in a language with its Dutch. */
export function ChosenClauses({ clauses, choices, language }: ChosenClausesProps) {
  return (
    <>
      {clauses.map(({ code, title, options }) => {
        const choice = choices[code];
        const words = choice?.words ?? options.find((one) => one.code === choice?.option)?.text;
        if (!words) return null;
        return (
          <div key={code}>
            <h3 class="utrecht-heading-3">
              <BesideDutch words={title} language={language} />
            </h3>
            <p>
              <BesideDutch words={words} language={language} />
            </p>
          </div>
        );
      })}
    </>
  );
}
