/** What is wrong with a form: name of the field → a sentence that says what to do. All errors at once. */
export type FormErrors = Readonly<Record<string, string>>;
