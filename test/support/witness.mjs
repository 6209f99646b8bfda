/** A supervisor signs a version as its witness, with the built service: `node witness.mjs VERSION ACCOUNT`. */
import { withService } from '../../dist/cli/with-service.js';
import { SigningService } from '../../dist/agreements/signing/signing.service.js';

const [versionId, id] = process.argv.slice(2);
const user = { kind: 'account', id, role: 'supervisor' };
await withService((app) => app.get(SigningService).witness(versionId, 'nl', user));
