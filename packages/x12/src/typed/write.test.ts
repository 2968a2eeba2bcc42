import { describe, expect, it } from 'vitest';
import { binaryOf, element, repetitions, splitComponents, transactionSetsOf } from '../access.ts';
import { checkX12 } from '../check.ts';
import { dictionaryOf } from '../dictionary/release-006020.ts';
import type { LoopRule, SegmentRule } from '../guide.ts';
import { GUIDES } from '../guides/index.ts';
import { formatCents, parseCents } from '../money.ts';
import { readX12 } from '../read.ts';
import { TYPED_ENVELOPE } from '../testing/envelopes.ts';
import { bytesOf, fixtures, passingText } from '../testing/fixtures.ts';
import type { Loop, Segment, TransactionSet } from '../types.ts';
import { type GuideName, isOfGuide, sourceOf, type TypedRoot, toPlain, typedRoot } from './read.ts';
import type { Plain } from './values.ts';
import { segmentsOf, writeTyped } from './write.ts';

const setsOf = (bytes: Uint8Array): TransactionSet[] => transactionSetsOf(readX12(bytes));

function written(guide: GuideName, set: TransactionSet): TransactionSet {
  const content = toPlain(typedRoot(set, guide));
  const { delimiters } = set.segments[0] ?? {};
  const result = writeTyped(guide, {
    ...TYPED_ENVELOPE,
    ...(delimiters === undefined ? {} : { delimiters }),
    transactionSets: [{ control: set.control, content }],
  });
  if (!result.ok) throw new Error(result.finding.message);
  const [again] = setsOf(result.bytes);
  if (again === undefined) throw new Error('nothing was written');
  return again;
}

/**
 * Each segment as text with amounts in their shortest form, in guide order: neighbouring uses of a segment may come in
 * any order and are written in that of the guide. Header and trailer are the writer's.
 */
function textsIn(loop: Loop): string[] {
  const place = (rule: SegmentRule | LoopRule | undefined): number =>
    rule === undefined ? -1 : (loop.rule?.items.indexOf(rule) ?? -1);
  const own = loop.segments.map((segment, i) => ({ at: place(loop.rules?.[i]), texts: textOf(segment) }));
  const below = loop.loops.map((child) => ({ at: place(child.rule), texts: textsIn(child) }));
  return [...own, ...below].sort((a, b) => a.at - b.at).flatMap(({ texts }) => texts);
}

function textOf(segment: Segment): string[] {
  if (segment.id === 'ST' || segment.id === 'SE') return [];
  const { segments, composites } = dictionaryOf('006020');
  const texts = (segments.get(segment.id)?.elements ?? []).map((number, i) => {
    const parts = composites.get(number)?.elements;
    if (parts === undefined) return shortest(number, element(segment, i + 1));
    return repetitions(segment, i + 1).map((text) =>
      splitComponents(text, segment).map((part, k) => shortest(parts[k] ?? '', part)),
    );
  });
  return [JSON.stringify([segment.id, ...texts]).replace(/(,""|,\[\])*]$/, '')];
}

function shortest(number: string, text: string): string {
  const cents = number === '782' && text !== '' ? parseCents(text) : undefined;
  return cents === undefined ? text : formatCents(cents);
}

const withFiles = GUIDES.map(({ name }) => name as GuideName).filter((name) => fixtures(name, 'pass').length > 0);

describe.each(withFiles)('passing files of the %s', (guide) => {
  const files = fixtures(guide, 'pass');

  it.each(files)('$name is read to plain data and written as the same segments', ({ bytes }) => {
    const sets = setsOf(bytes).filter((set) => isOfGuide(set, guide));
    expect(sets.length).toBeGreaterThan(0);
    for (const set of sets) {
      const again = written(guide, set);
      expect(again.root && textsIn(again.root)).toEqual(set.root && textsIn(set.root));
      expect(again.unplaced).toEqual([]);
    }
  });
});

const claimSet = setsOf(bytesOf(passingText('837P', 'auto-accident')))[0];
const claimData = () => {
  if (claimSet === undefined) throw new Error('no claim');
  return toPlain(typedRoot(claimSet, '837P'));
};

/** The sample claim, changed at a path of keys; returns what the writer says of it. */
function refusal(path: string, value: unknown): string {
  const plain = claimData();
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const place = steps.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    plain as unknown as Record<string, unknown>,
  );
  place[last] = value;
  try {
    segmentsOf('837P', plain);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('plain data that does not fit the guide is refused with its path', () => {
  const claim = 'billingProviderLevel.0.subscriberLevel.0.claimInformation.0';
  const at = 'billingProviderLevel[0].subscriberLevel[0].claimInformation[0]';

  it.each([
    ['an unknown key', 'remark', 'x', 'remark: the guide has no such key here.'],
    ['a missing segment', 'claimInformation', undefined, 'claimInformation: the guide requires this.'],
    ['a missing loop', 'serviceLine', [], 'serviceLine: the guide requires this.'],
    [
      'a missing element',
      'claimInformation.patientControlNumber',
      '',
      'claimInformation.patientControlNumber: the guide',
    ],
    ['a segment that is none', 'claimInformation', 'CLM', 'claimInformation: this must be an object.'],
    [
      'one where there is an array',
      'serviceLine',
      { serviceLineNumber: { number: '1' } },
      'serviceLine: this may repeat',
    ],
    ['too many', 'referringProvider', [1, 2, 3], 'referringProvider: the guide allows 2, not 3.'],
    [
      'an amount that is no number',
      'claimInformation.totalCharge',
      '310',
      'claimInformation.totalCharge: this must be',
    ],
    [
      'a part of a cent',
      'claimInformation.totalCharge',
      310.5,
      'claimInformation.totalCharge: this must be whole cents.',
    ],
    ['an unreadable amount', 'claimInformation.totalCharge', Number.NaN, 'claimInformation.totalCharge: this must be'],
    [
      'a number for text',
      'claimInformation.patientControlNumber',
      7,
      'claimInformation.patientControlNumber: this must',
    ],
    [
      'a code of no list',
      'claimInformation.facility.codeQualifier',
      'X',
      'claimInformation.facility.codeQualifier: X is',
    ],
    ['a date that is none', 'accident.date', '2026-13-09', 'accident.date: this must be a day as YYYY-MM-DD.'],
    [
      'half a range',
      'serviceLine.0.serviceDate',
      { qualifier: '472', format: 'RD8', date: '2026-10-09' },
      'serviceLine[0]',
    ],
  ])('%s', (_, path, value, message) => {
    expect(refusal(`${claim}.${path}`, value)).toContain(`${at}.${message}`);
  });

  it('and what fits is not', () => {
    const range = { qualifier: '472', format: 'RD8', date: '2026-10-09/2026-10-11' };
    expect(refusal(`${claim}.serviceLine.0.serviceDate`, range)).toBe('');
    expect(refusal(`${claim}.claimInformation.specialProgram`, undefined)).toBe('');
    expect(refusal(`${claim}.claimInformation.specialProgram`, '')).toBe('');
  });

  it('also by the writer of interchanges, as a finding', () => {
    const plain = { ...claimData(), submitter: undefined } as never;
    const result = writeTyped('837P', { ...TYPED_ENVELOPE, transactionSets: [{ control: '0001', content: plain }] });
    expect(result).toMatchObject({
      ok: false,
      finding: { code: 'guide-shape', element: 'submitter', control: '0001' },
    });
  });
});

describe("a claim of one's own", () => {
  it('is changed as data and passes', () => {
    const plain = claimData();
    const billing = plain.billingProviderLevel[0];
    const changed = { ...plain, billingProviderLevel: billing === undefined ? [] : [billing] };
    const result = writeTyped('837P', { ...TYPED_ENVELOPE, transactionSets: [{ control: '0001', content: changed }] });
    expect(result.ok && checkX12(result.bytes).findings).toEqual([]);
  });
});

describe('binary data', () => {
  const [set] = setsOf(bytesOf(passingText('275', 'sent-with-the-claim')));
  const plain = (data: string | Uint8Array, length?: string): Plain<TypedRoot<'275'>> => {
    if (set === undefined) throw new Error('no set');
    const { assignedNumber, ...rest } = toPlain(typedRoot(set, '275'));
    const [first] = assignedNumber;
    const [sentFirst] = first?.submissionDate ?? [];
    if (first === undefined || sentFirst === undefined) throw new Error('no document');
    const category = { reportType: 'AE', transmission: 'TX' } as const;
    const attachmentData = { filter: 'ASC', data, ...(length === undefined ? {} : { length }) } as const;
    const attachment = { ...sentFirst.attachment, attachmentData };
    const sent = { ...sentFirst, categoryOfTheAttachment: category, attachment };
    return { ...rest, assignedNumber: [{ ...first, submissionDate: [sent] }] };
  };
  const write = (data: string | Uint8Array, length?: string) =>
    writeTyped('275', { ...TYPED_ENVELOPE, transactionSets: [{ control: '0001', content: plain(data, length) }] });
  const every = Uint8Array.from({ length: 256 }, (_, i) => i);

  it('is written from bytes and read as text, from which its bytes come back', () => {
    const result = write(every);
    if (!result.ok) throw new Error(result.finding.message);
    expect(checkX12(result.bytes).findings).toEqual([]);
    const [again] = setsOf(result.bytes);
    if (again === undefined) throw new Error('no set');
    const read = typedRoot(again, '275').assignedNumber[0].submissionDate[0].attachment.attachmentData;
    expect([read.length, read.data.length, read.data.codePointAt(255)]).toEqual(['256', 256, 255]);
    expect(binaryOf(sourceOf(read))).toEqual(every);
    const copy = JSON.parse(JSON.stringify(toPlain(typedRoot(again, '275'))));
    expect(writeTyped('275', { ...TYPED_ENVELOPE, transactionSets: [{ control: '0001', content: copy }] })).toEqual(
      result,
    );
  });

  it('is written from text whose bytes are sure', () => {
    expect(write('MSH|^~\\&|\r')).toMatchObject({ ok: true });
    expect(write('caf\u00e9', '4')).toMatchObject({ ok: true });
    const at = 'assignedNumber[0].submissionDate[0].attachment.attachmentData.data';
    const unsure = { ok: false, finding: { code: 'guide-shape', element: at } };
    expect(write('caf\u00e9')).toMatchObject(unsure);
    expect(write('caf\u00e9', '5')).toMatchObject(unsure);
    expect(write('\u20ac', '1')).toMatchObject(unsure);
    expect(write(7 as never)).toMatchObject(unsure);
  });

  it('is refused with a wrong length', () => {
    expect(write(every, '255')).toMatchObject({ ok: false, finding: { code: 'binary-length', element: 'BDS02' } });
  });
});
