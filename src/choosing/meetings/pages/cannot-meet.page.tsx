import { LinkButton } from '../../../platform/web/components/button.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { ChoosingTabs } from '../../pages/choosing-tabs.js';
import { myMeetingTexts } from '../my-texts.js';

/** It can't be done any more; whose doing that is, is not told. */
export function CannotMeetPage({ page }: PageProps<object>) {
  const t = myMeetingTexts(page.language);
  const people = (
    <LinkButton kind="primary" icon="users" href="/my/people">
      {t('toPeople')}
    </LinkButton>
  );
  return (
    <Layout page={page} title={t('cannotTitle')}>
      <ChoosingTabs />
      <EmptyState icon="calendar-off" title={t('cannotTitle')} level={1} actions={people}>
        <p>{t('cannotText')}</p>
      </EmptyState>
    </Layout>
  );
}
