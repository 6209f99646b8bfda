import { directionOf } from '../../../platform/i18n/languages.js';
import { usePage } from '../../../platform/web/page-context.js';
import { spoken, type Words } from '../../words.js';

/** Words of the agreements in the language of the page; in Dutch, and marked as such, where they are not in it. */
export function SpokenText({ words }: { words: Words }) {
  const { language: reader } = usePage();
  const { text, language } = spoken(words, reader);
  return language === reader ? (
    <>{text}</>
  ) : (
    <span lang={language} dir={directionOf(language)}>
      {text}
    </span>
  );
}
