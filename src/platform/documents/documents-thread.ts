import { parentPort } from 'node:worker_threads';
import { DocumentError } from './document-error.js';
import type { DocumentAnswer, DocumentQuestion } from './documents.service.js';
import { compilePdf } from './typst.js';

/** The entry of the thread that makes documents, one after another. */
const port = parentPort!;
port.on('message', (question: DocumentQuestion) => port.postMessage(answer(question)));

function answer({ id, template, data }: DocumentQuestion): DocumentAnswer {
  try {
    return { id, pdf: compilePdf(template, data) };
  } catch (error) {
    if (error instanceof DocumentError) return { id, failure: { ...error, message: error.message } };
    return { id, failure: { code: 'template', message: String(error), characters: [] } };
  }
}
