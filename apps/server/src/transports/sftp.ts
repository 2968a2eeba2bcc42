import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename as renameHere } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import type { Stats } from 'ssh2';
import type { ConnectionSecret, SftpSettings } from './connection.ts';
import { openSftp, type SftpSession } from './sftp-client.ts';
import { asFailure, type Transport, TransportFailure } from './transport.ts';

const CHUNK_BYTES = 32 * 1024;
/** Chunks under way at once. */
const WINDOW = 16;
/** SFTP status codes (draft-ietf-secsh-filexfer-02, 7). */
const NO_SUCH_FILE = 2;
const PERMISSION_DENIED = 3;
const FAILURE = 4;

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const codeOf = (error: unknown) => (error as { code?: unknown }).code;

/** A request that failed, with the folder it was about. */
function requestFailure(error: unknown, where: string): TransportFailure {
  const code = codeOf(error);
  if (code === NO_SUCH_FILE)
    return new TransportFailure(`${where} is not there. Create it at the other side, or correct its name.`, {
      cause: error,
    });
  if (code === PERMISSION_DENIED)
    return new TransportFailure(`${where} may not be used. Ask the other side for the right to read and write there.`, {
      cause: error,
    });
  if (code === FAILURE)
    return new TransportFailure(
      `The other side could not do it in ${where}; its disk may be full or read-only. It is tried again.`,
      { cause: error },
    );
  return asFailure(error);
}

async function statOrNone(session: SftpSession, path: string): Promise<Stats | undefined> {
  try {
    return await session.ask<Stats>((done) => session.sftp.stat(path, done));
  } catch (error) {
    if (codeOf(error) === NO_SUCH_FILE) return undefined;
    throw error;
  }
}

const readRemote = (session: SftpSession, path: string) =>
  session.ask<Buffer>((done) =>
    session.sftp.readFile(path, (error: unknown, data: Buffer) => done(error as Error, data)),
  );

/** How many leading bytes of the remote file are ours already; after a cut the rest may hold gaps. */
async function commonPrefix(session: SftpSession, path: string, bytes: Uint8Array): Promise<number> {
  const there = await readRemote(session, path);
  const limit = Math.min(there.length, bytes.length);
  for (let at = 0; at < limit; at++) if (there[at] !== bytes[at]) return at;
  return limit;
}

async function writeFrom(session: SftpSession, path: string, bytes: Uint8Array, from: number): Promise<void> {
  const { sftp, ask } = session;
  const handle = await ask<Buffer>((done) => sftp.open(path, from === 0 ? 'w' : 'r+', done));
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = from; at < content.length; at += CHUNK_BYTES * WINDOW) {
    const chunks = [];
    for (let start = at; start < Math.min(at + CHUNK_BYTES * WINDOW, content.length); start += CHUNK_BYTES) {
      const length = Math.min(CHUNK_BYTES, content.length - start);
      chunks.push(ask<void>((done) => sftp.write(handle, content, start, length, start, done)));
    }
    const results = await Promise.allSettled(chunks);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }
  await ask<void>((done) => sftp.close(handle, done));
}

/** Says on this side that a file is whole at the other side and about to get its name. */
async function writeReceipt(receipts: string, name: string, sha: string): Promise<void> {
  await mkdir(receipts, { recursive: true, mode: 0o700 });
  const staging = join(receipts, `.${name}.${process.pid}`);
  const file = await open(staging, 'w', 0o600);
  try {
    await file.writeFile(sha);
    await file.sync();
  } finally {
    await file.close();
  }
  await renameHere(staging, join(receipts, name));
}

async function receiptOf(receipts: string, name: string): Promise<string | undefined> {
  try {
    return await readFile(join(receipts, name), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const anotherFile = (name: string) => new TransportFailure(`another file went out as ${name} before`);

interface Delivery {
  session: SftpSession;
  folder: string;
  receipts: string;
  name: string;
  bytes: Uint8Array;
  digest: string;
}

/**
 * The file is written under a temporary name, continued there after a cut, and gets its name by one rename. A receipt
 * on this side, written before the rename, tells a repeated delivery that a file which is gone was taken by its receiver.
 */
async function deliverOnce({ session, folder, receipts, name, bytes, digest }: Delivery): Promise<void> {
  const target = posix.join(folder, name);
  const partial = posix.join(folder, `.${name}.part`);
  const receipt = await receiptOf(receipts, name);
  if (receipt !== undefined && receipt !== digest) throw anotherFile(name);
  const [there, begun] = [await statOrNone(session, target), await statOrNone(session, partial)];
  if (there) {
    if (there.size !== bytes.length || (await commonPrefix(session, target, bytes)) !== bytes.length)
      throw anotherFile(name);
    if (begun) await session.ask<void>((done) => session.sftp.unlink(partial, done));
    if (receipt === undefined) await writeReceipt(receipts, name, digest);
    return;
  }
  if (receipt !== undefined && !begun) return;
  const from = begun ? await commonPrefix(session, partial, bytes) : 0;
  const isWhole = begun?.size === bytes.length && from === bytes.length;
  if (!isWhole) await writeFrom(session, partial, bytes, begun && begun.size <= bytes.length ? from : 0);
  const written = await statOrNone(session, partial);
  if (written?.size !== bytes.length) {
    throw new TransportFailure(
      `The other side has ${written?.size ?? 0} of ${bytes.length} bytes; its disk may be full. It is tried again.`,
    );
  }
  await writeReceipt(receipts, name, digest);
  await session.ask<void>((done) => session.sftp.rename(partial, target, done));
}

/** Files that the other side is still writing, by the names that are usual for them. */
const isUnfinished = (name: string) => name.startsWith('.') || /\.(part|tmp|filepart|partial)$/i.test(name);

interface Listed {
  filename: string;
  attrs: Stats;
}

async function listFiles(session: SftpSession, folder: string): Promise<string[]> {
  const entries = await session.ask<Listed[]>((done) =>
    session.sftp.readdir(folder, (error, list) => done(error, list as unknown as Listed[])),
  );
  return entries
    .filter(({ filename, attrs }) => attrs.isFile() && !isUnfinished(filename))
    .map(({ filename }) => filename)
    .sort();
}

/** Moves a file that is stored here out of the way; one that is gone already was moved before. */
async function putAway(session: SftpSession, settings: SftpSettings, name: string): Promise<void> {
  const { sftp, ask } = session;
  const path = posix.join(settings.inFolder, name);
  if (!(await statOrNone(session, path))) return;
  if (settings.afterReading === 'delete') return ask<void>((done) => sftp.unlink(path, done));
  const folder = settings.doneFolder ?? posix.join(settings.inFolder, 'done');
  if (!(await statOrNone(session, folder))) await ask<void>((done) => sftp.mkdir(folder, done));
  let target = posix.join(folder, name);
  for (let n = 2; await statOrNone(session, target); n++) target = posix.join(folder, `${name}.${n}`);
  return ask<void>((done) => sftp.rename(path, target, done));
}

async function tryOut(session: SftpSession, settings: SftpSettings): Promise<void> {
  const { sftp, ask } = session;
  const probe = posix.join(settings.outFolder, `.cleanclaim-test-${process.pid}`);
  try {
    const handle = await ask<Buffer>((done) => sftp.open(probe, 'w', done));
    await ask<void>((done) => sftp.close(handle, done));
    await ask<void>((done) => sftp.unlink(probe, done));
  } catch (error) {
    throw requestFailure(error, settings.outFolder);
  }
  await listFiles(session, settings.inFolder).catch((error: unknown) => {
    throw requestFailure(error, settings.inFolder);
  });
}

/**
 * Files at an SFTP server, out to one folder and in from another. One session is opened at the first request.
 * @param receipts folder on this side for the receipts of what went out.
 * @throws TransportFailure
 */
export function sftpTransport(settings: SftpSettings, secret: ConnectionSecret, receipts: string): Transport {
  let opened: Promise<SftpSession> | undefined;
  const run = async <T>(where: string, work: (session: SftpSession) => Promise<T>): Promise<T> => {
    opened ??= openSftp(settings, secret);
    try {
      return await work(await opened);
    } catch (error) {
      throw requestFailure(error, where);
    }
  };
  return {
    deliver: (fileName, bytes) =>
      run(settings.outFolder, (session) =>
        deliverOnce({
          session,
          folder: settings.outFolder,
          receipts,
          name: basename(fileName),
          bytes,
          digest: digestOf(bytes),
        }),
      ),
    waiting: () => run(settings.inFolder, (session) => listFiles(session, settings.inFolder)),
    read: (fileName) =>
      run(settings.inFolder, (session) => readRemote(session, posix.join(settings.inFolder, basename(fileName)))),
    taken: (fileName) => run(settings.inFolder, (session) => putAway(session, settings, basename(fileName))),
    test: () => run(settings.outFolder, (session) => tryOut(session, settings)),
    close: async () => {
      const session = await opened?.catch(() => undefined);
      session?.close();
    },
  };
}
