/** A short message to a phone. */
export interface TextMessage {
  /** The number, with its country: `+31612345678`. */
  to: string;
  text: string;
}

/** Where text messages go out: a provider's adapter binds itself to this in `text-messages.module.ts`. */
export abstract class TextMessages {
  /** Whether messages really reach a phone. */
  abstract readonly isConfigured: boolean;

  /** Done when the provider has taken the message; rejects when it has not. */
  abstract send(message: TextMessage): Promise<void>;
}
