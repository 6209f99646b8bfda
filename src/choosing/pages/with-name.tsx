import { PersonName } from '../../platform/web/components/person.js';
import { usePage } from '../../platform/web/page-context.js';
import { chooserTexts, type ChooserKey } from '../my-texts.js';

/** A sentence, where it has a `{name}` with the name in its own writing direction. */
export function WithName({ text, name }: { text: ChooserKey; name: string }) {
  const t = chooserTexts(usePage().language);
  const [before, after] = t(text, { name: '\n' }).split('\n');
  return (
    <>
      {before}
      {after !== undefined && <PersonName name={name} />}
      {after}
    </>
  );
}
