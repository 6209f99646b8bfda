import { Button } from '../../platform/web/components/button.js';
import { Form } from '../../platform/web/components/form.js';
import { usePage } from '../../platform/web/page-context.js';
import { chooserTexts } from '../my-texts.js';

export interface ChoiceButtonsProps {
  person: { id: string; name: string };
  /** The page to come back to. */
  from: 'choose' | 'person';
  /** No yes any more: it was said. */
  onlyNo?: boolean;
}

/** Yes gladly, or rather not. */
export function ChoiceButtons({ person, from, onlyNo = false }: ChoiceButtonsProps) {
  const t = chooserTexts(usePage().language);
  const path = (verb: string) => `/my/people/${person.id}/${verb}`;
  return (
    <div class="choice-buttons">
      {!onlyNo && (
        <Form action={path('yes')} inline>
          <input type="hidden" name="from" value={from} />
          <Button icon="heart" label={t('yesTo', { name: person.name })}>
            {t('yes')}
          </Button>
        </Form>
      )}
      <Form action={path('no')} inline confirm={t('noConfirm')}>
        <input type="hidden" name="from" value={from} />
        <Button kind="secondary" icon="x" label={t('noTo', { name: person.name })}>
          {t('no')}
        </Button>
      </Form>
    </div>
  );
}
