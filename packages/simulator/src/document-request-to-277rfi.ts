import type { OutSegment } from '@cleanclaim/x12';
import type { AnswerDraft } from './answer-file.ts';
import { addDays, toD8 } from './days.ts';
import type { DecidedClaim } from './decision.ts';
import { writeAmount } from './money.ts';
import type { Outcome } from './payments.ts';
import type { Receipt } from './receipt.ts';
import { REQUEST_DAYS, RESPONSE_DAYS, recordsWanted } from './records.ts';
import { serviceDates } from './submitted-claim.ts';

/** The guide of a 277 that asks for additional information. */
export const DOCUMENT_REQUEST_GUIDE = '006020X313';

function claimSegments({ claim, payerClaimControlNumber }: DecidedClaim, sent: string, due: string): OutSegment[] {
  const bill = claim.facility;
  const days = bill ? { from: bill.statementFrom, to: bill.statementTo } : serviceDates(claim);
  const { from, to } = days ?? { from: sent, to: sent };
  const requests = recordsWanted(claim).map(
    (loinc, i): OutSegment => [
      'STC',
      ['R4', loinc, undefined, 'LOI'],
      toD8(sent),
      '',
      i === 0 ? writeAmount(claim.chargeCents) : '',
    ],
  );
  return [
    ['TRN', '1', payerClaimControlNumber],
    ...requests,
    ['REF', 'EJ', claim.patientControlNumber],
    ...(bill ? [['REF', 'BLT', bill.typeOfBill] satisfies OutSegment] : []),
    from === to ? ['DTP', '472', 'D8', toD8(from)] : ['DTP', '472', 'RD8', `${toD8(from)}-${toD8(to)}`],
    ['DTP', '106', 'D8', toD8(due)],
    ['PWK', 'OZ', 'EL'],
  ];
}

function setSegments(claims: readonly DecidedClaim[], receipt: Receipt, reference: string): OutSegment[] {
  const [first] = claims;
  if (first === undefined) return [];
  const sent = addDays(receipt.today, REQUEST_DAYS);
  const due = addDays(sent, RESPONSE_DAYS);
  const { submitter } = first.claim;
  const segments: OutSegment[] = [
    ['BHT', '0085', '48', reference, toD8(sent), receipt.time.replace(':', ''), 'RQ'],
    ['HL', '1', '', '20', '1'],
    ['NM1', 'PR', '2', first.payer.name, '', '', '', '', 'PI', first.payer.id],
    ['HL', '2', '1', '21', '1'],
    ['NM1', '41', submitter.isOrganization ? '2' : '1', submitter.name.last, '', '', '', '', '46', submitter.id],
  ];
  let hl = 2;
  for (const group of Map.groupBy(claims, ({ claim }) => claim.billingProvider.npi).values()) {
    const [one] = group;
    if (one === undefined) continue;
    const { billingProvider: provider } = one.claim;
    const parent = String(++hl);
    segments.push(['HL', parent, '2', '19', '1'], [
      ...['NM1', '1P', provider.isOrganization ? '2' : '1', provider.name.last, provider.name.first],
      ...[provider.name.middle, '', '', 'XX', provider.npi],
    ] as [string, ...string[]]);
    for (const decided of group) {
      const { patient, memberId } = decided.claim;
      segments.push(
        ['HL', String(++hl), parent, 'PT'],
        ['NM1', 'QC', '1', patient.last, patient.first, patient.middle, '', '', 'MI', memberId],
        ...claimSegments(decided, sent, due),
      );
    }
  }
  return segments;
}

/** Asks for the records that decisions wait for: one 277 (006020X313) a payer, a month to answer. */
export function documentRequestDrafts(waiting: readonly Outcome[], receipt: Receipt): AnswerDraft[] {
  const byPayer = Map.groupBy(
    waiting.map(({ decided }) => decided),
    ({ payer }) => payer.id,
  );
  return [...byPayer].map(([payerId, claims]) => ({
    kind: '277RFI',
    label: payerId,
    afterDays: REQUEST_DAYS,
    groups: [
      {
        functionalId: 'HN',
        version: DOCUMENT_REQUEST_GUIDE,
        transactionSets: [
          {
            id: '277',
            guide: DOCUMENT_REQUEST_GUIDE,
            control: '0001',
            segments: setSegments(claims, receipt, `R${receipt.interchangeControl}${payerId}`),
          },
        ],
      },
    ],
    acknowledgments: undefined,
  }));
}
