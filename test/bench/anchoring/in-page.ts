/** What the bench calls inside Chromium. */
import { runChanges } from './run.ts';
import { measureSpeed } from './speed.ts';

Object.assign(globalThis, { runChanges, measureSpeed });
