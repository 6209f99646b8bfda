import { actOnTopic, emptyTopic } from './topic-acts.js';
import { faultsOfForm, topicOfForm } from './topic-form.js';
import type { TopicContent } from './template-content.js';

const stored: TopicContent = {
  code: 'noise',
  icon: 'volume',
  title: { nl: 'Geluid', ar: 'صوت' },
  purpose: { nl: 'Zodat iedereen slaapt.' },
  questions: [{ nl: 'Wanneer slaap je?', tr: 'Ne zaman?' }, { nl: 'Wat stoort je?' }],
  clauses: [
    {
      code: 'night',
      title: { nl: 'Nacht' },
      follows: 'sleep',
      ownWords: true,
      options: [
        { code: 'ten', text: { nl: 'Vanaf tien uur.', so: 'Tobanka' }, suits: ['0'] },
        { code: 'eleven', text: { nl: 'Vanaf elf uur.' }, suits: ['1'] },
      ],
    },
  ],
};
const fields = {
  'title.nl': 'Geluid en rust',
  'title.en': 'Noise',
  'purpose.nl': 'Zodat iedereen\r\nslaapt.',
  'questions.0.from': '1',
  'questions.0.nl': 'Wat stoort je?',
  'questions.1.from': '0',
  'questions.1.nl': 'Wanneer slaap je?',
  'clauses.0.code': 'night',
  'clauses.0.title.nl': 'Nacht',
  'clauses.0.options.0.code': 'eleven',
  'clauses.0.options.0.text.nl': 'Vanaf elf uur.',
  'clauses.0.options.1.code': 'ten',
  'clauses.0.options.1.text.nl': 'Vanaf 22.00 uur.',
};

describe('the form of a topic', () => {
  it('changes what it shows and keeps the rest, though parts changed places', () => {
    const topic = topicOfForm(fields, stored);
    expect(topic.title).toEqual({ nl: 'Geluid en rust', en: 'Noise', ar: 'صوت' });
    expect(topic.purpose.nl).toBe('Zodat iedereen\nslaapt.');
    expect(topic.questions[1]).toEqual({ nl: 'Wanneer slaap je?', tr: 'Ne zaman?' });
    expect(topic.clauses[0]).toMatchObject({ follows: 'sleep', ownWords: false });
    expect(topic.clauses[0]!.options.map(({ code }) => code)).toEqual(['eleven', 'ten']);
    expect(topic.clauses[0]!.options[1]).toEqual({
      code: 'ten',
      text: { nl: 'Vanaf 22.00 uur.', so: 'Tobanka' },
      suits: ['0'],
    });
  });

  it('takes an emptied translation away, and says that Dutch is missing', () => {
    const topic = topicOfForm({ ...fields, 'title.nl': ' ', 'title.en': '' }, stored);
    expect(topic.title).toEqual({ nl: '', ar: 'صوت' });
    expect(Object.keys(faultsOfForm(topic, 'en'))).toEqual(['title.nl']);
  });

  it('says which of many texts is missing, and in which language', () => {
    const topic = topicOfForm({ ...fields, 'clauses.0.options.1.text.nl': '', 'questions.1.en': '\u3164' }, stored);
    expect(faultsOfForm(topic, 'nl')).toEqual({
      'clauses.0.options.1.text.nl': 'Afspraak 1, mogelijkheid 2: schrijf hier een tekst, of haal dit weg.',
      'questions.1.en': 'Vraag 2 (English): schrijf hier een tekst, of haal dit weg.',
    });
  });

  it('names the field of a penalty', () => {
    const fine = { ...fields, 'clauses.0.options.1.text.nl': 'Anders volgt een boete.' };
    expect(faultsOfForm(topicOfForm(fine, stored), 'nl')['clauses.0.options.1.text.nl']).toContain('huisgesprek');
  });

  it.each([
    ['up:questions.1', (topic: TopicContent) => topic.questions[0]?.nl, 'Wat stoort je?'],
    ['down:clauses.0.options.0', (topic: TopicContent) => topic.clauses[0]?.options[0]?.code, 'eleven'],
    ['remove:clauses.0.options.0', (topic: TopicContent) => topic.clauses[0]?.options.length, 1],
    ['add:clauses.0.options', (topic: TopicContent) => topic.clauses[0]?.options[2]?.code, 'option31'],
    ['add:clauses', (topic: TopicContent) => topic.clauses[1]?.code, 'clause31'],
    ['add:questions', (topic: TopicContent) => topic.questions.length, 3],
    ['up:questions.0', (topic: TopicContent) => topic.questions[0]?.nl, 'Wanneer slaap je?'],
    ['remove:clauses.9.options.constructor', (topic: TopicContent) => topic, stored],
    ['', (topic: TopicContent) => topic, stored],
  ])('%s', (act, read, expected) => {
    expect(read(actOnTopic(stored, act, 3))).toEqual(expected);
  });

  it('a topic to fill in asks for everything in Dutch', () => {
    expect(Object.keys(faultsOfForm(emptyTopic('topic1'), 'en'))).toEqual([
      'title.nl',
      'purpose.nl',
      'questions.0.nl',
      'clauses.0.title.nl',
      'clauses.0.options.0.text.nl',
      'clauses.0.options.1.text.nl',
    ]);
  });
});
