import fc from 'fast-check';
import { likenessesOf, phoneKey, type Comparable } from './alike.js';

const yara: Comparable = {
  firstName: 'Yara',
  lastName: 'Haddad',
  birthDate: '2002-05-01',
  phone: '06 0012 3456',
  email: null,
};
const other = (changes: Partial<Comparable>) => likenessesOf(yara, { ...yara, phone: null, ...changes });

describe('two files that may be of one person', () => {
  it.each<[string, Partial<Comparable>]>([
    ['the same name', {}],
    ['other case, accents and spaces', { firstName: ' YÁRA', lastName: 'had dad' }],
    ['first and last name changed about', { firstName: 'Haddad', lastName: 'Yara' }],
    ['a slip of the pen', { lastName: 'Hadad' }],
  ])('have %s', (_, changes) => {
    expect(other(changes)).toEqual(['name']);
  });

  it.each<[string, Partial<Comparable>]>([
    ['another date of birth', { birthDate: '2002-05-02' }],
    ['another first name', { firstName: 'Lina' }],
    ['a short name that is another', { firstName: 'Li', lastName: 'Bo' }],
  ])('do not have %s', (_, changes) => {
    expect(other(changes)).toEqual([]);
  });

  it('know letters that have no mark to take off, and other scripts', () => {
    const alike = (a: string, b: string) =>
      likenessesOf({ ...yara, phone: null, firstName: a }, { ...yara, firstName: b }).length > 0;
    expect(alike('Işık', 'Isik')).toBe(true);
    expect(alike('ሰላም', 'ሰላም')).toBe(true);
    expect(alike('يارا', 'سامي')).toBe(false);
  });

  it('have the same phone in any notation, or the same e-mail address', () => {
    const stranger = { ...yara, firstName: 'Sem', lastName: 'de Vries', birthDate: '1999-01-01' };
    expect(likenessesOf(yara, { ...stranger, phone: '+31 6-0012.3456' })).toEqual(['phone']);
    expect(
      likenessesOf({ ...yara, email: 'a@example.org' }, { ...stranger, phone: '', email: 'A@example.org' }),
    ).toEqual(['email']);
    expect(phoneKey('0612')).toBeNull();
    expect(likenessesOf({ ...yara, phone: '0612' }, { ...stranger, phone: '0612' })).toEqual([]);
  });

  it('look alike in both directions, and a file looks like itself', () => {
    const name = fc.oneof(fc.constantFrom('Yara', 'Jara', 'Haddad', 'Hadad', 'Li'), fc.string({ maxLength: 12 }));
    const person = fc.record<Comparable>({
      firstName: name,
      lastName: name,
      birthDate: fc.constantFrom('2002-05-01', '2001-05-01'),
      phone: fc.option(fc.constantFrom('0600123456', '+31600123456', '123', '')),
      email: fc.option(fc.constantFrom('a@example.org', 'A@example.org')),
    });
    fc.assert(
      fc.property(person, person, (a, b) => {
        expect(likenessesOf(a, b)).toEqual(likenessesOf(b, a));
        expect(likenessesOf(a, a)).toContain('name');
      }),
    );
  });
});
