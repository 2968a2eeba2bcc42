import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type SftpServer, startSftpServer, whyNoSftpServer } from '../testing/sftp-server.ts';
import type { SftpSettings } from './connection.ts';
import { sftpTransport } from './sftp.ts';
import { fingerprintOf } from './sftp-client.ts';
import { type Transport, TransportFailure } from './transport.ts';

const missing = whyNoSftpServer();
if (missing) process.stderr.write(`\nSFTP TESTS NOT RUN: ${missing}\n\n`);

describe.skipIf(missing !== undefined)('an OpenSSH server', () => {
  let server: SftpServer;
  let receipts: string;
  const open: Transport[] = [];

  const settings = (changes: Partial<SftpSettings> = {}): SftpSettings => ({
    host: server.host,
    port: server.port,
    user: server.user,
    hostKey: server.hostKey,
    outFolder: server.outFolder,
    inFolder: server.inFolder,
    afterReading: 'move',
    receiptHours: 4,
    acknowledgmentHours: 24,
    asksStatus: false,
    asksEligibility: false,
    ...changes,
  });
  const transport = (changes: Partial<SftpSettings> = {}, privateKey = server.privateKey) => {
    const one = sftpTransport(settings(changes), { privateKey }, receipts);
    open.push(one);
    return one;
  };
  const out = () => readdirSync(server.outFolder).sort();

  beforeAll(async () => {
    server = await startSftpServer();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    receipts = mkdtempSync(join(tmpdir(), 'cleanclaim-receipts-'));
    for (const folder of [server.outFolder, server.inFolder]) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
    rmSync(receipts, { recursive: true });
  });

  test('takes a file whole, under its name, without leaving a temporary one', async () => {
    const bytes = Buffer.alloc(3_000_000, 'interchange ');
    await transport().deliver('a.edi', bytes);
    expect(out()).toEqual(['a.edi']);
    expect(readFileSync(join(server.outFolder, 'a.edi')).equals(bytes)).toBe(true);
  });

  test('gets a repeated file once, also when it has taken the first away', async () => {
    await transport().deliver('a.edi', Buffer.from('one'));
    const before = statSync(join(server.outFolder, 'a.edi')).ino;
    await transport().deliver('a.edi', Buffer.from('one'));
    expect(statSync(join(server.outFolder, 'a.edi')).ino).toBe(before);
    rmSync(join(server.outFolder, 'a.edi'));
    await transport().deliver('a.edi', Buffer.from('one'));
    expect(out()).toEqual([]);
  });

  test('knows a file that went out before by its content where no receipt is left', async () => {
    writeFileSync(join(server.outFolder, 'a.edi'), 'one');
    await transport().deliver('a.edi', Buffer.from('one'));
    await expect(transport().deliver('a.edi', Buffer.from('two'))).rejects.toThrow('another file went out');
    expect(readFileSync(join(server.outFolder, 'a.edi'), 'utf8')).toBe('one');
  });

  test('continues a file that was cut off, and begins anew where its beginning is not ours', async () => {
    const bytes = Buffer.from('0123456789'.repeat(20_000));
    const partial = join(server.outFolder, '.a.edi.part');
    writeFileSync(partial, bytes.subarray(0, 70_000));
    const before = statSync(partial).ino;
    await transport().deliver('a.edi', bytes);
    expect(statSync(join(server.outFolder, 'a.edi')).ino).toBe(before);
    expect(readFileSync(join(server.outFolder, 'a.edi')).equals(bytes)).toBe(true);
    writeFileSync(join(server.outFolder, '.b.edi.part'), Buffer.alloc(500_000, 'x'));
    await transport().deliver('b.edi', bytes);
    expect(readFileSync(join(server.outFolder, 'b.edi')).equals(bytes)).toBe(true);
    expect(out()).toEqual(['a.edi', 'b.edi']);
  });

  test('that cuts the line in the middle leaves no file under its name; the next try completes it', async () => {
    const bytes = Buffer.alloc(40_000_000, 'interchange ');
    const first = transport();
    const delivery = first.deliver('a.edi', bytes);
    const failed = expect(delivery).rejects.toThrow('cut the connection');
    while (!existsSync(join(server.outFolder, '.a.edi.part'))) await new Promise((resolve) => setImmediate(resolve));
    server.cut();
    await failed;
    expect(out()).toEqual(['.a.edi.part']);
    await transport().deliver('a.edi', bytes);
    expect(out()).toEqual(['a.edi']);
    expect(readFileSync(join(server.outFolder, 'a.edi')).equals(bytes)).toBe(true);
  });

  test('with a key that nobody accepted is shown and not signed in to', async () => {
    const { hostKey: _, ...unknown } = settings();
    const one = sftpTransport(unknown, { privateKey: server.privateKey }, receipts);
    open.push(one);
    const failure = await one.test().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TransportFailure);
    expect(failure).toMatchObject({ hostKey: server.hostKey, message: expect.stringContaining('Compare it') });
  });

  test('with another key than the accepted one gets nothing', async () => {
    const accepted = server.hostKey;
    await server.changeHostKey();
    const failure = await transport({ hostKey: accepted })
      .deliver('a.edi', Buffer.from('one'))
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ hostKey: server.hostKey, message: expect.stringContaining('has changed') });
    expect(out()).toEqual([]);
  });

  test('that refuses the key says so', async () => {
    const other = await startSftpServer();
    try {
      await expect(transport({}, other.privateKey).test()).rejects.toThrow('refuses the sign-in');
      await expect(transport({}, 'no key').test()).rejects.toThrow('private key cannot be read');
    } finally {
      await other.close();
    }
  });

  test('whose folder is missing or takes no file says which, and the file waits', async () => {
    await expect(transport({ outFolder: '/nowhere-at-all' }).deliver('a.edi', Buffer.from('1'))).rejects.toThrow(
      '/nowhere-at-all is not there',
    );
    // A file in the place of the temporary one cannot be opened, as on a disk that may only be read.
    mkdirSync(join(server.outFolder, '.a.edi.part'));
    await expect(transport().deliver('a.edi', Buffer.from('1'))).rejects.toThrow(TransportFailure);
    rmSync(join(server.outFolder, '.a.edi.part'), { recursive: true });
    await transport().deliver('a.edi', Buffer.from('1'));
    expect(out()).toEqual(['a.edi']);
  });

  test('gives its answers and moves them away once they are stored', async () => {
    for (const name of ['b.edi', 'a.edi', 'c.edi.tmp', '.hidden']) writeFileSync(join(server.inFolder, name), name);
    const one = transport();
    expect(await one.waiting()).toEqual(['a.edi', 'b.edi']);
    expect(Buffer.from(await one.read('a.edi')).toString()).toBe('a.edi');
    await one.taken('a.edi');
    await one.taken('a.edi');
    writeFileSync(join(server.inFolder, 'a.edi'), 'another');
    await one.taken('a.edi');
    expect(readdirSync(join(server.inFolder, 'done')).sort()).toEqual(['a.edi', 'a.edi.2']);
    expect(await one.waiting()).toEqual(['b.edi']);
    const removing = transport({ afterReading: 'delete' });
    await removing.taken('b.edi');
    expect(await removing.waiting()).toEqual([]);
  });

  test('is tried out without a trace', async () => {
    await transport().test();
    expect(out()).toEqual([]);
  });
});

test('nobody at the port is told', async () => {
  const nobody = sftpTransport(
    {
      host: '127.0.0.1',
      port: 9,
      user: 'u',
      outFolder: '/o',
      inFolder: '/i',
      afterReading: 'move',
      receiptHours: 4,
      acknowledgmentHours: 24,
      asksStatus: false,
      asksEligibility: false,
    },
    { password: 'p' },
    join(tmpdir(), 'none'),
  );
  await expect(nobody.waiting()).rejects.toThrow('Nobody answers');
  await nobody.close();
});

test('a fingerprint looks as OpenSSH prints it', () => {
  expect(fingerprintOf(Buffer.from('key'))).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
});
