import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Radios } from '../../../platform/web/components/choices.js';
import { Disclosure } from '../../../platform/web/components/disclosure.js';
import { Form } from '../../../platform/web/components/form.js';
import { Icon } from '../../../platform/web/components/icon.js';
import { usePage } from '../../../platform/web/page-context.js';
import { INTERPRETERS } from '../intake-session.entity.js';
import { intakeTexts } from '../texts.js';

/** For a candidate who does not fill in alone: tells that somebody helps, or that they go on alone. */
export function HelperCard({ isHelped }: { isHelped: boolean }) {
  const t = intakeTexts(usePage().language);
  if (isHelped) return <HelpedNow />;
  return (
    <Disclosure summary={t('helpTitle')}>
      <Card tone="tint">
        <p>{t('helpText')}</p>
        <Form action="/my/helper">
          <Radios
            name="interpreter"
            label={t('interpreter')}
            options={INTERPRETERS.map((value) => ({ value, label: t(`interpreter_${value}`) }))}
            value="none"
          />
          <Button kind="secondary" icon="users">
            {t('helpStart')}
          </Button>
        </Form>
      </Card>
    </Disclosure>
  );
}

/** On every question, so that nobody forgets that they are alone again. */
export function HelpedNow() {
  const t = intakeTexts(usePage().language);
  return (
    <Form action="/my/helper/end" inline>
      <p class="who-reads">
        <Icon name="users" /> {t('helpNow')}
      </p>
      <Button kind="subtle" icon="user">
        {t('helpEnd')}
      </Button>
    </Form>
  );
}
