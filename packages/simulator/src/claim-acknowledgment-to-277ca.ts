import type { OutSegment } from '@cleanclaim/x12';
import type { ClaimStatus } from './claim-status.ts';
import type { Payer } from './data/payer.ts';
import { toD8 } from './days.ts';
import { type Cents, sum, writeAmount } from './money.ts';
import { payerClaimControlNumber, type Receipt } from './receipt.ts';
import type { ScreenedClaim } from './screen.ts';
import { type SubmittedClaim, type SubmittedLine, type SubmittedName, serviceDates } from './submitted-claim.ts';

/** The guide of a 277CA. */
export const CLAIM_ACKNOWLEDGMENT_GUIDE = '005010X214';

/** The clearinghouse speaks itself where a claim reaches no payer. */
const CLEARINGHOUSE = { name: 'PRACTICE CLEARINGHOUSE', id: 'PRACTICE1' };

/** Everything one 277CA transaction set says: the claims of one submitted set that go to one payer. */
export interface ClaimAcknowledgment {
  receipt: Receipt;
  payer: Payer | undefined;
  /** ISO day of the answer. */
  sentDate: string;
  /** BHT03. */
  reference: string;
  claims: readonly ScreenedClaim[];
}

function stc(status: ClaimStatus, entity: string, day: string, accepted: boolean, charge: Cents): OutSegment {
  const composite = [status.category, status.code, entity === '' ? undefined : entity];
  return ['STC', composite, toD8(day), accepted ? 'WQ' : 'U', writeAmount(charge)];
}

function personElements(isOrganization: boolean, name: SubmittedName): [string, string, string, string] {
  return [isOrganization ? '2' : '1', name.last, isOrganization ? '' : name.first, isOrganization ? '' : name.middle];
}

function chargesOf(claims: readonly ScreenedClaim[]): Cents {
  return sum(claims.map(({ claim }) => claim.chargeCents));
}

/** Counts (QTY) and charges (AMT) of accepted and rejected claims; a zero count is left out. */
function totalSegments(
  claims: readonly ScreenedClaim[],
  qualifiers: { accepted: string; rejected: string },
): OutSegment[] {
  const accepted = claims.filter((claim) => claim.accepted);
  const rejected = claims.filter((claim) => !claim.accepted);
  const quantity = (qualifier: string, list: readonly ScreenedClaim[]): OutSegment[] =>
    list.length === 0 ? [] : [['QTY', qualifier, String(list.length)]];
  const amount = (qualifier: string, list: readonly ScreenedClaim[]): OutSegment[] =>
    list.length === 0 ? [] : [['AMT', qualifier, writeAmount(chargesOf(list))]];
  return [
    ...quantity(qualifiers.accepted, accepted),
    ...quantity(qualifiers.rejected, rejected),
    ...amount('YU', accepted),
    ...amount('YY', rejected),
  ];
}

function serviceDateSegment(dates: { from: string; to: string } | undefined): OutSegment[] {
  if (dates === undefined) return [];
  if (dates.from === dates.to) return [['DTP', '472', 'D8', toD8(dates.from)]];
  return [['DTP', '472', 'RD8', `${toD8(dates.from)}-${toD8(dates.to)}`]];
}

function lineSegments(line: SubmittedLine, status: ClaimStatus): OutSegment[] {
  const { fromDate: from, toDate: to } = line;
  const units = line.milliUnits % 1000 === 0 ? String(line.milliUnits / 1000) : undefined;
  return [
    ['SVC', [line.qualifier, line.procedure, ...line.modifiers], writeAmount(line.chargeCents), '', '', '', '', units],
    ['STC', [status.category, status.code, status.entity || undefined], '', 'U'],
    ['REF', 'FJ', line.lineControlNumber || String(line.number)],
    ...serviceDateSegment(from === undefined || to === undefined ? undefined : { from, to }),
  ];
}

function claimSegments(screened: ScreenedClaim, acknowledgment: ClaimAcknowledgment): OutSegment[] {
  const { claim, payer, status } = screened;
  const { receipt, sentDate } = acknowledgment;
  const [type, last, first, middle] = personElements(false, claim.patient);
  return [
    ['NM1', 'QC', type, last, first, middle, '', '', 'MI', claim.memberId || 'UNKNOWN'],
    ['TRN', '2', claim.patientControlNumber],
    stc(status, status.entity, sentDate, screened.accepted, claim.chargeCents),
    ...(screened.accepted && payer
      ? [['REF', '1K', payerClaimControlNumber(payer, receipt, claim)] satisfies OutSegment]
      : []),
    // The guide wants a day even of a claim that has none (and is rejected for it): the day on which it was sent.
    ...serviceDateSegment(serviceDates(claim) ?? { from: sentDate, to: sentDate }),
    ...(screened.accepted
      ? []
      : screened.rejectedLines.flatMap(({ line, status: lineStatus }) => lineSegments(line, lineStatus))),
  ];
}

/** Claims under each billing provider, in the order sent. */
function byBillingProvider(claims: readonly ScreenedClaim[]): ScreenedClaim[][] {
  return [...Map.groupBy(claims, ({ claim }) => JSON.stringify(claim.billingProvider)).values()];
}

function sourceSegments({ payer, receipt, reference, sentDate }: ClaimAcknowledgment): OutSegment[] {
  const source: OutSegment = payer
    ? ['NM1', 'PR', '2', payer.name, '', '', '', '', 'PI', payer.id]
    : ['NM1', 'AY', '2', CLEARINGHOUSE.name, '', '', '', '', '46', CLEARINGHOUSE.id];
  return [
    ['HL', '1', '', '20', '1'],
    source,
    ['TRN', '1', reference],
    ['DTP', '050', 'D8', toD8(receipt.today)],
    ['DTP', '009', 'D8', toD8(sentDate)],
  ];
}

function receiverSegments(acknowledgment: ClaimAcknowledgment, submitted: SubmittedClaim): OutSegment[] {
  const { claims, sentDate } = acknowledgment;
  const [type, last, first, middle] = personElements(submitted.submitter.isOrganization, submitted.submitter.name);
  const received: ClaimStatus = { category: 'A1', code: '19', entity: acknowledgment.payer ? 'PR' : 'AY' };
  return [
    ['HL', '2', '1', '21', '1'],
    ['NM1', '41', type, last, first, middle, '', '', '46', submitted.submitter.id],
    ['TRN', '2', submitted.batchReference],
    // The batch is taken on even where every claim of it is rejected: each claim says so itself.
    stc(received, received.entity, sentDate, true, chargesOf(claims)),
    ...totalSegments(claims, { accepted: '90', rejected: 'AA' }),
  ];
}

function providerSegments(
  acknowledgment: ClaimAcknowledgment,
  claims: readonly ScreenedClaim[],
  hl: number,
): { segments: OutSegment[]; nextHl: number } {
  const provider = claims[0]?.claim.billingProvider;
  if (provider === undefined) return { segments: [], nextHl: hl };
  const [type, last, first, middle] = personElements(provider.isOrganization, provider.name);
  const id: OutSegment =
    provider.npi === ''
      ? ['NM1', '85', type, last, first, middle, '', '', 'FI', provider.taxId]
      : ['NM1', '85', type, last, first, middle, '', '', 'XX', provider.npi];
  const segments: OutSegment[] = [
    ['HL', String(hl), '2', '19', '1'],
    id,
    ['TRN', '1', '0'],
    ...totalSegments(claims, { accepted: 'QA', rejected: 'QC' }),
    ...claims.flatMap((claim, i): OutSegment[] => [
      ['HL', String(hl + 1 + i), String(hl), 'PT'],
      ...claimSegments(claim, acknowledgment),
    ]),
  ];
  return { segments, nextHl: hl + 1 + claims.length };
}

/**
 * Writes a 277CA (005010X214) without its ST and SE: source, receiver, each billing provider, each claim. Accepted
 * claims carry the payer's number in REF*1K; a rejected claim its status and, where a line is to blame, the line.
 */
export function claimAcknowledgmentTo277ca(acknowledgment: ClaimAcknowledgment): OutSegment[] {
  const { receipt, sentDate, reference, claims } = acknowledgment;
  const submitted = claims[0]?.claim;
  if (submitted === undefined) return [];
  const time = receipt.time.replace(':', '');
  const segments: OutSegment[] = [
    ['BHT', '0085', '08', reference, toD8(sentDate), time, 'TH'],
    ...sourceSegments(acknowledgment),
    ...receiverSegments(acknowledgment, submitted),
  ];
  let hl = 3;
  for (const ofProvider of byBillingProvider(claims)) {
    const part = providerSegments(acknowledgment, ofProvider, hl);
    segments.push(...part.segments);
    hl = part.nextHl;
  }
  return segments;
}
