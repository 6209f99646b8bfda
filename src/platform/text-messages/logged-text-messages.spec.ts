import { Test } from '@nestjs/testing';
import { TextMessagesModule } from './text-messages.module.js';
import { TextMessages } from './text-messages.js';

describe('text messages without a provider', () => {
  const logged: unknown[] = [];
  const note = (...words: unknown[]) => void logged.push(...words);
  let messages: TextMessages;

  beforeAll(async () => {
    const module = await Test.createTestingModule({ imports: [TextMessagesModule] })
      .setLogger({ log: note, warn: note, error: note })
      .compile();
    messages = module.get(TextMessages);
    logged.length = 0;
  });

  it('are known not to reach anybody', () => expect(messages.isConfigured).toBe(false));

  it('leave their length in the log, and neither number nor words', async () => {
    await messages.send({ to: '+31612345678', text: 'Hallo Amina 🙂' });
    expect(JSON.stringify(logged)).toContain('13 characters');
    expect(JSON.stringify(logged)).not.toMatch(/Amina|6123/);
  });
});
