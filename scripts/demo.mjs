/** `npm run demo`: gets a fresh clone ready, then runs the demo in this same process. */
import { prepare } from './prepare.mjs';

try {
  await prepare();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await import('../dist/demo.js');
