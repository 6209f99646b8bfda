import {
  applyDecorators,
  Injectable,
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
@Injectable()
class ExplainUploadLimit implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(catchError((error: unknown) => throwError(() => explained(error))));
  }
}

function explained(error: unknown): unknown {
  if (!(error instanceof PayloadTooLargeException)) return error;
  const message = `The file is larger than ${UPLOAD_MEGABYTES} MB. Divide it over more files.`;
  return new PayloadTooLargeException({ type: 'file-too-large', message });
}

/** A route that takes one table in the multipart field `file`. Reading stops at the limit: a larger file is a 413 and is not kept in memory. */
export const TakesTable = () =>
  applyDecorators(
    UseInterceptors(
      ExplainUploadLimit,
      FileInterceptor('file', {
        limits: { fileSize: limits.fileBytes, files: 1, fields: 10, fieldSize: 10_000 },
        defParamCharset: 'utf8',
      }),
    ),
  );

export const importedFile = ({ originalname, buffer }: Upload): ImportedFile => ({
  fileName: originalname,
  content: buffer,
});
