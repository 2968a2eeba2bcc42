import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkX12, readX12 } from '@cleanclaim/x12';
import { describe, expect, it } from 'vitest';
import { answerInterchanges } from './answer-interchanges.ts';
import { payers } from './data/payers.ts';
import { imbalances, read835 } from './testing/read-835.ts';

/** Public X12 files, outside of the project: see docs. Absent on a fresh machine. */
const cases = new URL('../../../../shared/cases/x12/', import.meta.url);
const options = { seed: 3, today: '2026-10-12' };

function filesIn(folder: string): { name: string; bytes: Uint8Array }[] {
  const at = new URL(`${folder}/`, cases);
  return readdirSync(at)
    .filter((name) => /\.(edi|x12|txt)$/i.test(name))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, at)) }));
}

/** The same file with the payer of each claim renamed to one of ours and each NPI to a valid one, to be adjudicated. */
function routedTo(payerId: string, bytes: Uint8Array): Uint8Array {
  const [interchange] = readX12(bytes).interchanges;
  if (interchange === undefined) return bytes;
  const { element: separator, segment: terminator } = interchange.delimiters;
  const text = new TextDecoder('latin1').decode(bytes);
  // A payer after CLM is another payer of the claim and keeps its name.
  let isInClaim = false;
  const routed = text.split(terminator).map((segment) => {
    const elements = segment.split(separator);
    const id = elements[0]?.trim();
    if (id === 'CLM' || id === 'HL') isInClaim = id === 'CLM';
    if (id !== 'NM1' || elements.length < 10) return segment;
    if (elements[8] === 'XX') return [...elements.slice(0, 9), '1555111222'].join(separator);
    return elements[1] === 'PR' && !isInClaim ? [...elements.slice(0, 9), payerId].join(separator) : segment;
  });
  return new TextEncoder().encode(routed.join(terminator));
}

function errorsIn(bytes: Uint8Array): string[] {
  return checkX12(bytes)
    .findings.filter((finding) => finding.severity === 'error')
    .map((finding) => `${finding.code} ${finding.loop} ${finding.element || finding.segment} ${finding.value}`);
}

if (!existsSync(cases)) console.warn('Skipped: the public X12 cases are not at ../shared/cases/x12 of this checkout.');

describe.skipIf(!existsSync(cases))('public files', () => {
  const folders = existsSync(cases) ? readdirSync(cases, { withFileTypes: true }) : [];
  const all = folders.filter((folder) => folder.isDirectory()).flatMap((folder) => filesIn(folder.name));

  it('any X12 file has an answer or none, never a throw, and the answers are valid', () => {
    expect(all.length).toBeGreaterThan(0);
    for (const { name, bytes } of all) {
      const answers = answerInterchanges(bytes, options);
      for (const file of answers.files) expect(errorsIn(file.bytes), `${name} -> ${file.name}`).toEqual([]);
    }
  });

  it('each public 837P that the 999 accepts is adjudicated by each payer, valid and balanced', () => {
    let adjudicated = 0;
    for (const { name, bytes } of filesIn('837P')) {
      for (const payer of payers) {
        for (const file of answerInterchanges(routedTo(payer.id, bytes), options).files) {
          expect(errorsIn(file.bytes), `${name} -> ${file.name}`).toEqual([]);
          if (file.kind !== '835') continue;
          expect(imbalances(read835(file.bytes)), `${name} -> ${file.name}`).toEqual([]);
          adjudicated++;
        }
      }
    }
    expect(adjudicated).toBeGreaterThan(0);
    console.info(`${adjudicated} remittances of public 837P files`);
  });
});
