import QRCode from 'qrcode';

/** A link to be scanned from paper, as SVG: with its quiet zone, and readable when a seventh of it is damaged. */
export const qrOf = (link: string): Promise<string> =>
  QRCode.toString(link, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
