import type { FormErrors } from '../../platform/web/form-errors.js';
import { holdsCitizenNumber } from '../citizen-number.js';
import { AVATARS, type Avatar } from './avatars.js';
import { contactDataIn } from './contact-data.js';
import type { ProfileChoices } from './profile.service.js';
import { PROFILE_ITEMS } from './public-profile.entity.js';
import type { profileTexts } from './texts.js';

type Translate = ReturnType<typeof profileTexts>;
export type TypedProfile = Readonly<Record<string, unknown>>;

export const LONGEST_NICKNAME = 40;
export const LONGEST_ABOUT = 400;

/** Reads the form; what is not right is told per field, in the language of the page. The choices are what was typed, right or not. */
export function readProfile(typed: TypedProfile, t: Translate): { choices: ProfileChoices; errors: FormErrors } {
  const nickname = textOf(typed.nickname);
  const about = textOf(typed.about);
  const avatar = textOf(typed.avatar);
  const shown = [typed.show].flat();
  const errors = {
    ...errorOf('nickname', textError(nickname, LONGEST_NICKNAME, t)),
    ...errorOf('about', textError(about, LONGEST_ABOUT, t)),
    ...errorOf('avatar', avatar === '' || isAvatar(avatar) ? null : t('unknownAvatar')),
  };
  const choices: ProfileChoices = {
    nickname: nickname || null,
    about: about || null,
    avatar: isAvatar(avatar) ? avatar : null,
    hidden: PROFILE_ITEMS.filter((item) => !shown.includes(item)),
  };
  return { choices, errors };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim().replace(/\r\n/g, '\n') : '');
const isAvatar = (name: string): name is Avatar => (AVATARS as readonly string[]).includes(name);
const errorOf = (field: string, text: string | null): FormErrors => (text ? { [field]: text } : {});

function textError(text: string, most: number, t: Translate): string | null {
  const { length } = [...text];
  if (length > most) return t('tooLong', { most, length });
  if (holdsCitizenNumber(text)) return t('citizenNumber');
  const contact = contactDataIn(text);
  return contact && t(contact.kind, { found: contact.found });
}
