import { numberMeantBy, proposalNumber } from './proposal-number.js';

test('a number has at least four digits', () => {
  expect([proposalNumber(7), proposalNumber(412), proposalNumber(12345)]).toEqual(['V-0007', 'V-0412', 'V-12345']);
});

test.each(['V-0412', 'v412', '412', ' V-412 '])('%p is read as a number', (text) => {
  expect(numberMeantBy(text)).toBe(412);
});

test.each(['Kerkstraat 12', 'V-', '12a', '99999999999999'])('%p is not', (text) => {
  expect(numberMeantBy(text)).toBeNull();
});
