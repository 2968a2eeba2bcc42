import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, repetitions, splitComponents } from './access.ts';
import { cleanText } from './clean-text.ts';
import { readX12 } from './read.ts';
import { ENVELOPE, GROUP, TYPED_ENVELOPE } from './testing/envelopes.ts';
import { FIXTURE_GUIDES, fixtures } from './testing/fixtures.ts';
import { setsOf } from './testing/round-trip.ts';
import { type GuideName, isOfGuide, toPlain, typedRoot } from './typed/read.ts';
import { writeTyped } from './typed/write.ts';
import type { Delimiters, OutElement, OutInterchange, OutSegment } from './types.ts';
import { writeInterchange } from './write.ts';

/** No value of data can change the structure of what is written, whatever the separators: it is refused, or it is a value. */

/** Every character that may separate: printable ones that are no letters, digits or blanks, and control characters. */
const SEPARATORS = [
  ...Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).filter((one) => !'\0\r\n'.includes(one)),
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
];

const delimiters: fc.Arbitrary<Delimiters> = fc
  .tuple(fc.shuffledSubarray(SEPARATORS, { minLength: 4, maxLength: 4 }), fc.constantFrom('', '\n', '\r\n'))
  .map(([[element = '', repetition = '', component = '', segment = ''], suffix]) => ({
    element,
    repetition,
    component,
    segment,
    suffix,
  }));

/** Text that tries to end what it stands in, with the separators in use or with characters that look or truncate like them. */
function hostile(d: Delimiters): fc.Arbitrary<string> {
  const { element: e, component: c, repetition: r, segment: s } = d;
  const wide = (one: string): string => String.fromCharCode(one.charCodeAt(0) + 0x100);
  const pieces = fc.constantFrom(
    ...[
      e,
      c,
      r,
      s,
      d.suffix,
      `${s}\n`,
      `${s}SE${e}3${e}0001${s}`,
      `${s}IEA${e}1${e}000000001${s}ISA${e}00`,
      `${e}${e}`,
    ],
    ...[
      wide(e),
      wide(s),
      wide(c),
      '\uff0a',
      '\uff5e',
      '\u0000',
      '\r',
      '\n',
      '\u0085',
      '\u2028',
      '\ud800',
      'A',
      ' ',
      '\u00e9',
    ],
  );
  return fc
    .oneof(
      fc.array(pieces, { minLength: 1, maxLength: 4 }).map((list) => list.join('')),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
      pieces.map((piece) => `${piece}TEXT`),
      pieces.map((piece) => `TEXT${piece}`),
    )
    .filter((value) => value !== '');
}

/** What is written, but for the values: how many segments, elements, repetitions and components there are, and where. */
function structureOf(bytes: Uint8Array): string[] {
  const file = readX12(bytes);
  return file.segments.map((segment) => {
    const sizes = segment.elements.map((_, i) =>
      segment.id === 'ISA' ? 1 : repetitions(segment, i + 1).map((text) => splitComponents(text, segment).length),
    );
    return `${segment.id} ${JSON.stringify(sizes)} ${segment.layout === undefined}`;
  });
}

function interchange(segments: readonly OutSegment[], d: Delimiters): OutInterchange {
  const set = { id: '837', guide: '005010X222A1', control: '0001', segments };
  return {
    ...ENVELOPE,
    delimiters: d,
    groups: [{ ...GROUP, functionalId: 'HC', version: set.guide, transactionSets: [set] }],
  };
}

/** Ways to put one value among others, with what stands at its place when it is harmless. */
const PLACES: Readonly<Record<string, (value: string) => OutSegment[]>> = {
  'an element': (value) => [['NM1', 'IL', '1', value, 'ELENA']],
  'the last element': (value) => [['NTE', 'ADD', value]],
  'the only element': (value) => [['K3', value]],
  'a component': (value) => [['HI', ['ABK', value], ['ABF', 'I10']]],
  'the first component': (value) => [['SV1', [value, '99213', '25'], '10']],
  'the last component': (value) => [['SV1', ['HC', '99213', value], '10']],
  'a repetition': (value) => [['EQ', { repetitions: ['30', value, '1'] }]],
  'a component of a repetition': (value) => [
    ['DMG', 'D8', '19790614', 'F', '', { repetitions: [['A', value], 'B'] } as OutElement],
  ],
  'an element before binary data': (value) => [['BDS', value, '', { binary: new Uint8Array([1, 2, 3]) }]],
};

describe.each(Object.entries(PLACES))('%s', (_, segmentsWith) => {
  it('holds any value, or none is written', () => {
    const cases = delimiters.chain((d) => hostile(d).map((value) => ({ d, value })));
    let written = 0;
    fc.assert(
      fc.property(cases, ({ d, value }) => {
        const after: OutSegment = ['REF', 'EA', '1'];
        const result = writeInterchange(interchange([...segmentsWith(value), after], d));
        if (!result.ok) return;
        written += 1;
        const harmless = writeInterchange(interchange([...segmentsWith('X'), after], d));
        if (!harmless.ok) throw new Error(harmless.finding.message);
        expect(structureOf(result.bytes)).toEqual(structureOf(harmless.bytes));
        expect(readX12(result.bytes).segments[3]?.elements.join('\u0001')).toContain(value);
      }),
      { numRuns: 1500 },
    );
    expect(written).toBeGreaterThan(0);
  });
});

describe('the envelope', () => {
  it.each(['senderId', 'receiverId', 'senderQualifier', 'receiverQualifier'] as const)('holds any %s', (key) => {
    demandSame((out, value) => ({ ...out, [key]: value }));
  });

  it.each(['functionalId', 'senderCode', 'receiverCode', 'version'] as const)('holds any %s of a group', (key) => {
    demandSame((out, value) => ({ ...out, groups: out.groups.map((group) => ({ ...group, [key]: value })) }));
  });

  it.each(['id', 'guide', 'control'] as const)('holds any %s of a transaction set', (key) => {
    demandSame((out, value) => ({
      ...out,
      groups: out.groups.map((group) => ({
        ...group,
        transactionSets: group.transactionSets.map((set) => ({ ...set, [key]: value })),
      })),
    }));
  });

  it.each(['date', 'time', 'usage'] as const)('holds any %s', (key) => {
    demandSame((out, value) => ({ ...out, [key]: value }));
  });

  it('holds any identifier of a segment', () => {
    demandSame((out, value) => ({
      ...out,
      groups: out.groups.map((group) => ({
        ...group,
        transactionSets: group.transactionSets.map((set) => ({
          ...set,
          segments: [
            [value, 'X'],
            ['REF', 'EA', '1'],
          ],
        })),
      })),
    }));
  });
});

/** With a hostile value in the envelope nothing is written, or the segments are as many and of the same size as before. */
function demandSame(change: (out: OutInterchange, value: string) => OutInterchange): void {
  const cases = delimiters.chain((d) => hostile(d).map((value) => ({ d, value })));
  fc.assert(
    fc.property(cases, ({ d, value }) => {
      const out = interchange(
        [
          ['K3', 'X'],
          ['REF', 'EA', '1'],
        ],
        d,
      );
      const result = writeInterchange(change(out, value) as OutInterchange);
      if (!result.ok) return;
      const plain = writeInterchange(out);
      if (!plain.ok) throw new Error(plain.finding.message);
      const sizes = (bytes: Uint8Array): number[] => readX12(bytes).segments.map((segment) => segment.elements.length);
      expect(sizes(result.bytes)).toEqual(sizes(plain.bytes));
    }),
    { numRuns: 400 },
  );
}

describe('separators', () => {
  it('of every kind in every role are read back as they were written', () => {
    for (const [i, one] of SEPARATORS.entries()) {
      for (const role of ['element', 'repetition', 'component', 'segment'] as const) {
        const [a = '', b = '', c = ''] = [1, 2, 3].map((k) => SEPARATORS[(i + k) % SEPARATORS.length] ?? '');
        const others =
          role === 'element'
            ? [one, a, b, c]
            : role === 'repetition'
              ? [a, one, b, c]
              : role === 'component'
                ? [a, b, one, c]
                : [a, b, c, one];
        const [element = '', repetition = '', component = '', segment = ''] = others;
        const d = { element, repetition, component, segment, suffix: '' };
        const result = writeInterchange(interchange([['SV1', ['HC', '99213'], '10']], d));
        if (!result.ok) throw new Error(`${JSON.stringify(d)}: ${result.finding.message}`);
        const file = readX12(result.bytes);
        expect(file.interchanges[0]?.delimiters).toEqual(d);
        expect(file.segments.map(({ id }) => id)).toEqual(['ISA', 'GS', 'ST', 'SV1', 'SE', 'GE', 'IEA']);
      }
    }
  });
});

describe('typed data', () => {
  const samples = FIXTURE_GUIDES.filter((guide) => guide !== 'TA1').flatMap((guide) =>
    fixtures(guide, 'pass').flatMap(({ bytes }) =>
      setsOf(readX12(bytes))
        .filter((set) => isOfGuide(set, guide as GuideName))
        .map((set) => ({
          guide: guide as GuideName,
          content: JSON.stringify(toPlain(typedRoot(set, guide as GuideName))),
        })),
    ),
  );

  it('holds any value at any key, or nothing is written', () => {
    const cases = fc
      .tuple(fc.constantFrom(...samples), delimiters, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
      .chain(([sample, d, place]) => hostile(d).map((value) => ({ ...sample, d, place, value })));
    let written = 0;
    fc.assert(
      fc.property(cases, ({ guide, content, d, place, value }) => {
        const changed = JSON.parse(content) as object;
        const leaves = leavesOf(changed);
        const leaf = leaves[Math.floor(place * leaves.length)];
        if (leaf === undefined) return;
        leaf.owner[leaf.key] = value;
        const [result, plain] = [changed, JSON.parse(content)].map((one) =>
          writeTyped(guide, {
            ...TYPED_ENVELOPE,
            delimiters: d,
            transactionSets: [{ control: '0001', content: one as never }],
          }),
        );
        // The values of the fixture may hold a separator, too.
        if (!result?.ok || !plain?.ok) return;
        written += 1;
        expect(structureOf(result.bytes)).toEqual(structureOf(plain.bytes));
      }),
      { numRuns: 3000 },
    );
    expect(written).toBeGreaterThan(100);
  });
});

interface Leaf {
  owner: Record<string, unknown>;
  key: string;
}

/** Every text in a value, with the object or array that holds it. */
function leavesOf(value: object): Leaf[] {
  return Object.entries(value).flatMap(([key, one]): Leaf[] =>
    typeof one === 'string'
      ? [{ owner: value as Record<string, unknown>, key }]
      : typeof one === 'object' && one !== null
        ? leavesOf(one)
        : [],
  );
}

describe('cleaned text', () => {
  it('is written as one value with the separators that are usual', () => {
    const d = { element: '*', repetition: '^', component: ':', segment: '~', suffix: '' };
    fc.assert(
      fc.property(hostile(d), (value) => {
        const result = writeInterchange(
          interchange(
            [
              ['NTE', 'ADD', `X${cleanText(value)}`],
              ['REF', 'EA', '1'],
            ],
            d,
          ),
        );
        if (!result.ok) throw new Error(result.finding.message);
        expect(element(readX12(result.bytes).segments[3], 2)).toBe(`X${cleanText(value)}`);
      }),
      { numRuns: 2000 },
    );
  });
});
