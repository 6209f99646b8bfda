/** A file that can not be used: the message says which, why, and where in it. */
export class FileError extends Error {}
