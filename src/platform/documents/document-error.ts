/**
 * Why there is no document: `missing-glyphs` when no font has a character of the data, `template` when the template does
 * not work with the data (or says so itself with `panic`), `stopped` when the thread ended meanwhile.
 */
export type DocumentFailure = 'missing-glyphs' | 'template' | 'stopped';

/** A document could not be made. Nothing of its data is in the message, except what a template's `panic` says. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(
    readonly code: DocumentFailure,
    message: string,
    /** Of `missing-glyphs`: the characters that would have been empty boxes. */
    readonly characters: string[] = [],
  ) {
    super(message);
  }
}
