import { Icon } from './icon.js';

export interface Chip {
  label: string;
  icon?: string;
  /** Language of the label, when it is the name of that language: then a small font has its letters. */
  lang?: string;
  /** Both have it: shown with a check mark and a tint, and first. */
  shared?: boolean;
}

/** Short words side by side: languages, interests. What is shared leads. */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  const ordered = [...chips.filter((chip) => chip.shared), ...chips.filter((chip) => !chip.shared)];
  return (
    <ul class="chips">
      {ordered.map(({ label, icon, lang, shared }) => (
        <li key={label} class={shared ? 'chip chip--shared' : 'chip'}>
          {(icon ?? shared) && <Icon name={icon ?? 'check'} />}
          {lang ? (
            <span class="language-name" lang={lang}>
              {label}
            </span>
          ) : (
            label
          )}
        </li>
      ))}
    </ul>
  );
}
