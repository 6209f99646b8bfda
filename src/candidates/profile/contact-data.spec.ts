import { contactDataIn } from './contact-data.js';

it.each([
  ['contactEmail', 'Mail me: amina@example.org'],
  ['contactEmail', 'amina (at) example (dot) org'],
  ['contactEmail', 'ａｍｉｎａ＠example.org'],
  ['contactPhone', 'Bel 06 12 34 56 78'],
  ['contactPhone', '+31-6-12345678'],
  ['contactPhone', 'رقمي ٠٦١٢٣٤٥٦٧٨'],
  ['contactLink', 'zie https://example.org/amina'],
  ['contactLink', 'mijn site is amina.nl'],
  ['contactAccount', 'volg mij: @amina.k'],
  ['contactAccount', 'Instagram: amina_k'],
  ['contactAccount', 'snap amina99'],
])('finds %s in "%s"', (kind, text) => {
  expect(contactDataIn(text)).toMatchObject({ kind });
});

it.each([
  'Ik kook graag en lees veel.',
  'Ik ben geboren op 01-02-2003 en heb 2 zussen.',
  'Ik werk van 9.00-17.00 uur.',
  'أحب الطبخ والموسيقى.',
  'ምግባር እፈቱ',
  'Ik hou van m.b.v. en o.a. films.',
])('leaves "%s" alone', (text) => {
  expect(contactDataIn(text)).toBeNull();
});

it('tells what it found', () => {
  expect(contactDataIn('Bel 0612345678 na zes uur')).toEqual({ kind: 'contactPhone', found: '0612345678' });
});
