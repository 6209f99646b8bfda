import {
  applyDecorators,
  PayloadTooLargeException,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { catchError, throwError, type Observable } from 'rxjs';
import { limits } from '../tables/limits.js';
import type { ImportedFile } from './import-outcome.js';

export const UPLOAD_MEGABYTES = limits.fileBytes / 1024 / 1024;

/** A file as the upload handler gives it. */
export interface Upload {
  originalname: string;
  buffer: Buffer;
}

/** Says how large a file may be when one was larger. */
class ExplainUploadLimit implements NestInterceptor {
  constructor(private readonly message: string) {}

  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(catchError((error: unknown) => throwError(() => this.explained(error))));
  }

  private explained(error: unknown): unknown {
    if (!(error instanceof PayloadTooLargeException)) return error;
    return new PayloadTooLargeException({ type: 'file-too-large', message: this.message });
  }
}

/** A route that takes one file in the multipart field `file`. Reading stops at the limit: a larger file is a 413 and is not kept in memory. */
export const TakesFile = (megabytes: number, whatToDo = '') =>
  applyDecorators(
    UseInterceptors(
      new ExplainUploadLimit(`The file is larger than ${megabytes} MB. ${whatToDo}`.trim()),
      FileInterceptor('file', {
        limits: { fileSize: megabytes * 1024 * 1024, files: 1, fields: 10, fieldSize: 10_000 },
        defParamCharset: 'utf8',
      }),
    ),
  );

/** The same for a table. */
export const TakesTable = () => TakesFile(UPLOAD_MEGABYTES, 'Divide it over more files.');

export const importedFile = ({ originalname, buffer }: Upload): ImportedFile => ({
  fileName: originalname,
  content: buffer,
});
