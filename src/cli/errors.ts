/** The words of a command are wrong; the message says which. Exit code 2, with the help. */
export class UsageError extends Error {}

/** A file that a command was given can not be used; the message says where and why. Exit code 2. */
export class InputError extends Error {}
