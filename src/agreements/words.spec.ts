import { faultsOfWords } from './words.js';

describe('what a text in several languages must be', () => {
  it.each(['', ' \n', '\u200c', '\u3164', '\u115f\u1160', '\u034f', '\u2800', '\uffa0'])(
    'there is something to read: %j is no text',
    (text) => {
      expect(faultsOfWords({ nl: text }, 100)).toEqual([expect.stringContaining('nl must be a text')]);
    },
  );

  it.each(['Stil na 22.00 uur', '22:00', 'می\u200cشود', 'ጽሬት'])('%j is one', (text) => {
    expect(faultsOfWords({ nl: text }, 100)).toEqual([]);
  });
});
