import { plainToInstance } from 'class-transformer';
import type { FieldProblem } from '../../platform/http/problem.js';
import { nestsTooDeep } from '../../platform/http/body-depth.js';
import { findJsonFault } from '../../platform/files/json-fault.js';
import { problemsOfTemplate } from './content-rules.js';
import { TemplateContent } from './template-content.js';

/** Bytes of the largest file: far more than all topics in all languages. */
export const LARGEST_TEMPLATE = 1_000_000;

type Outcome = { content: TemplateContent; problems: [] } | { content: null; problems: FieldProblem[] };
const refused = (problems: FieldProblem[]): Outcome => ({ content: null, problems });
const refusedFile = (message: string) => refused([{ field: 'file', message }]);

/** Reads a template from a file of another project: the whole of it, or everything that is wrong with it, with places. */
export function readTemplateFile(bytes: Uint8Array): Outcome {
  if (bytes.byteLength > LARGEST_TEMPLATE) return refusedFile('The file is larger than 1 MB.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refusedFile('The file is not UTF-8 text. Save it as UTF-8.');
  }
  try {
    return readTemplate(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const fault = findJsonFault(text);
    const where = fault ? `line ${fault.line}, column ${fault.column}: ${fault.message}` : error.message;
    return refusedFile(`The file is not JSON: ${where}.`);
  }
}

/** The same, of JSON that was read. */
export function readTemplate(json: unknown): Outcome {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refused([{ field: 'file', message: 'A template is an object with languages and topics.' }]);
  if (nestsTooDeep(json)) return refusedFile('The file nests too deep to be a template.');
  const content = plainToInstance(TemplateContent, json);
  const faults = problemsOfTemplate(content);
  return faults.length > 0 ? refused(faults) : { content, problems: [] };
}
