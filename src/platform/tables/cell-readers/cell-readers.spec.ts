import { choice } from './choice.js';
import { integer } from './integer.js';
import { list } from './list.js';
import { text } from './text.js';
import { yesNo } from './yes-no.js';

const comma = /[|,]/;

describe('text', () => {
  it('makes a number of a spreadsheet into its digits, and composes diacritics', () => {
    expect(text(10)(12, comma)).toEqual({ value: '12' });
    expect(text(10)('Zoe\u0308', comma)).toEqual({ value: 'Zoë' });
  });

  it('refuses what a spreadsheet turned into a date or a checkbox', () => {
    expect(text(10)(new Date('2026-05-03'), comma)).toMatchObject({ faults: [{ code: 'textExpected' }] });
    expect(text(10)(true, comma)).toMatchObject({ faults: [{ code: 'textExpected' }] });
  });

  it('says how long it may be', () => {
    expect(text(3)('abcd', comma)).toEqual({ faults: [{ code: 'textTooLong', values: { length: 4, max: 3 } }] });
  });
});

describe('integer', () => {
  it.each([
    ['3', 3],
    ['-2', -2],
    [4, 4],
  ])('reads %s', (written, value) => {
    expect(integer(-5, 5)(written, comma)).toEqual({ value });
  });

  it('says the range when a number is outside it or none', () => {
    expect(integer(0, 4)('5', comma)).toMatchObject({
      faults: [{ code: 'outOfRange', values: { found: '5', min: 0, max: 4 } }],
    });
    for (const written of ['drie', '3,0', '1e3', 2.5, true]) {
      expect(integer(0, 4)(written, comma)).toMatchObject({
        faults: [{ code: 'notAnInteger', values: { min: 0, max: 4 } }],
      });
    }
  });
});

describe('yes or no', () => {
  it.each(['ja', 'J', 'yes', 'y', 'TRUE', '1', 'Waar', 1, true])('%s is yes', (written) => {
    expect(yesNo()(written, comma)).toEqual({ value: true });
  });

  it.each(['nee', 'N', 'no', 'false', '0', 'ONWAAR', 0, false])('%s is no', (written) => {
    expect(yesNo()(written, comma)).toEqual({ value: false });
  });

  it('refuses anything else', () => {
    expect(yesNo()('misschien', comma)).toEqual({ faults: [{ code: 'notYesOrNo', values: { found: 'misschien' } }] });
  });
});

describe('choice', () => {
  const group = choice({ statusHolder: ['statushouder'], youngTenant: ['jongere huurder', 'jongere'] });

  it.each(['Jongere huurder', 'jongere_huurder', 'JONGERE-HUURDER', 'jongere', 'youngTenant', 'young tenant'])(
    'knows %s',
    (written) => {
      expect(group(written, comma)).toEqual({ value: 'youngTenant' });
    },
  );

  it('names the choices when it knows none', () => {
    expect(group('student', comma)).toEqual({
      faults: [{ code: 'unknownChoice', values: { found: 'student', expected: 'statushouder, jongere huurder' } }],
    });
  });
});

describe('list', () => {
  const colours = list(choice({ red: ['rood'], blue: ['blauw'] }));

  it('splits at | and, outside files with commas, at a comma', () => {
    expect(colours('rood | blauw', comma)).toEqual({ value: ['red', 'blue'] });
    expect(colours('rood, blauw,', comma)).toEqual({ value: ['red', 'blue'] });
    expect(list(text(20))('rood, blauw', /\|/)).toEqual({ value: ['rood, blauw'] });
  });

  it('names every wrong item, and what is there twice', () => {
    expect(colours('rood|geel|groen|red', comma)).toMatchObject({
      faults: [
        { code: 'unknownChoice', values: { found: 'geel' } },
        { code: 'unknownChoice', values: { found: 'groen' } },
        { code: 'duplicateItem', values: { found: 'red' } },
      ],
    });
  });
});
