import { Actions } from '../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { chooserTexts } from '../my-texts.js';
import { ChoosingTabs } from './choosing-tabs.js';

/** Asks once more: a group that is left does not come back by itself. A page, so that it needs no script. */
export function LeaveGroupPage({ page }: PageProps<object>) {
  const t = chooserTexts(page.language);
  return (
    <Layout page={page} title={t('leave')}>
      <ChoosingTabs />
      <PageHeader title={t('leave')} lead={t('leaveText')} />
      <Card>
        <p>{t('leaveConfirm')}</p>
        <Form action="/my/group/leave">
          <Actions>
            <Button kind="danger" icon="door-exit">
              {t('leave')}
            </Button>
            <LinkButton icon="arrow-left" href="/my/group">
              {t('back')}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
    </Layout>
  );
}
