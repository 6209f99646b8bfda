/** The words of a command are wrong; the message says which. */
export class UsageError extends Error {}
