import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { signInTexts } from '../sign-in-texts.js';

interface LinkPageProps {
  /** Null when the link was used already or is too old. */
  token: string | null;
}

/** Where a sign-in link leads: one button. */
export function LinkPage({ page, token }: PageProps<LinkPageProps>) {
  const t = signInTexts(page.language);
  const title = token ? t('linkTitle') : t('linkGone');
  return (
    <Layout page={page} title={title}>
      <PageHeader title={title} lead={token ? t('linkLead') : t('linkGoneLead')} />
      <Card>
        {token ? (
          <Form action={`/sign-in/${encodeURIComponent(token)}`}>
            <Button icon="login">{t('signIn')}</Button>
          </Form>
        ) : (
          <LinkButton href="/sign-in" kind="primary" icon="login">
            {t('toCode')}
          </LinkButton>
        )}
      </Card>
    </Layout>
  );
}
