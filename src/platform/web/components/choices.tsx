import { describedBy, fieldClass, fieldId, FieldWords, OptionalMark, type FieldProps } from './field.js';
import { Icon } from './icon.js';
import type { Option } from './select-field.js';

interface ChoicesProps extends FieldProps {
  options: readonly Option[];
  /** Large tiles with pictograms, side by side where there is room: for a thumb on a phone. */
  tiles?: 'large' | 'small';
}

export interface CheckboxesProps extends ChoicesProps {
  values?: readonly string[];
}

export interface RadiosProps extends ChoicesProps {
  value?: string | null;
}

/** Several of a few choices. Sent as `name=a&name=b`. */
export function Checkboxes({ values = [], ...props }: CheckboxesProps) {
  return <Choices {...props} kind="checkbox" isChosen={(value) => values.includes(value)} />;
}

/** One of a few choices. */
export function Radios({ value, ...props }: RadiosProps) {
  return <Choices {...props} kind="radio" isChosen={(option) => option === value} />;
}

function Choices(props: ChoicesProps & { kind: 'checkbox' | 'radio'; isChosen: (value: string) => boolean }) {
  return (
    <div class={fieldClass('utrecht-form-fieldset', props.error)}>
      <fieldset
        class="utrecht-form-fieldset__fieldset--html-fieldset"
        role={props.kind === 'radio' ? 'radiogroup' : undefined}
        aria-describedby={describedBy(props)}
        aria-invalid={props.kind === 'radio' && props.error ? 'true' : undefined}
        aria-required={props.kind === 'radio' && props.required ? 'true' : undefined}
      >
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {props.label}
          {props.optional && <OptionalMark />}
        </legend>
        <FieldWords {...props} />
        <div class={props.tiles && `tile-choices tile-choices--${props.tiles}`}>
          {props.options.map((option, index) => (
            <Choice key={option.value} {...props} option={option} index={index} />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

type ChoiceProps = Parameters<typeof Choices>[0] & { option: Option; index: number };

/** The first choice has the id of the field, so that the error summary leads to it. */
function Choice({ option, index, kind, isChosen, tiles, ...props }: ChoiceProps) {
  const id = index === 0 ? fieldId(props) : `${fieldId(props)}-${index}`;
  return (
    <div class={tiles ? 'choice choice--tile' : 'choice'}>
      <input
        class={`choice__input utrecht-${kind === 'radio' ? 'radio-button' : 'checkbox'}`}
        type={kind}
        id={id}
        name={props.name}
        value={option.value}
        checked={isChosen(option.value)}
        aria-describedby={option.hint ? `${id}-about` : undefined}
      />
      <label class={`choice__label utrecht-form-label utrecht-form-label--${kind}`} for={id}>
        {option.icon && <Icon name={option.icon} />}
        {option.lang ? (
          <span class="language-name" lang={option.lang} dir="auto">
            {option.label}
          </span>
        ) : (
          option.label
        )}
      </label>
      {option.hint && (
        <div class="choice__hint utrecht-form-field-description" id={`${id}-about`}>
          {option.hint}
        </div>
      )}
    </div>
  );
}
