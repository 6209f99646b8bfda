/** Keeps what is written in another direction out of the sentence around it, as `<bdi>` does (isolates of Unicode, UAX 9). */
export const isolated = (words: string) => `\u2068${words}\u2069`;
