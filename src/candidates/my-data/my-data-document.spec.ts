import { readPdf } from '../../../test/support/read-pdf.js';
import { compilePdf } from '../../platform/documents/typst.js';
import { MY_DATA_TEMPLATE, type myDataDocument } from './my-data-document.js';

type Document = ReturnType<typeof myDataDocument>;

it('prints a phone number in its own order, also in a language that runs from right to left', async () => {
  const document: Document = {
    language: 'ar',
    title: 'بياناتي',
    name: 'Amina Yusuf',
    date: '2026-11-25',
    madeOn: '25',
    readers: 'من يرى هذا؟',
    sections: [{ title: 'الاسم', readers: 'أنت', rows: [{ label: 'الهاتف', value: '06 12345678' }] }],
    consent: { title: 'الموافقة', lines: [] },
    views: { title: 'من رأى', none: 'لم يفتح أحد', rows: [] },
  };
  const { pages } = await readPdf(compilePdf(MY_DATA_TEMPLATE, document));
  expect(pages[0]!.text).toContain('06 12345678');
}, 30_000);
