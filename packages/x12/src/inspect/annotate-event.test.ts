import { describe, expect, it } from 'vitest';
import { readX12 } from '../read.ts';
import { createUnitReader } from '../stream-units.ts';
import { bytesOf, FIXTURE_GUIDES, fixtures, passingText } from '../testing/fixtures.ts';
import { validateX12 } from '../validate/index.ts';
import { annotate } from './annotate.ts';
import { annotateEvent } from './annotate-event.ts';
import { renderFindings } from './render-findings.ts';

/** A finding at a level (LX) that is known when all its units have ended, the level with them. */
const OF_A_LEVEL = 'balance-summary-charge.figures-turned';

const failing = FIXTURE_GUIDES.flatMap((guide) => fixtures(guide, 'fail'));

function streamed(bytes: Uint8Array): string {
  let text = '';
  const reader = createUnitReader((event) => {
    const offsets = new Set(event.findings.map((one) => one.offset));
    if (offsets.size > 0) text += renderFindings(annotateEvent(event, event.findings, { offsets }));
  });
  for (let at = 0; at < bytes.length; at += 300) reader.push(bytes.subarray(at, at + 300));
  reader.finish();
  return text;
}

function whole(bytes: Uint8Array): string {
  const file = readX12(bytes);
  const findings = validateX12(file);
  return renderFindings(annotate(file, findings, { offsets: new Set(findings.map((one) => one.offset)) }));
}

describe('what a stream has at hand', () => {
  it.each(failing.filter(({ name }) => !name.includes(OF_A_LEVEL)))(
    '$name: findings are explained as of the file read whole',
    ({ bytes }) => {
      // The last unit has ended when SE comes: it is no neighbour yet.
      expect(streamed(bytes)).toBe(whole(bytes).replace(/^ {6} +\d+ {2}SE\*.*\n/gm, ''));
    },
  );

  it('does not hold a level that has ended', () => {
    const sample = failing.find(({ name }) => name.includes(OF_A_LEVEL));
    expect(streamed(sample?.bytes ?? bytesOf(''))).toMatch(/^ {2}segment 21 \(2000 TS305\), SNIP 3: .*\n$/);
  });

  it('holds segments that have no place', () => {
    const text = streamed(bytesOf(passingText('837P', 'office-visit').replace('HI*', 'CLP*X~HI*')));
    expect(text).toMatch(/^ {4}> +\d+ {2}CLP\*X$/m);
  });

  it('is left as it was', () => {
    const seen: number[] = [];
    const reader = createUnitReader((event) => {
      if (event.kind !== 'unit') return;
      const before = event.loop.parent?.loops.length;
      expect(annotateEvent(event).lines.length).toBeGreaterThan(10);
      expect(event.loop.parent?.loops.length).toBe(before);
      seen.push(event.loop.segments.length);
    });
    reader.push(bytesOf(passingText('837P', 'office-visit')));
    reader.finish();
    expect(seen).toHaveLength(1);
  });
});
