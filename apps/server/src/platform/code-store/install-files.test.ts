import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CodeStoreDamaged, DataInUse } from '../expected-errors.ts';
import { loadCodeSets } from '../installed-code-sets.ts';
import { type FileOutcome, installFiles } from './install-files.ts';
import { localFiles } from './local-files.ts';
import { readManifest } from './manifest.ts';
import type { Asked } from './read-source.ts';

let home = '';
let folder = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'code-store-'));
  folder = join(home, 'in');
  mkdirSync(folder);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const row = (order: number, code: string, billable: 0 | 1, label: string) =>
  `${String(order).padStart(5, '0')} ${code.padEnd(7)} ${billable} ${label.padEnd(60)} ${label}`;
const order = (...middle: string[]) =>
  [['A00', 0], ...middle.map((code) => [code, 1] as const), ['Z9989', 1], ['U071', 1]]
    .map(([code, billable], at) => row(at + 1, String(code), billable === 0 ? 0 : 1, `label of ${code}`))
    .join('\n');
const REVENUE = 'revenue code,description\n0450,Emergency room\n';

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

async function install(asked: Asked = {}, sha256?: string, path = folder): Promise<Record<string, FileOutcome>> {
  const outcomes = await installFiles(home, localFiles(path, sha256) ?? [], asked);
  return Object.fromEntries(outcomes.map((outcome) => [outcome.file, outcome]));
}

const stored = () => readFileSync(join(home, 'codesets', 'manifest.json'), 'utf8');
const ask = (code: string, day: string) => loadCodeSets({ dir: home }).ask('icd10cm', code, day);

/** A ZIP of deflated members, as archive programs write them. */
function zip(
  members: Record<string, string | Uint8Array>,
  change: (central: Buffer) => void = () => undefined,
): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(members)) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(crc32(plain), 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(plain.length, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    change(central);
    locals.push(local, Buffer.from(name), packed);
    centrals.push(central, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(members).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

describe('an install', () => {
  test('puts releases side by side, each asked on its days', async () => {
    put('icd10cm_order_2026.txt', order('A000'));
    put('icd10cm_order_2027.txt.gz', gzipSync(order('A001')));
    expect(await install()).toMatchObject({
      'icd10cm_order_2026.txt': { outcome: 'installed', rows: 4, lines: 4 },
      'icd10cm_order_2027.txt.gz': {
        outcome: 'installed',
        releases: [{ release: 'FY2027', from: '2026-10-01', count: 4 }],
      },
    });
    expect(ask('A00.0', '2026-01-01')).toMatchObject({ status: 'valid', release: 'FY2026' });
    expect(ask('A00.1', '2026-10-01')).toMatchObject({ status: 'valid', release: 'FY2027' });
    expect(loadCodeSets({ dir: home }).list()).toContainEqual({
      name: 'icd10cm',
      release: 'FY2027',
      subset: true,
      count: 4,
      effectiveFrom: '2026-10-01',
    });
  });

  test('does not read again what it has read, unless something else is asked of it', async () => {
    put('icd10cm_order_2026.txt', order('A000'));
    await install();
    const before = stored();
    expect(await install()).toMatchObject({ 'icd10cm_order_2026.txt': { outcome: 'already', rows: 4 } });
    expect(stored()).toBe(before);
    await install({ release: 'FY2028' });
    expect(readManifest(join(home, 'codesets')).lists.map(({ release }) => release)).toEqual(['FY2026', 'FY2028']);
  });

  test('of the same release replaces it, and the older source may come back', async () => {
    put('icd10cm_order_2026.txt', order('A000'));
    await install();
    const first = readFileSync(join(folder, 'icd10cm_order_2026.txt'));
    put('icd10cm_order_2026.txt', order('A000', 'A001'));
    await install();
    expect(readManifest(join(home, 'codesets')).lists.map(({ count }) => count)).toEqual([5]);
    put('icd10cm_order_2026.txt', first);
    expect(await install()).toMatchObject({ 'icd10cm_order_2026.txt': { outcome: 'installed' } });
    expect(readManifest(join(home, 'codesets')).lists.map(({ count }) => count)).toEqual([4]);
    await install();
    expect(readdirSync(join(home, 'codesets')).filter((name) => name.endsWith('.codes'))).toHaveLength(1);
  });

  test('reads changes last, and again when the release that they change is another', async () => {
    put('a_order_addenda_2027.txt', `Add:          1 A001    ${'New'.padEnd(60)} New\n`);
    put('icd10cm_order_2026.txt', order('A000'));
    const outcomes = await install();
    expect(Object.keys(outcomes)).toEqual(['icd10cm_order_2026.txt', 'a_order_addenda_2027.txt']);
    expect(ask('A00.1', '2026-11-01')).toMatchObject({ status: 'valid', release: 'FY2027' });
    expect(await install()).toMatchObject({ 'a_order_addenda_2027.txt': { outcome: 'already' } });
    put('icd10cm_order_2026.txt', order('A000', 'A002'));
    expect(await install()).toMatchObject({
      'a_order_addenda_2027.txt': { outcome: 'installed', releases: [{ count: 6 }] },
    });
  });

  test('of NDC packages and products gives one release; both stay known, and new packages get the names again', async () => {
    const packages = (...rows: string[]) =>
      put(
        'package.txt',
        `PRODUCTNDC\tNDCPACKAGECODE\tPACKAGEDESCRIPTION\tSTARTMARKETINGDATE\tENDMARKETINGDATE\n${rows.join('')}`,
      );
    const one = '12345-678\t12345-678-90\t10 TABLET\t20200101\t\n';
    packages(one);
    put(
      'product.txt',
      'PRODUCTNDC\tPROPRIETARYNAME\tNONPROPRIETARYNAME\tDOSAGEFORMNAME\n12345-678\tBrando\tgenericin\tTABLET\n',
    );
    const asked = { release: '2026-10' };
    const label = (code: string) => {
      const answer = loadCodeSets({ dir: home }).ask('ndc', code, '2026-10-01');
      return 'entry' in answer ? answer.entry.label : answer.status;
    };
    await install(asked);
    expect(label('12345067890')).toBe('Brando (genericin), tablet');
    expect(await install(asked)).toMatchObject({
      'package.txt': { outcome: 'already' },
      'product.txt': { outcome: 'already' },
    });
    expect(label('12345067890')).toBe('Brando (genericin), tablet');
    packages(one, '12345-678\t12345-678-91\t20 TABLET\t20200101\t\n');
    expect(await install(asked)).toMatchObject({
      'package.txt': { outcome: 'installed' },
      'product.txt': { outcome: 'installed', releases: [{ count: 2 }] },
    });
    expect(label('12345067891')).toBe('Brando (genericin), tablet');
  });

  test('takes members of archives, also of archives in archives', async () => {
    const inner = zip({ 'icd10cm_order_2027.txt': order('A000'), 'guide.pdf': '%PDF' });
    put('all.zip', zip({ 'codes/': '', 'codes/inner.zip': inner, 'revenue_2026.csv': REVENUE }));
    expect(await install()).toMatchObject({
      'all.zip/codes/inner.zip/icd10cm_order_2027.txt': { outcome: 'installed' },
      'all.zip/codes/inner.zip/guide.pdf': { outcome: 'not-a-code-file' },
      'all.zip/revenue_2026.csv': { outcome: 'installed' },
    });
  });

  test('reads the sheets of a workbook, and finds the release in the name of the archive', async () => {
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const sheet = [
      `<row r="1">${text('revenue code')}${text('description')}</row>`,
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>',
      `<row r="3"><c r="A3" s="3"><v>1000</v></c>${text('Behavioral')}<c r="C3"/></row>`,
    ];
    const book = zip({
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="Codes &amp; more" sheetId="1" r:id="rId7"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/sharedStrings.xml':
        '<sst><si><t>0450</t></si><si><r><t>Emergency, </t></r><r><t xml:space="preserve">&quot;room&quot;</t></r></si></sst>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet.join('')}</sheetData></worksheet>`,
    });
    put('revenue_2026.zip', zip({ 'codes.xlsx': book, 'notes.docx': zip({ 'word/document.xml': '<w/>' }) }));
    expect(await install()).toMatchObject({
      'revenue_2026.zip/codes.xlsx/Codes & more.csv': {
        outcome: 'installed',
        rows: 2,
        releases: [{ release: '2026' }],
      },
      'revenue_2026.zip/notes.docx': { outcome: 'not-a-code-file' },
    });
    expect(loadCodeSets({ dir: home }).ask('revenue', '0450', '2026-02-01')).toMatchObject({
      entry: { label: 'Emergency, "room"' },
    });
  });

  test('goes on behind a member that cannot be opened', async () => {
    const inner = zip({ 'revenue_2026.csv': REVENUE });
    put('all.zip', zip({ 'cut.zip': inner.subarray(0, 60), 'revenue_2026.csv': REVENUE }));
    expect(await install()).toMatchObject({
      'all.zip/cut.zip': { outcome: 'refused', place: 'byte 60' },
      'all.zip/revenue_2026.csv': { outcome: 'installed' },
    });
  });

  test('of one set out of a file with several leaves the others', async () => {
    put('x_2026.csv', 'adj_code,adj_type,adj_description,adj_start_date,adj_end_date\nCO,Group,Ours,,\n1,CARC,One,,\n');
    await install({ set: 'carc' });
    expect(readManifest(join(home, 'codesets')).lists.map(({ set }) => set)).toEqual(['carc']);
    expect(await install({ set: 'ndc' })).toMatchObject({ 'x_2026.csv': { outcome: 'refused', place: 'file' } });
  });
});

describe('a file with a fault changes nothing and names place and cause', () => {
  const good = gzipSync(order('A000'));
  const variants: Record<string, [content: string | Uint8Array, place: string, cause: RegExp]> = {
    'empty.csv': ['', 'file', /empty/],
    'page.csv': ['<!DOCTYPE html><html><body>Moved</body></html>', 'line 1', /web page/],
    'binary.txt': [Uint8Array.from([65, 0, 1, 2]), 'byte 2', /not a text file/],
    'cut_2026.txt': [order('A000').slice(0, 300), 'line 4', /cut off/],
    'cut_2026.txt.gz': [good.subarray(0, good.length - 20), `byte ${good.length - 20}`, /cut off/],
    'damaged_2026.txt.gz': [Buffer.from(good).fill(0xff, 30, 60), 'file', /damaged/],
    'cut.zip': [zip({ 'revenue_2026.csv': REVENUE }).subarray(0, 80), 'byte 80', /cut off/],
    'crc.zip': [zip({ 'r_2026.csv': REVENUE }, (central) => central.writeUInt32LE(7, 16)), 'r_2026.csv', /damaged/],
    'locked.zip': [zip({ 'r_2026.csv': REVENUE }, (central) => central.writeUInt16LE(1, 8)), 'r_2026.csv', /password/],
    'longer.zip': [zip({ 'r_2026.csv': REVENUE }, (central) => central.writeUInt32LE(9, 24)), 'r_2026.csv', /damaged/],
    'bomb.zip': [zip({ 'r_2026.csv': REVENUE }, (central) => central.writeUInt32LE(0x7fffffff, 24)), 'file', /512 MB/],
    'book.xlsx': [zip({ 'xl/workbook.xml': '<workbook/>' }), 'file', /nothing in it/],
    'unknown.csv': ['colour,size\nred,1\n', 'line 1', /No code file that is known/],
    'undated.csv': [REVENUE, 'release', /--release/],
  };

  test.each(Object.entries(variants))('%s', async (name, [content, place, cause]) => {
    put('icd10cm_order_2026.txt', order('A000'));
    await install();
    const before = [stored(), readdirSync(join(home, 'codesets')).sort()];
    put(name, content);
    const outcome = (await install())[name];
    expect(outcome).toMatchObject({ outcome: 'refused', place });
    expect(outcome?.outcome === 'refused' && outcome.message).toMatch(cause);
    expect([stored(), readdirSync(join(home, 'codesets')).sort()]).toEqual(before);
  });

  test('others in the folder go on', async () => {
    put('a.csv', 'colour,size\nred,1\n');
    put('revenue_2026.csv', REVENUE);
    expect(await install()).toMatchObject({
      'a.csv': { outcome: 'refused' },
      'revenue_2026.csv': { outcome: 'installed' },
    });
  });

  test('a whole release is not replaced by a part of itself', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => `${String(at).padStart(4, '0')},Service ${at}\n`);
    put('revenue_2026.csv', `revenue code,description\n${rows(500).join('')}`);
    await install();
    const before = stored();
    put('revenue_2026.csv', `revenue code,description\n${rows(300).join('')}`);
    expect(await install()).toMatchObject({
      'revenue_2026.csv': {
        outcome: 'refused',
        place: 'file',
        message: expect.stringMatching(/500 rows and this file has 300/),
      },
    });
    expect(stored()).toBe(before);
    expect(await install({ release: 'part' })).toMatchObject({
      'revenue_2026.csv': { outcome: 'refused', place: 'release', message: expect.stringContaining('--effective') },
    });
    expect(await install({ release: 'part', effective: '2026-01-01' })).toMatchObject({
      'revenue_2026.csv': { outcome: 'installed' },
    });
  });

  test('a checksum that does not fit is refused before the file is read', async () => {
    put('revenue_2026.csv', REVENUE);
    const right = createHash('sha256').update(REVENUE).digest('hex');
    const path = join(folder, 'revenue_2026.csv');
    const wrong = `${right[0] === '0' ? '1' : '0'}${right.slice(1)}`;
    expect((await install({}, wrong, path))['revenue_2026.csv']).toMatchObject({ outcome: 'refused', place: 'file' });
    expect((await install({}, right.toUpperCase(), path))['revenue_2026.csv']).toMatchObject({ outcome: 'installed' });
  });
});

describe('the store', () => {
  test('lets only one install in at a time', async () => {
    const { promise, resolve } = Promise.withResolvers<{ ok: true; bytes: Uint8Array }>();
    const first = installFiles(home, [{ name: 'revenue_2026.csv', load: () => promise }], {});
    await expect(installFiles(home, [], {})).rejects.toThrow(DataInUse);
    resolve({ ok: true, bytes: Buffer.from(REVENUE) });
    expect(await first).toMatchObject([{ outcome: 'installed' }]);
    expect(await installFiles(home, [], {})).toEqual([]);
  });

  test('says which of its files is damaged', async () => {
    put('icd10cm_order_2026.txt', order('A000'));
    await install();
    const [file = ''] = readdirSync(join(home, 'codesets')).filter((name) => name.endsWith('.codes'));
    truncateSync(join(home, 'codesets', file), 100);
    expect(() => ask('A000', '2026-01-01')).toThrow(CodeStoreDamaged);
    writeFileSync(join(home, 'codesets', 'manifest.json'), '{"version":1,');
    expect(() => loadCodeSets({ dir: home })).toThrow(/manifest\.json is damaged/);
  });

  test('a process that runs goes on with the release that took the place of its own', async () => {
    put('icd10cm_order_2026.txt', order('A000'));
    await install();
    const running = loadCodeSets({ dir: home });
    put('icd10cm_order_2026.txt', order('A000', 'A001'));
    await install();
    await install(); // removes what the one before replaced
    expect(running.ask('icd10cm', 'A001', '2026-01-01')).toMatchObject({ status: 'valid', release: 'FY2026' });
  });

  test('without an install there are the starter sets', () => {
    expect(
      loadCodeSets({ dir: join(home, 'nowhere') })
        .list()
        .every(({ release }) => release.startsWith('starter')),
    ).toBe(true);
  });
});
