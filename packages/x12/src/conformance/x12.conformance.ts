import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { acknowledge } from '../acknowledge.ts';
import { checkX12 } from '../check.ts';
import { readX12 } from '../read.ts';
import { rewriteX12 } from '../rewrite.ts';
import { sharedCases } from '../testing/fixtures.ts';
import type { Finding } from '../types.ts';
import { writeInterchange } from '../write.ts';

/** Transaction sets whose guides the engine defines: there, verdicts are compared. */
const DEFINED = new Set([
  '837P',
  '837I',
  '837D',
  '835',
  '999',
  'TA1',
  '277CA',
  '276',
  '277',
  '834',
  '820',
  '270',
  '271',
  '278',
]);

/**
 * Files on whose verdict this engine differs from `validity` in SOURCES.tsv, with the guide rule that decides.
 * `disputed` files are those on which the other validators differ among themselves.
 */
const DIFFERENCES: Readonly<Record<string, string>> = {
  '271/kputnam__error-response-from-payer-to-clinic-not-eligible-for-inquiries-with-pa.edi':
    'HL04 of the receiver says that a level follows, but none does',
  '278/aurelianware__x217-inpatient-request.edi':
    'GS01 is HI; UM stands in loop 2000E; there are no levels 22 and EV, but a level 19; ST03 is empty',
  '278/aurelianware__x217-inpatient-response-approved.edi':
    'GS01 is HI; BHT02 of a response is 11; there are no levels 22 and EV, but a level 19; ST03 is empty',
  '278/cosyte__278-request.edi':
    'BHT01 is 0007; DTP 472 belongs to loop 2000F; HL04 of the event is 0 without services',
  '278/kputnam__request-for-non-emergency-transportation.edi':
    'HL02 of the second and third service level names the service before it, not the event',
  '820/kputnam__initial-hix-820-optional-outstanding-debt-owed-by-payee.edi':
    'BPR02 is 0, but the RMR04 amounts add up to 10',
  '837D/cosyte__837d.edi':
    'SV302 is empty; OC, MO and DO are no areas of the mouth (SV304), 5 is no SV305; no PRV in 2310B',
};

/** Verdicts on files that other validators dispute, with the rule of the guide. */
const DISPUTED: Readonly<Record<string, readonly [valid: boolean, why: string]>> = {
  '270/cosyte__270-canonical.edi': [false, 'EQ03 of a subscriber may only be FAM'],
  '270/cosyte__270-quirk-delimiters.edi': [false, 'EQ03 of a subscriber may only be FAM'],
  '270/cosyte__270-quirk-linebreaks.edi': [false, 'EQ03 of a subscriber may only be FAM'],
  '271/cosyte__271-aaa-repeated.edi': [true, 'AAA03 72 is a reason of loop 2100C, and AAA may repeat'],
  '271/cosyte__271-aaa-subscriber.edi': [true, 'AAA03 72 is a reason of loop 2100C'],
  '271/cosyte__271-aaa-two-subscribers.edi': [true, 'AAA03 72 and 73 are reasons of loop 2100C'],
  '271/kputnam__response-to-generic-request-by-clinic-for-patient-_subscriber_-eligibi.edi': [
    true,
    'EB03 may repeat; 005010X279 is the guide without its errata',
  ],
  '271/kputnam__response-to-generic-request-by-physician-for-patient-_dependent_-eligi.edi': [
    true,
    'EB03 may repeat; 005010X279 is the guide without its errata',
  ],
  '277/LinuxForHealth__provider-level-status.edi': [
    false,
    'STC01-3 of loop 2200C may only be 1P, the provider of loop 2100C',
  ],
  '277CA/imsweb__x12_277CA_rejected.edi': [true, 'STC in loop 2200C is situational'],
  '834/kputnam__enroll-individuals-in-qualified-health-plan-through-health-insurance-e.edi': [
    true,
    'the exchange guide 005010X307 is recognized, not defined: envelope and elements are right',
  ],
  '835/LinuxForHealth__managed-care.edi': [false, 'BPR16 20002316 is no date; PER*BL is required in 1000A'],
  '835/LinuxForHealth__tertiary-payment.edi': [false, 'BPR16 and PER*BL are required; the line does not balance'],
  '835/moov-io__sample1.edi': [false, 'CLP03 - CLP04 is a cent more than the CAS amounts'],
  '837I/LinuxForHealth__institutional-claim.edi': [false, 'CLM06 is not used; DTP 434 is a range (RD8) only'],
  '837I/kputnam__837-institutional-claim.edi': [false, 'DTP 434 says RD8, but 19960911 is one day'],
  '837I/kputnam__automobile-accident.edi': [
    true,
    'a ZIP code of five digits is in the address, if not in the form wished',
  ],
  '837P/LinuxForHealth__demo.ambulance.example5.edi': [false, 'CLM05-2 is required'],
  '837P/LinuxForHealth__demo.cob.example3.A.edi': [false, 'loop 2330B is required in 2320'],
  '837P/LinuxForHealth__demo.cob.example4.edi': [false, 'AMT*F2 has no place in 2320'],
  '837P/kputnam__oxygen.edi': [true, 'PWK02 AD belongs to the second PWK of loop 2400 (PWK01 CT)'],
  '999/kputnam__response-to-functional-group-containing-3-837s.edi': [
    true,
    'the segment context CTX may repeat 9 times',
  ],
};

interface Case {
  file: string;
  type: string;
  validity: string;
  why: string;
}

function readCases(root: string): Case[] {
  const [head = '', ...lines] = readFileSync(join(root, 'SOURCES.tsv'), 'utf8').trim().split('\n');
  const names = head.split('\t');
  const at = (cells: string[], name: string): string => cells[names.indexOf(name)] ?? '';
  return lines.map((line) => {
    const cells = line.split('\t');
    const file = at(cells, 'file');
    const type = file.startsWith('invalid/') ? (file.slice(8).split('__')[0] ?? '') : (file.split('/')[0] ?? '');
    return { file, type, validity: at(cells, 'validity'), why: at(cells, 'why') };
  });
}

/** Errors of SNIP 1 to 3: what makes a file wrong for every receiver. */
function hardErrors(findings: readonly Finding[]): Finding[] {
  return findings.filter((one) => one.severity === 'error' && one.snip <= 3);
}

/** Finding codes that state each cause named in SOURCES.tsv. */
const CAUSES: readonly (readonly [cause: RegExp, codes: readonly string[]])[] = [
  [/SE01/, ['se-count']],
  [/SE02/, ['se-control']],
  [/GE01/, ['ge-count']],
  [/GE02/, ['ge-control']],
  [/IEA01/, ['iea-count']],
  [/IEA02/, ['iea-control']],
  [/HL01/, ['hl-number', 'element-required']],
  [/HL02/, ['hl-parent']],
  [/ISA length/, ['isa-width']],
  [/missing SE/, ['set-trailer-missing']],
  [/missing GE/, ['group-trailer-missing']],
  [/missing IEA/, ['interchange-trailer-missing']],
  [/component separator/, ['component-separator-mismatch']],
  [/bad segment id/, ['segment-unknown', 'stray-whitespace', 'segment-id-case']],
];

const root = sharedCases;
if (root === undefined) {
  console.warn('Skipped: the X12 cases of ../shared/cases/x12 are not here.');
  describe.skip('X12 conformance (no ../shared/cases/x12)', () => {
    it('needs the shared cases', () => {});
  });
} else {
  const cases = readCases(root);
  const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(root, file)));
  const agreement = new Map<string, { files: number; agree: number; differ: string[] }>();

  const note = (type: string, file: string, agrees: boolean): void => {
    const row = agreement.get(type) ?? { files: 0, agree: 0, differ: [] };
    row.files += 1;
    if (agrees) row.agree += 1;
    else row.differ.push(file);
    agreement.set(type, row);
  };

  const judged = cases.filter((one) => DEFINED.has(one.type) && !one.file.startsWith('legacy4010/'));

  describe('files listed valid', () => {
    it.each(judged.filter((one) => one.validity === 'valid'))('$file has no error of SNIP 1 to 3', ({ file, type }) => {
      const errors = hardErrors(checkX12(bytesOf(file)).findings);
      note(type, file, errors.length === 0);
      if (file in DIFFERENCES) expect(errors.length, DIFFERENCES[file]).toBeGreaterThan(0);
      else expect(errors).toEqual([]);
    });
  });

  describe('files that are structurally right', () => {
    it.each(judged.filter((one) => one.validity.startsWith('structure-ok')))('$file has no error', ({ file, type }) => {
      const errors = checkX12(bytesOf(file)).findings.filter((one) => one.severity === 'error');
      note(type, file, errors.length === 0);
      if (file in DIFFERENCES) expect(errors.length, DIFFERENCES[file]).toBeGreaterThan(0);
      else expect(errors).toEqual([]);
    });
  });

  describe('invalid files', () => {
    it.each(judged.filter((one) => one.validity === 'invalid'))(
      '$file is caught with its cause',
      ({ file, type, why }) => {
        const { findings, valid } = checkX12(bytesOf(file));
        const codes = new Set(hardErrors(findings).map((one) => one.code));
        const isRetired = codes.has('version-retired');
        const missed = CAUSES.filter(([cause, stated]) => cause.test(why) && !stated.some((code) => codes.has(code)));
        note(type, file, !valid);
        expect(valid).toBe(false);
        // A 4010 file is refused as such; its contents are not read further.
        if (!isRetired) expect(missed.map(([cause]) => String(cause))).toEqual([]);
      },
    );
  });

  describe('files with guide errors', () => {
    it.each(judged.filter((one) => one.validity === 'guide-errors'))('$file is caught', ({ file, type }) => {
      const errors = hardErrors(checkX12(bytesOf(file)).findings);
      note(type, file, errors.length > 0);
      expect(errors.length).toBeGreaterThan(0);
    });
  });

  describe('disputed files', () => {
    it.each(judged.filter((one) => one.validity === 'disputed'))('$file gets the verdict of the guide', ({ file }) => {
      const verdict = DISPUTED[file];
      expect(verdict, 'every disputed file has a reasoned verdict').toBeDefined();
      expect(hardErrors(checkX12(bytesOf(file)).findings).length === 0, verdict?.[1]).toBe(verdict?.[0]);
    });
  });

  describe('transaction sets without a guide of ours', () => {
    it('pass with the warning that their guide was not checked', () => {
      for (const { file, type, validity } of cases) {
        if (DEFINED.has(type) || validity !== 'valid' || file.startsWith('legacy')) continue;
        const { findings, valid, transactionSets } = checkX12(bytesOf(file));
        note(`${type} (envelope)`, file, valid);
        expect(findings.filter((one) => one.severity === 'error')).toEqual([]);
        expect(findings.filter((one) => one.code === 'guide-not-checked').length).toBe(transactionSets.length);
      }
    });
  });

  describe('4010 files', () => {
    it.each(cases.filter((one) => one.file.startsWith('legacy4010/')))(
      '$file is refused with one error a set',
      ({ file }) => {
        const { findings, transactionSets } = checkX12(bytesOf(file));
        const refused = findings.filter((one) => one.code === 'version-retired').length;
        expect(refused).toBe(transactionSets.length);
        expect(hardErrors(findings).length).toBe(refused);
      },
    );
  });

  describe('every file', () => {
    const all = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.edi'));
    it.each(all.map((file) => ({ file })))('$file is read, written back byte for byte, and answered', ({ file }) => {
      const bytes = bytesOf(file);
      const read = readX12(bytes);
      expect(Buffer.compare(Buffer.from(rewriteX12(read)), Buffer.from(bytes))).toBe(0);
      const { findings } = checkX12(bytes);
      for (const answer of acknowledge(read, findings, { date: '2026-11-02', time: '14:05', control: 1 })) {
        for (const out of [answer.ta1, answer.implementation]) {
          if (out === undefined) continue;
          const written = writeInterchange(out);
          expect(written.ok).toBe(true);
          if (written.ok) expect(checkX12(written.bytes).valid).toBe(true);
        }
      }
    });
  });

  afterAll(() => {
    for (const [type, row] of [...agreement].sort()) {
      const differ = row.differ.length === 0 ? '' : `  differs: ${row.differ.join(', ')}`;
      console.log(`x12 ${type.padEnd(18)} ${row.agree}/${row.files} verdicts agree${differ}`);
    }
  });
}
