import type { ComponentChildren } from 'preact';
import { Card } from '../../platform/web/components/card.js';
import { Icon } from '../../platform/web/components/icon.js';
import { usePage } from '../../platform/web/page-context.js';
import { myTexts } from '../my-texts.js';

/** Who can read an answer. */
export type Readers = 'readersOthers' | 'readersStaff' | 'readersMe';

const ICONS: Record<Readers, string> = { readersOthers: 'users', readersStaff: 'briefcase', readersMe: 'lock' };

export interface MyGroupProps {
  title: string;
  readers: Readers;
  children: ComponentChildren;
}

/** Answers that the same people can read, with who those are. */
export function MyGroup({ title, readers, children }: MyGroupProps) {
  const t = myTexts(usePage().language);
  return (
    <Card title={title} tone={readers === 'readersMe' ? 'sun' : 'plain'}>
      <p class="page-heading__eyebrow">
        <Icon name={ICONS[readers]} /> {t('whoReads')} <strong>{t(readers)}</strong>
      </p>
      {children}
    </Card>
  );
}
