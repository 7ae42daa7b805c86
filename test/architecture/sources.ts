import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** Path from the project's top, with forward slashes. */
  path: string;
  text: string;
}

export interface Import {
  from: string;
  /** Path of the imported file from the project's top, or the package's name. */
  to: string;
  typesOnly: boolean;
}

/** The project's own code, tests apart. */
export const SOURCES: SourceFile[] = ['entrypoints', 'components', 'lib', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = relative(ROOT, join(entry.parentPath, entry.name));
      return { path, text: readFileSync(join(ROOT, path), 'utf8') };
    }),
);

/** Every static import and re-export of a file. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const { module } = parseSync(path, text);
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    request: moduleRequest.value,
    typesOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries
      .filter((entry) => entry.moduleRequest)
      .map((entry) => ({ request: entry.moduleRequest!.value, typesOnly: entry.isType })),
  );
  return [...imports, ...exports].map(({ request, typesOnly }) => ({
    from: path,
    to: request.startsWith('.') ? relative(ROOT, join(ROOT, dirname(path), request)) : request,
    typesOnly,
  }));
}

/** The room that a file belongs to: `entrypoints`, `components`, `commands`, `lib/analysis`, … or the file itself where it stands alone in lib. */
export function roomOf(path: string): string {
  const parts = path.split('/');
  return parts[0] === 'lib' ? parts.slice(0, 2).join('/') : parts[0]!;
}
