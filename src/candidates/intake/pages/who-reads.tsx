import { Icon } from '../../../platform/web/components/icon.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { Readers } from '../question.js';
import { intakeTexts } from '../texts.js';

const LOOKS = {
  others: { icon: 'users', text: 'readersOthers' },
  staff: { icon: 'briefcase', text: 'readersStaff' },
  me: { icon: 'lock', text: 'readersMe' },
} as const satisfies Record<Readers, { icon: string; text: string }>;

/** Who can read an answer. */
export function WhoReads({ readers }: { readers: Readers }) {
  const t = intakeTexts(usePage().language);
  const { icon, text } = LOOKS[readers];
  return (
    <p class="who-reads">
      <Icon name={icon} />
      <span>
        {t('whoReads')} <strong>{t(text)}</strong>
      </span>
    </p>
  );
}
