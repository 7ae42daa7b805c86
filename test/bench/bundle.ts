import { build } from 'vite';

/** One classic script out of a module and all that it imports, for a plain page without extension APIs. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The bench was not bundled.');
  return first.output[0].code;
}
