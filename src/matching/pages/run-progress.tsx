import { Actions } from '../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Form } from '../../platform/web/components/form.js';
import { ProgressBar } from '../../platform/web/components/progress-bar.js';
import { usePage } from '../../platform/web/page-context.js';
import { progressOf } from '../progress-words.js';
import { runTexts } from '../run-texts.js';
import type { RunDetail } from '../runs.queries.js';

/** How far an unfinished run is, and the way to stop it. */
export function RunProgress({ run }: { run: RunDetail }) {
  const { language, formats, url, user } = usePage();
  const t = runTexts(language);
  return (
    <Card title={t('progress')}>
      <ProgressBar label={t('progress')} {...progressOf(run, t, formats)} source={`/runs/${run.id}/progress`} />
      <Actions>
        <LinkButton href={url} icon="refresh">
          {t('refresh')}
        </LinkButton>
        {user?.may('matching:run') && !run.cancelAskedAt && (
          <Form action={`/runs/${run.id}/cancel`} confirm={t('cancelQuestion')} inline>
            <Button kind="danger" icon="player-stop">
              {t('cancel')}
            </Button>
          </Form>
        )}
      </Actions>
    </Card>
  );
}
