import { renderToString } from 'preact-render-to-string';
import { directionOf, type Language } from '../i18n/languages.js';

const PAGE = 'margin:0;padding:24px 16px;background:#f6f4ef';
const SHEET =
  "max-width:520px;margin:0 auto 16px;padding:24px;background:#fff;border-radius:16px;color:#16302c;font:18px/1.6 'Noto Sans',Vazirmatn,Arial,sans-serif";
const LINK = 'color:#075e53;overflow-wrap:anywhere';

export interface LetterText {
  title: string;
  /** A paragraph that is only an address becomes a link. */
  paragraphs: string[];
  language: Language;
}

/** A mail as HTML: calm, readable on a small phone, each text in the direction of its language; the first names the mail. */
export function letterHtml(first: LetterText, ...others: LetterText[]): string {
  const html = (
    <html lang={first.language} dir={directionOf(first.language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{first.title}</title>
      </head>
      <body style={PAGE}>
        {[first, ...others].map((text) => (
          <Sheet {...text} />
        ))}
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(html)}`;
}

function Sheet({ title, paragraphs, language }: LetterText) {
  return (
    <div lang={language} dir={directionOf(language)} style={SHEET}>
      <h1 style="margin:0 0 16px;font-size:24px;line-height:1.3;color:#075e53">{title}</h1>
      {paragraphs.map((paragraph) => (
        <p style="margin:0 0 16px">{isAddress(paragraph) ? <Link address={paragraph} /> : paragraph}</p>
      ))}
    </div>
  );
}

const isAddress = (paragraph: string) => /^https?:\/\/\S+$/.test(paragraph);

function Link({ address }: { address: string }) {
  return (
    <a href={address} dir="ltr" style={LINK}>
      {address}
    </a>
  );
}
