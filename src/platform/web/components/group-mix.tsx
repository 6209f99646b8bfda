import { usePage } from '../page-context.js';
import { webTexts } from '../texts.js';

export interface GroupMixProps {
  statusHolders: number;
  youngTenants: number;
}

/** The make-up of one group for staff: a block for each young tenant, an arch for each status holder, and the words. */
export function GroupMix({ statusHolders, youngTenants }: GroupMixProps) {
  const t = webTexts(usePage().language);
  const words = t('groupMix', { statusHolders, youngTenants });
  return (
    <span class="group-mix" role="img" aria-label={words} title={words}>
      {shapes('young-tenant', youngTenants)}
      {shapes('status-holder', statusHolders)}
    </span>
  );
}

/** What the shapes of GroupMix stand for: once under a list that has them. */
export function GroupMixLegend() {
  const t = webTexts(usePage().language);
  return (
    <p class="group-mix-legend">
      <span>
        {shapes('young-tenant', 1)} {t('youngTenant')}
      </span>
      <span>
        {shapes('status-holder', 1)} {t('statusHolder')}
      </span>
    </p>
  );
}

function shapes(kind: 'young-tenant' | 'status-holder', count: number) {
  return Array.from({ length: count }, (_, index) => (
    <span key={index} class={`group-mix__${kind}`} aria-hidden="true" />
  ));
}
