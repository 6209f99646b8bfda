import { createHash } from 'node:crypto';

/**
 * A mark of who wrote a note, other for every note: it tells whether a note is somebody's own, and no list can be made by it of
 * what a person wrote. Whoever has the database could try all residents of the home; no page does.
 */
export const authorMark = (noteId: string, candidateId: string): string =>
  createHash('sha256').update(`${noteId}:${candidateId}`).digest('hex');

/** The same in SQL. @param candidate a parameter that holds their id as text, such as `$1` */
export const authorMarkSql = (candidate: string): string =>
  `encode(sha256(convert_to("id"::text || ':' || ${candidate}::text, 'UTF8')), 'hex')`;
