import { join } from 'node:path';
import { type DownloadLimits, download } from './download.ts';
import type { InstallFile } from './install-files.ts';

/** Largest list of files. */
const LIST_BYTES = 4_000_000;

/** Files at an address, or why there are none. */
export type RemoteFiles = { ok: true; files: InstallFile[] } | { ok: false; place: string; message: string };

/**
 * The file at an address; or, when there is a list with a line `SHA-256  name` for each file (as sha256sum writes it),
 * the files of the list beside it. For an address that ends in `/` the list is `SHA256SUMS` there.
 * @param dataDir where downloads that broke off wait to be continued.
 */
export async function remoteFiles(
  address: URL,
  dataDir: string,
  sha256: string | undefined,
  limits: Partial<DownloadLimits> = {},
): Promise<RemoteFiles> {
  const dir = join(dataDir, 'codesets', 'downloads');
  const at = address.pathname.endsWith('/') ? new URL('SHA256SUMS', address) : address;
  if (at === address && !mayBeList(address)) {
    return { ok: true, files: [remoteFile(address, nameOf(address), dir, sha256, limits)] };
  }
  const got = await download(at, dir, { ...limits, maxBytes: LIST_BYTES });
  if (!got.ok) return at === address ? got : { ...got, message: `There is no list SHA256SUMS to read. ${got.message}` };
  const listed = listedIn(new TextDecoder().decode(got.bytes));
  if (listed === undefined) {
    const given: InstallFile = { name: nameOf(at), load: async () => ({ ok: true, bytes: got.bytes }) };
    return { ok: true, files: [sha256 === undefined ? given : { ...given, sha256 }] };
  }
  const files: InstallFile[] = [];
  for (const [place, line] of listed.entries()) {
    const target = URL.parse(line.name, at.href);
    if (target === null || !target.href.startsWith(new URL('.', at).href)) {
      return { ok: false, place: `line ${place + 1}`, message: `'${line.name.slice(0, 60)}' is not beside the list.` };
    }
    files.push(remoteFile(target, line.name, dir, line.sha256, limits));
  }
  return { ok: true, files };
}

/** Names that lists of checksums go by; code files are never read twice to find out. */
function mayBeList(address: URL): boolean {
  return /(sums?|manifest|index|list)(\.(txt|sha256))?$|\.sha256$/i.test(address.pathname);
}

function nameOf(address: URL): string {
  return decodeURIComponent(address.pathname.slice(address.pathname.lastIndexOf('/') + 1)) || address.host;
}

function listedIn(text: string): { sha256: string; name: string }[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const listed = lines.map((line) => /^([0-9a-f]{64})[ \t]+\*?(\S.*)$/i.exec(line.trim()));
  if (lines.length === 0 || listed.some((found) => found === null)) return undefined;
  return listed.map((found) => ({ sha256: found?.[1] ?? '', name: found?.[2] ?? '' }));
}

function remoteFile(
  address: URL,
  name: string,
  dir: string,
  sha256: string | undefined,
  limits: Partial<DownloadLimits>,
): InstallFile {
  return {
    name,
    ...(sha256 === undefined ? {} : { sha256 }),
    load: (onBytes) => download(address, dir, limits, onBytes),
  };
}
