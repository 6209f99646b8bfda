import { VerifyPages } from './verify.pages.js';
import { VerifyQueries } from './verify.queries.js';

/** What the module of agreements takes in for the page on which anybody can check a document. */
export const VERIFY = { controllers: [VerifyPages], providers: [VerifyQueries] };
