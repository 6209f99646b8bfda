import { directionOf, SOURCE_LANGUAGE, type Language } from '../../platform/i18n/languages.js';
import { spoken, type Words } from '../words.js';

/** A text in a language; in Dutch, marked as such, where that language has none. */
export function InWords({ words, language }: { words: Words; language: Language }) {
  const { text, language: real } = spoken(words, language);
  return (
    <span class="own-words" lang={real} dir={directionOf(real)}>
      {text}
    </span>
  );
}

/** A text in somebody's own language, with its Dutch under it in smaller letters. */
export function BesideDutch({ words, language }: { words: Words; language: Language }) {
  const isDutch = language === SOURCE_LANGUAGE || !words[language];
  return (
    <>
      <InWords words={words} language={language} />
      {!isDutch && (
        <span class="beside-dutch" lang={SOURCE_LANGUAGE} dir="ltr">
          {words.nl}
        </span>
      )}
    </>
  );
}
