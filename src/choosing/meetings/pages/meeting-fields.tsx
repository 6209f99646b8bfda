import { DateField } from '../../../platform/web/components/date-field.js';
import { SelectField } from '../../../platform/web/components/select-field.js';
import { TextField } from '../../../platform/web/components/text-field.js';
import type { TextValues } from '../../../platform/i18n/texts.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { usePage } from '../../../platform/web/page-context.js';
import { START_TIMES } from '../meeting-times.js';
import { LONGEST_PLACE, type MeetingForm } from '../read-meeting.js';

/** The words that candidates' and staff's forms both have. */
type FieldWord = 'day' | 'dayHint' | 'time' | 'timeChoose' | 'place' | 'placeHint';

interface MeetingFieldsProps {
  t: (word: FieldWord, values?: TextValues) => string;
  form: MeetingForm;
  errors: FormErrors;
}

/** Day and time. @property days first and last ISO day */
export function WhenFields({ t, form, errors, days }: MeetingFieldsProps & { days: { first: string; last: string } }) {
  const { formats } = usePage();
  return (
    <>
      <DateField
        name="day"
        label={t('day')}
        hint={t('dayHint', { last: formats.date(days.last) })}
        value={form.day}
        error={errors.day}
        min={days.first}
        max={days.last}
        required
      />
      <SelectField
        name="time"
        label={t('time')}
        placeholder={t('timeChoose')}
        options={START_TIMES.map((time) => ({ value: time, label: time }))}
        value={form.time}
        error={errors.time}
        required
      />
    </>
  );
}

export function PlaceField({ t, form, errors }: MeetingFieldsProps) {
  return (
    <TextField
      name="place"
      label={t('place')}
      hint={t('placeHint')}
      value={form.place}
      error={errors.place}
      maxLength={LONGEST_PLACE}
      autocomplete="off"
      required
    />
  );
}
