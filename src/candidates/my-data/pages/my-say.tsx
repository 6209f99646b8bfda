import { Actions } from '../../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { myDataTexts } from '../texts.js';

export function TakeAlong() {
  const t = myDataTexts(usePage().language);
  return (
    <Card title={t('downloadTitle')}>
      <p>{t('downloadLead')}</p>
      <Actions>
        <LinkButton href="/my/data/download.pdf" icon="file-download" download>
          {t('downloadPdf')}
        </LinkButton>
        <LinkButton href="/my/data/download.json" icon="download" download>
          {t('downloadJson')}
        </LinkButton>
      </Actions>
    </Card>
  );
}

export function SignOutEverywhere() {
  const t = myDataTexts(usePage().language);
  return (
    <Card title={t('everywhereTitle')}>
      <p>{t('everywhereLead')}</p>
      <Form action="/sign-out/everywhere">
        <Button kind="secondary" icon="logout">
          {t('everywhere')}
        </Button>
      </Form>
    </Card>
  );
}

/** Stop taking part, or begin again. */
export function Participation({ stoppedAt, months }: { stoppedAt: Date | null; months: number }) {
  const { language, formats } = usePage();
  const t = myDataTexts(language);
  if (stoppedAt) {
    return (
      <Card title={t('stoppedTitle')} tone="sun">
        <p>{t('stoppedLead', { date: formats.date(stoppedAt), months })}</p>
        <Form action="/my/data/resume">
          <Button icon="player-play">{t('resume')}</Button>
        </Form>
      </Card>
    );
  }
  return (
    <Card title={t('stopTitle')}>
      <p>{t('stopLead', { months })}</p>
      <Form action="/my/data/stop" confirm={t('stopQuestion')}>
        <Button kind="danger" icon="hand-stop">
          {t('stop')}
        </Button>
      </Form>
    </Card>
  );
}

export function Erase() {
  const t = myDataTexts(usePage().language);
  return (
    <Card title={t('eraseTitle')}>
      <p>{t('eraseLead')}</p>
      <LinkButton href="/my/data/erase" icon="eraser">
        {t('eraseLink')}
      </LinkButton>
    </Card>
  );
}
