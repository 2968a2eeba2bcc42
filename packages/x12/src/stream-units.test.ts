import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkLoops } from './access.ts';
import { checkX12 } from './check.ts';
import { MAX_KEPT } from './stream-limit.ts';
import { createUnitReader, type StreamEvent, streamUnits } from './stream-units.ts';
import { bytesOf, FIXTURE_GUIDES, fixtures, passingText } from './testing/fixtures.ts';
import type { Finding, Loop } from './types.ts';

const samples = FIXTURE_GUIDES.flatMap((guide) => ['pass', 'fail', 'case'].flatMap((kind) => fixtures(guide, kind)));

function eventsOf(bytes: Uint8Array, size: number, validate = true): StreamEvent[] {
  const events: StreamEvent[] = [];
  const reader = createUnitReader((event) => events.push(event), { validate });
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  reader.finish();
  return events;
}

function inOrder(findings: readonly Finding[]): string[] {
  return findings.map((one) => `${String(one.offset).padStart(9)} ${one.snip} ${JSON.stringify(one)}`).sort();
}

describe('streamed units', () => {
  it.each(samples)('$name has the same findings streamed as read whole', ({ bytes }) => {
    for (const size of [53, 100_000]) {
      const findings = eventsOf(bytes, size).flatMap((event) => event.findings);
      expect(inOrder(findings)).toEqual(inOrder(checkX12(bytes).findings));
    }
  });

  it('has the same findings of damaged files too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...'*:^~0A\n')), {
          maxLength: 8,
        }),
        fc.integer({ min: 1, max: 400 }),
        ({ bytes }, changes, size) => {
          const changed = bytes.slice();
          for (const [place, to] of changes) changed[Math.floor(place * (bytes.length - 1))] = to.charCodeAt(0);
          const findings = eventsOf(changed, size).flatMap((event) => event.findings);
          expect(inOrder(findings)).toEqual(inOrder(checkX12(changed).findings));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('yields each claim with the loops around it, and keeps nothing of it', () => {
    const [unit, set, interchange] = eventsOf(bytesOf(passingText('837P', 'office-visit')), 64);
    if (unit?.kind !== 'unit' || set?.kind !== 'set') throw new Error('a unit and its set are expected');
    expect(unit.loop.id).toBe('2300');
    expect(unit.loop.segments[0]?.elements[0]).toBe('MSC-1001');
    expect(unit.loop.loops.filter((loop) => loop.id === '2400')).toHaveLength(2);
    expect(unit.loop.parent?.id).toBe('2000B');
    expect(unit.loop.parent?.parent?.loops.map((loop) => loop.id)).toEqual(['2010AA']);
    expect(unit.context.interchange?.control).toBe('000000001');
    expect(set.root?.loops.map((loop) => loop.id)).toEqual(['1000A', '1000B']);
    expect(set.context.set.segmentCount).toBeGreaterThan(30);
    expect(interchange?.kind).toBe('interchange');
  });

  it('lets the memory of a chunk be used again', () => {
    const bytes = bytesOf(passingText('837P', 'office-visit').repeat(3));
    const seen: string[] = [];
    const reader = createUnitReader((event) => {
      if (event.kind === 'unit') seen.push(event.loop.segments.map((one) => one.elements.join('*')).join('~'));
    });
    const memory = new Uint8Array(97);
    for (let at = 0; at < bytes.length; at += memory.length) {
      const part = bytes.subarray(at, at + memory.length);
      memory.set(part);
      reader.push(memory.subarray(0, part.length));
      memory.fill(0);
    }
    reader.finish();
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toContain('MSC-1001*185');
  });

  it('asks for the next chunk only when the units of the last one were taken', async () => {
    const text = passingText('837P', 'office-visit');
    let asked = 0;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 5; i += 1) {
        asked += 1;
        yield bytesOf(text);
      }
    }
    const stream = streamUnits(chunks());
    await stream.next();
    expect(asked).toBe(1);
    await stream.return(undefined);
  });

  it('finds nothing but what reading notices when told not to validate', () => {
    const text = passingText('837P', 'office-visit').replace('CLM*MSC-1001*185*', 'CLM*MSC-1001*999*');
    expect(eventsOf(bytesOf(text), 100, false).flatMap((event) => event.findings)).toEqual([]);
  });

  it.each([1, 3, 4, 5, 1000])('reads UTF-16 in chunks of %i bytes', (size) => {
    const text = passingText('837P', 'office-visit');
    const bytes = new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
    const findings = eventsOf(bytes, size).flatMap((event) => event.findings);
    expect(findings.map((one) => one.code)).toEqual(['encoding-utf16']);
    expect(inOrder(findings)).toEqual(inOrder(checkX12(bytes).findings));
  });

  it.each(['', 'no X12 at all'])('says of %j what it is not', (text) => {
    expect(eventsOf(bytesOf(text), 10).flatMap((event) => event.findings.map((one) => one.code))).toEqual(
      checkX12(bytesOf(text)).findings.map((one) => one.code),
    );
  });

  it('keeps no more than a bounded number of segments of one claim, and says so once', () => {
    const [head = '', line = '', tail = ''] = passingText('837P', 'office-visit').split(/(?=LX\*2~)|(?=SE\*)/);
    const lines = Array.from({ length: 60_000 }, (_, i) => line.replace('LX*2~', `LX*${i + 2}~`));
    let largest = 0;
    const codes = new Map<string, number>();
    const reader = createUnitReader((event) => {
      for (const { code } of event.findings) codes.set(code, (codes.get(code) ?? 0) + 1);
      if (event.kind === 'unit') for (const loop of walkLoops(event.loop)) largest += loop.segments.length;
    });
    reader.push(bytesOf(head));
    for (const one of lines) reader.push(bytesOf(one));
    reader.push(bytesOf(tail));
    reader.finish();
    expect(largest).toBeGreaterThan(MAX_KEPT - 100);
    expect(largest).toBeLessThanOrEqual(MAX_KEPT);
    expect(codes.get('unit-too-large')).toBe(1);
  });

  it('lists the first of very many groups, and counts all', () => {
    const text = passingText('837P', 'office-visit');
    const [head = '', group = '', trailer = ''] = text.split(/(?=GS\*)|(?=IEA\*)/);
    const groups = Array.from({ length: 1500 }, (_, i) =>
      group.replace(/(GS\*(?:[^*]*\*){5})1\*/, `$1${i + 1}*`).replace('GE*1*1~', `GE*1*${i + 1}~`),
    );
    const bytes = bytesOf(head + groups.join('') + trailer.replace('IEA*1*', 'IEA*1500*'));
    const events = eventsOf(bytes, 100_000);
    const last = events.find((event) => event.kind === 'interchange');
    expect(last?.kind === 'interchange' ? [last.interchange.groups.length, last.interchange.groupCount] : []).toEqual([
      1000, 1500,
    ]);
    expect(events.flatMap((event) => event.findings)).toEqual([]);
  });

  it('keeps the claims after one without end whole', () => {
    const text = passingText('837P', 'office-visit');
    const [head = '', line = '', tail = ''] = text.split(/(?=LX\*2~)|(?=SE\*)/);
    const claim = head.slice(head.indexOf('CLM*'));
    const units: Loop[] = [];
    const codes: string[] = [];
    const reader = createUnitReader((event) => {
      if (event.kind !== 'unit') return;
      units.push(event.loop);
      if (units.length > 1) codes.push(...event.findings.map(({ code }) => code));
    });
    reader.push(bytesOf(head));
    for (let i = 0; i < 40_000; i += 1) reader.push(bytesOf(line));
    for (let i = 0; i < 3; i += 1) reader.push(bytesOf(claim + line));
    reader.push(bytesOf(tail));
    reader.finish();
    expect(units).toHaveLength(4);
    for (const unit of units.slice(1)) expect(unit.loops.filter(({ id }) => id === '2400')).toHaveLength(2);
    expect(codes).toEqual([]);
  });
});
