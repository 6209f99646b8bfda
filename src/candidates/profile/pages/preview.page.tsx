import { Actions } from '../../../platform/web/components/actions.js';
import { Alert } from '../../../platform/web/components/alert.js';
import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Checkboxes, Radios } from '../../../platform/web/components/choices.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { Form } from '../../../platform/web/components/form.js';
import { Heading } from '../../../platform/web/components/heading.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { TextArea } from '../../../platform/web/components/text-area.js';
import { TextField } from '../../../platform/web/components/text-field.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PageProps } from '../../../platform/web/page.js';
import { AVATARS } from '../avatars.js';
import { PROFILE_ITEMS } from '../public-profile.entity.js';
import type { ProfileChoices } from '../profile.service.js';
import { LONGEST_ABOUT, LONGEST_NICKNAME } from '../read-profile.js';
import { profileTexts } from '../texts.js';
import { PublicCard, type PublicCardProps } from './public-card.js';

export interface PreviewPageProps extends PublicCardProps {
  firstName: string;
  choices: ProfileChoices;
  errors: FormErrors;
  /** Since when others can see it; null: not yet. */
  approvedAt: Date | null;
}

/** What others will see, before they do. */
export function PreviewPage({ page, ...props }: PageProps<PreviewPageProps>) {
  const t = profileTexts(page.language);
  const { approvedAt, errors } = props;
  return (
    <Layout page={page} title={t('title')}>
      <ErrorSummary errors={errors} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <Alert kind={approvedAt ? 'success' : 'info'}>
        <p>{approvedAt ? t('since', { date: page.formats.date(approvedAt) }) : t('notYet')}</p>
      </Alert>
      <Heading level={2}>{t('previewTitle')}</Heading>
      <PublicCard {...props} />
      <p>{t('never')}</p>
      <Card>
        <ProfileForm {...props} />
      </Card>
    </Layout>
  );
}

function ProfileForm({ firstName, choices, errors }: PreviewPageProps) {
  const t = profileTexts(usePage().language);
  const pictures = AVATARS.map((name) => ({ value: name, label: t(`avatar_${name}`), icon: name }));
  return (
    <Form action="/my/preview">
      <TextField
        name="nickname"
        label={t('nickname')}
        hint={t('nicknameHint', { name: firstName })}
        value={choices.nickname}
        error={errors.nickname}
        maxLength={LONGEST_NICKNAME}
        autocomplete="off"
      />
      <TextArea
        name="about"
        label={t('about')}
        hint={t('aboutHint')}
        value={choices.about}
        error={errors.about}
        rows={4}
        maxLength={LONGEST_ABOUT}
      />
      <Radios
        name="avatar"
        label={t('avatar')}
        tiles="small"
        options={[{ value: '', label: t('avatar_none'), icon: 'user' }, ...pictures]}
        value={choices.avatar ?? ''}
        error={errors.avatar}
      />
      <Checkboxes
        name="show"
        label={t('show')}
        options={PROFILE_ITEMS.map((item) => ({ value: item, label: t(`item_${item}`) }))}
        values={PROFILE_ITEMS.filter((item) => !choices.hidden.includes(item))}
      />
      <Actions>
        <Button kind="secondary" icon="eye" name="act" value="preview">
          {t('preview')}
        </Button>
        <Button icon="check" name="act" value="approve">
          {t('approve')}
        </Button>
      </Actions>
    </Form>
  );
}
