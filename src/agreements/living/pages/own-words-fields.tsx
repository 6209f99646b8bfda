import { LONGEST_WORDS } from '../../../placements/my-offer/offer-question.entity.js';
import { Button } from '../../../platform/web/components/button.js';
import { Checkboxes } from '../../../platform/web/components/choices.js';
import { TextArea } from '../../../platform/web/components/text-area.js';
import { usePage } from '../../../platform/web/page-context.js';
import { myLivingTexts } from '../my-texts.js';

interface OwnWordsFieldsProps {
  /** Of the form among those of the page. */
  id: string;
  label: string;
  hint: string;
  words?: string;
  isNamed?: boolean;
  error?: string;
  optional?: boolean;
  send: string;
}

/** Own words for all in the home, with or without one's name: without it, unless they say otherwise. */
export function OwnWordsFields({ id, label, hint, words, isNamed, error, optional, send }: OwnWordsFieldsProps) {
  const t = myLivingTexts(usePage().language);
  return (
    <>
      <TextArea
        name="words"
        id={`words-${id}`}
        label={label}
        hint={hint}
        value={words}
        error={error}
        maxLength={LONGEST_WORDS}
        required={!optional}
        optional={optional}
      />
      <Checkboxes
        name="named"
        id={`named-${id}`}
        label={t('yourName')}
        options={[{ value: 'yes', label: t('showName') }]}
        values={isNamed ? ['yes'] : []}
      />
      <Button kind="secondary" icon="send">
        {send}
      </Button>
    </>
  );
}
