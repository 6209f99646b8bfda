import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.js';
import { webTexts } from '../texts.js';
import { Icon } from './icon.js';
import { TextLink } from './text-link.js';

const COLOURS = 6;

/** A name keeps its own writing direction inside any sentence. Only somebody whose data were erased has none. */
export function PersonName({ name }: { name: string }) {
  const { language } = usePage();
  return <bdi>{name.trim() || webTexts(language)('erasedPerson')}</bdi>;
}

export interface AvatarProps {
  /** Decides the colour, so that a person has the same one everywhere. */
  id: string | number;
  name: string;
  /** Name of a picture at tabler.io/icons that stands for the person. */
  picture?: string | null;
  size?: 'medium' | 'large';
}

/** A picture, or else the first letter of a name, in a coloured circle. Decorative: the name itself stands beside it. */
export function Avatar({ id, name, picture, size = 'medium' }: AvatarProps) {
  const [initial = ''] = name.trim().toLocaleUpperCase('nl');
  return (
    <span class={`avatar avatar--${colourOf(String(id))} avatar--${size}`} aria-hidden="true">
      {picture ? <Icon name={picture} /> : initial}
    </span>
  );
}

export interface PersonProps extends AvatarProps {
  /** Behind the name: the age. */
  age?: number;
  href?: string;
  /** Small line under the name: languages, target group (for staff only). */
  children?: ComponentChildren;
}

/** A person in a row: avatar, name, and a line about them. */
export function Person({ age, href, children, ...avatar }: PersonProps) {
  const t = webTexts(usePage().language);
  const name = <PersonName name={avatar.name} />;
  return (
    <div class="person">
      <Avatar {...avatar} />
      <div class="person__text">
        <div class="person__name">
          {href ? <TextLink href={href}>{name}</TextLink> : name}
          {age !== undefined && t('ageAfterName', { age })}
        </div>
        {children && <div class="person__about">{children}</div>}
      </div>
    </div>
  );
}

function colourOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return (sum % COLOURS) + 1;
}
