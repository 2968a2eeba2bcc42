import { access, link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { asFailure, type Transport, TransportFailure } from './transport.ts';

/** The folders of one mailbox. */
export function mailbox(dir: string) {
  return { outbox: join(dir, 'outbox'), sent: join(dir, 'sent'), inbox: join(dir, 'inbox'), done: join(dir, 'done') };
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(dir: string): Promise<void> {
  const handle = await open(dir, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function linkOnce(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Runs a step; what the file system refuses is said in words. */
async function said<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw asFailure(error);
  }
}

async function deliver(folders: ReturnType<typeof mailbox>, name: string, bytes: Uint8Array): Promise<void> {
  const receipt = join(folders.sent, name);
  if (await exists(receipt)) {
    if (Buffer.compare(await readFile(receipt), bytes) === 0) return;
    throw new TransportFailure(`another file went out as ${name} before`);
  }
  const staging = join(folders.sent, `.${name}.${process.pid}`);
  await writeDurably(staging, bytes);
  await linkOnce(staging, join(folders.outbox, name));
  await syncFolder(folders.outbox);
  await linkOnce(staging, receipt);
  await syncFolder(folders.sent);
  await rm(staging);
}

/**
 * A folder that a clearinghouse's client or a mounted share empties. A file appears whole or not at all. `sent/` keeps
 * a receipt, so that a delivery repeated after a crash puts nothing out again although the receiver has taken the file
 * away. A crash between the two links may put the same bytes out under the same name and control number once more:
 * the receiver knows them by that number (TA1 note 025).
 * @throws TransportFailure
 */
export async function folderTransport(dir: string): Promise<Transport> {
  const folders = mailbox(dir);
  await said(async () => {
    for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true, mode: 0o700 });
  });
  return {
    deliver: (fileName, bytes) => said(() => deliver(folders, basename(fileName), bytes)),
    waiting: () => said(async () => (await readdir(folders.inbox)).filter((name) => !name.startsWith('.')).sort()),
    read: (fileName) => said(() => readFile(join(folders.inbox, basename(fileName)))),
    taken: (fileName) =>
      said(() => rename(join(folders.inbox, basename(fileName)), join(folders.done, basename(fileName)))),
    test: () =>
      said(async () => {
        const probe = join(folders.sent, `.test.${process.pid}`);
        await writeDurably(probe, new Uint8Array());
        await rm(probe);
        await readdir(folders.inbox);
      }),
    close: async () => {},
  };
}
