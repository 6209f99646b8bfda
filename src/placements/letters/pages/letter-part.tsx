import { SOURCE_LANGUAGE } from '../../../platform/i18n/languages.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import type { LetterPart as Part } from '../letter-sections.js';

/** A piece of a letter. What was written by hand has a direction of its own, line by line. */
export function LetterPart({ part }: { part: Part }) {
  switch (part.as) {
    case 'text':
      return <p>{part.text}</p>;
    case 'list':
      return (
        <ul>
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <blockquote class="quote">
          {part.lines.map((line, index) => (
            <p key={index} dir="auto">
              {line}
            </p>
          ))}
        </blockquote>
      );
    case 'address':
      return (
        <p lang={SOURCE_LANGUAGE} dir="ltr">
          <strong>{part.text}</strong>
        </p>
      );
    case 'link':
      return (
        <p dir="ltr">
          <TextLink href={part.text}>{part.text}</TextLink>
        </p>
      );
  }
}
