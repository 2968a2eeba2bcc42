import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { InstallFile } from './install-files.ts';

/** The file, or every file below the folder in order of name; undefined when there is nothing at the path. */
export function localFiles(path: string, sha256?: string): InstallFile[] | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return [localFile(path, basename(path), sha256)];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.split(sep).some((part) => part.startsWith('.')))
    .filter((name) => statSync(join(path, name), { throwIfNoEntry: false })?.isFile())
    .sort()
    .map((name) => localFile(join(path, name), name.split(sep).join('/')));
}

function localFile(path: string, name: string, sha256?: string): InstallFile {
  return {
    name,
    ...(sha256 === undefined ? {} : { sha256 }),
    load: async () => {
      try {
        return { ok: true, bytes: readFileSync(path) };
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        if (code === 'ERR_FS_FILE_TOO_LARGE') return { ok: false, place: 'file', message: 'It is larger than 2 GB.' };
        if (code === undefined) throw error;
        return { ok: false, place: 'file', message: `It cannot be read (${code}).` };
      }
    },
  };
}
