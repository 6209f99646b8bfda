import { Actions } from '../../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Checkboxes } from '../../../platform/web/components/choices.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Points } from '../../../platform/web/components/points.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { myDataTexts } from '../texts.js';

const GOES = ['Contact', 'Answers', 'Choices', 'Consent', 'Account', 'Runs'] as const;
const STAYS = ['Home', 'Group', 'Trail'] as const;

/** The second step before everything goes: exactly what does, and what stays for the books. */
export function ErasePage({ page, errors = {} }: PageProps<{ errors?: FormErrors }>) {
  const t = myDataTexts(page.language);
  return (
    <Layout page={page} title={t('erasePage')}>
      <ErrorSummary errors={errors} />
      <PageHeader
        eyebrow={<TextLink href="/my/data">{t('title')}</TextLink>}
        title={t('erasePage')}
        lead={t('erasePageLead')}
      />
      <Card title={t('eraseGoes')}>
        <Points points={GOES.map((what) => ({ icon: 'eraser', text: t(`eraseGoes${what}`) }))} />
      </Card>
      <Card title={t('eraseStays')}>
        <Points points={STAYS.map((what) => ({ icon: 'book', text: t(`eraseStays${what}`) }))} />
      </Card>
      <Card tone="sun">
        <Form action="/my/data/erase">
          <Checkboxes
            name="understood"
            label={t('eraseUnderstand')}
            options={[{ value: 'yes', label: t('eraseUnderstandOption') }]}
            {...(errors.understood && { error: errors.understood })}
            required
          />
          <Actions>
            <LinkButton href="/my/data" icon="arrow-left">
              {t('eraseNot')}
            </LinkButton>
            <Button kind="danger" icon="eraser">
              {t('erase')}
            </Button>
          </Actions>
        </Form>
      </Card>
    </Layout>
  );
}
