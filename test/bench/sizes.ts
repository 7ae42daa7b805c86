import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, type Figure } from './figures.ts';

/** Compressed sizes of what the build ships, against the budgets; 1 kB is 1,000 bytes. */
export function benchSizes(build: string): Figure[] {
  const gzipped = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file))).length, 0) / 1000;
  const all = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css|html)$/.test(file));
  return [
    atMost('gate, gzip', gzipped(['gate.js']), 2, 'kB'),
    atMost('reader, gzip', gzipped(['reader.js']), 45, 'kB'),
    {
      what: 'background with the analyser, gzip',
      value: `${gzipped([...withImports(build, 'background.js')]).toFixed(1)} kB`,
    },
    { what: 'everything, gzip', value: `${gzipped(all).toFixed(1)} kB` },
  ];
}

/** A script of the build with all that it imports. */
function withImports(build: string, script: string, found = new Set<string>()): Set<string> {
  if (found.has(script)) return found;
  found.add(script);
  for (const [, path] of readFileSync(join(build, script), 'utf8').matchAll(
    /(?:from|import)\s*["'](\.[^"']+\.js)["']/g,
  )) {
    withImports(build, join(dirname(script), path!), found);
  }
  return found;
}
