import { Tiles } from '../../../platform/web/components/arrangement.js';
import { directionOf, SOURCE_LANGUAGE, type Language } from '../../../platform/i18n/languages.js';
import type { ToldDecision } from '../letter-facts.js';
import { letterWords, type LetterWords } from '../letter-words.js';
import { LetterPart } from './letter-part.js';

interface LetterSheetsProps {
  letter: ToldDecision;
  language: Language;
  baseUrl: string;
}

/** A letter in somebody's language and in Dutch beside it; only in Dutch when that is theirs. The reader's own comes first. */
export function LetterSheets({ letter, language, baseUrl }: LetterSheetsProps) {
  const languages = language === SOURCE_LANGUAGE ? [language] : [language, SOURCE_LANGUAGE];
  return (
    <Tiles>
      {languages.map((code, index) => (
        <LetterSheet key={code} words={letterWords(letter, code, baseUrl)} id={index === 0 ? 'letter' : undefined} />
      ))}
    </Tiles>
  );
}

function LetterSheet({ words, id }: { words: LetterWords; id?: string }) {
  const { language, title, letterOf, note, greeting, sections } = words;
  return (
    <article class="card letter" id={id} lang={language} dir={directionOf(language)}>
      <h2 class="utrecht-heading-2">{title}</h2>
      <p>{letterOf}</p>
      {note && <p>{note}</p>}
      <p>{greeting}</p>
      {sections.map((section) => (
        <>
          <h3 class="utrecht-heading-3">{section.title}</h3>
          {section.parts.map((part, index) => (
            <LetterPart key={index} part={part} />
          ))}
        </>
      ))}
    </article>
  );
}
