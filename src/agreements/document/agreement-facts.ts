import type { AgreementText } from '../versions/agreement-text.js';
import type { SigningMethod } from '../versions/agreement-version.entity.js';

/** A confirmation as it stands on paper. */
export interface PrintedSignature {
  signedAt: Date;
  method: SigningMethod;
}

/** Somebody who is asked to sign, or did. */
export interface PrintedSigner {
  /** Null when their data were erased. */
  name: string | null;
  signature: PrintedSignature | null;
}

/** Everything that is printed of a version. */
export interface AgreementFacts {
  text: AgreementText;
  hash: string;
  /** Of the version. */
  number: number;
  sharedAt: Date;
  /** The residents, always in the same order. */
  signers: PrintedSigner[];
  /** The supervisor who signed last. */
  witness: PrintedSigner | null;
}

/** How many residents signed. */
export const signedIn = ({ signers }: Pick<AgreementFacts, 'signers'>): number =>
  signers.filter(({ signature }) => signature !== null).length;

/** ISO days say more of a document than the moment at which somebody downloads it: the same state gives the same bytes. */
export function lastChangeOf({ sharedAt, signers, witness }: AgreementFacts): Date {
  const signed = [...signers, witness].flatMap((one) => one?.signature?.signedAt ?? []);
  return [sharedAt, ...signed].reduce((last, one) => (one > last ? one : last));
}
