import { PersonName } from '../../platform/web/components/person.js';
import { usePage } from '../../platform/web/page-context.js';
import { chooserTexts, type ChooserKey } from '../my-texts.js';

/** A sentence with somebody's name in it, which keeps its own writing direction. @param text has `{name}` */
export function WithName({ text, name }: { text: ChooserKey; name: string }) {
  const t = chooserTexts(usePage().language);
  const [before, after] = t(text, { name: '\n' }).split('\n');
  return (
    <>
      {before}
      <PersonName name={name} />
      {after}
    </>
  );
}
