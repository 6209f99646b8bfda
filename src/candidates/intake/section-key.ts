/** Key of the text with the name of a section: `living` → `sectionLiving`. */
export const sectionKey = (code: string) => `section${code.charAt(0).toUpperCase()}${code.slice(1)}`;
