import { AgreementDocumentsController } from './agreement-documents.controller.js';
import { AgreementDocumentsPages } from './agreement-documents.pages.js';
import { AgreementExports } from './agreement-exports.service.js';
import { AgreementPdf } from './agreement-pdf.js';
import { IssuedDocument } from './issued-document.entity.js';
import { MyAgreementDocumentsPages } from './my-agreement-documents.pages.js';
import { PrintedVersionsQueries } from './printed-versions.queries.js';

/** What the module of agreements takes in for their documents. */
export const DOCUMENT = {
  entities: [IssuedDocument],
  controllers: [AgreementDocumentsController, AgreementDocumentsPages, MyAgreementDocumentsPages],
  providers: [AgreementExports, AgreementPdf, PrintedVersionsQueries],
};
