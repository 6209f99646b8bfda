import { usePage } from '../../../platform/web/page-context.js';
import { intakeTexts } from '../texts.js';

/** Where `keep-answers.js` says what became of an answer, in the words of the page. */
export function KeepStatus() {
  const t = intakeTexts(usePage().language);
  return (
    <p
      class="keep-status"
      role="status"
      data-keep-status=""
      data-kept={t('keptHere')}
      data-sending={t('sending')}
      data-saved={t('saved')}
      data-refused={t('notSaved')}
      data-changed={t('changedElsewhere')}
    />
  );
}
