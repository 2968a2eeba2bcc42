import { cleanText, formatCents, type OutSegment, writeInterchange } from '@cleanclaim/x12';
import { toD8 } from '../../kernel/index.ts';
import { chargeOfClaim, paidOfClaim, patientPartOfClaim } from './paper-balance.ts';
import type { PaperAdjustment, PaperClaim, PaperEob, PaperLine } from './types.ts';

/** Who sends the file in ISA06: nobody but a person who typed it. */
const PAPER_SENDER = 'PAPER';

/** BPR04. A card is paid by way of its bank. */
const METHODS: Readonly<Record<PaperEob['kind'], string>> = {
  check: 'CHK',
  eft: 'ACH',
  'virtual-card': 'BOP',
  none: 'NON',
};

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}

/** One CAS for up to six reasons of a group. */
function adjustmentSegments(adjustments: readonly PaperAdjustment[]): OutSegment[] {
  return [...Map.groupBy(adjustments, (one) => one.group)].flatMap(([group, list]) =>
    chunks(list, 6).map((six): OutSegment => {
      const parts = six.flatMap((one, i) => [...(i === 0 ? [] : ['']), one.carc, formatCents(one.cents)]);
      return ['CAS', group, ...parts];
    }),
  );
}

function lineSegments(line: PaperLine): OutSegment[] {
  const { qualifier, code, modifiers, chargeCents, paidCents, units, allowedCents } = line;
  const procedure = [qualifier, code, ...modifiers].map(cleanText);
  return [
    ['SVC', procedure, formatCents(chargeCents), formatCents(paidCents), '', String(units)],
    ...(line.dateOfService ? [['DTM', '472', toD8(line.dateOfService)] satisfies OutSegment] : []),
    ...adjustmentSegments(line.adjustments),
    ['REF', '6R', String(line.lineNumber)],
    ...(allowedCents === undefined ? [] : [['AMT', 'B6', formatCents(allowedCents)] satisfies OutSegment]),
    ...line.remarks.map((remark): OutSegment => ['LQ', 'HE', cleanText(remark)]),
  ];
}

function claimSegments(claim: PaperClaim): OutSegment[] {
  const amounts = [chargeOfClaim(claim), paidOfClaim(claim), patientPartOfClaim(claim)].map(formatCents);
  const ids = [claim.filingIndicator || 'ZZ', claim.payerClaimControlNumber].map(cleanText);
  const member = cleanText(claim.memberId);
  const name = [claim.lastName, claim.firstName].map(cleanText);
  return [
    ['CLP', cleanText(claim.patientControlNumber), claim.status, ...amounts, ...ids],
    ...(claim.lines.length === 0 ? adjustmentSegments(claim.adjustments) : []),
    ['NM1', 'QC', '1', ...name, '', '', '', ...(member === '' ? [] : ['MI', member])],
    ...claim.lines.flatMap(lineSegments),
  ];
}

/** Interest comes (L6, negative) and what is kept goes (WO, positive): PLB reduces the payment. */
function providerSegments(eob: PaperEob, payeeNpi: string): OutSegment[] {
  const pairs = [
    ...(eob.interestCents === 0 ? [] : [{ code: 'L6', reference: '', cents: -eob.interestCents }]),
    ...eob.takebacks.map((one) => ({ code: 'WO', reference: cleanText(one.reference), cents: one.cents })),
  ];
  const yearEnd = `${eob.date.slice(0, 4)}1231`;
  return chunks(pairs, 6).map((six) => [
    'PLB',
    payeeNpi,
    yearEnd,
    ...six.flatMap(({ code, reference, cents }) => [[code, reference], formatCents(cents)]),
  ]);
}

function segmentsOf(eob: PaperEob, payee: { name: string; npi: string }): OutSegment[] {
  const none = Array.from<string>({ length: 11 }).fill('');
  const amount = eob.amountCents ?? 0;
  const handling = amount === 0 ? 'H' : 'I';
  return [
    ['BPR', handling, formatCents(amount), 'C', METHODS[eob.kind], ...none, toD8(eob.date)],
    ['TRN', '1', cleanText(eob.number), cleanText(eob.payerIdentifier)],
    ['N1', 'PR', cleanText(eob.payerName)],
    ['N1', 'PE', cleanText(payee.name), 'XX', payee.npi],
    ['LX', '1'],
    ...eob.claims.flatMap(claimSegments),
    ...providerSegments(eob, payee.npi),
  ];
}

/**
 * Writes a typed payment as an 835 (005010X221A1) of the sender PAPER, so that it is proved, matched, posted, audited and
 * shown by what does so for files of payers. Bank details are left out: a paper has none.
 * @param eob one in which `missingOfPaper` finds nothing
 * @param control number of the interchange, 1 to 999999999
 * @param written day and time (`2026-11-02`, `14:05`) on which it is typed
 * @throws Error when a value cannot stand in X12; texts are cleaned before, so that would be a fault here
 */
export function writePaper835(
  eob: PaperEob,
  payee: { name: string; npi: string },
  control: number,
  written: { date: string; time: string },
): Uint8Array {
  const segments = segmentsOf(eob, payee);
  const set = { id: '835', guide: '005010X221A1', control: '0001', segments };
  const group = { functionalId: 'HP', senderCode: PAPER_SENDER, receiverCode: payee.npi, control };
  const result = writeInterchange({
    ...{ senderQualifier: 'ZZ', senderId: PAPER_SENDER, receiverQualifier: 'ZZ', receiverId: payee.npi },
    ...{ ...written, control, usage: 'P', acknowledgmentRequested: false },
    groups: [{ ...group, version: set.guide, transactionSets: [set] }],
  });
  if (!result.ok) throw new Error(`${result.finding.element}: ${result.finding.code}`);
  return result.bytes;
}
