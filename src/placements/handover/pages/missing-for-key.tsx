import { usePage } from '../../../platform/web/page-context.js';
import type { MissingForKey as Missing } from '../../placement-conflict.js';
import { handoverTexts } from '../texts.js';

/** What has to be done before the key can be given. */
export function MissingForKey({ missing }: { missing: readonly Missing[] }) {
  const t = handoverTexts(usePage().language);
  return (
    <ul>
      {missing.map((part) => (
        <li key={part}>
          {t(part === 'plan' || part === 'lease' || part === 'signing' ? `missing_${part}` : `item_${part}`)}
        </li>
      ))}
    </ul>
  );
}
