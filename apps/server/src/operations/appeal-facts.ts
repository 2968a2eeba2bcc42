import { cents, formatDate } from '@cleanclaim/billing/kernel';
import {
  type DisputedLine,
  type LetterFacts,
  mergePlaces,
  type NotePlace,
  quotePlace,
} from '@cleanclaim/billing/receivables';
import { carcLabel } from '@cleanclaim/billing/remittance';
import { normalizeIcd10cm } from '@cleanclaim/codesets';
import { mailingsOf } from './claim-mailings.ts';
import type { ClaimRow } from './claim-store.ts';
import { loadNotes } from './coding-visit.ts';
import type { OperationContext } from './operation.ts';

/** A note of the visit with the places on which its codes rest. */
export interface MarkedNote {
  id: string;
  title: string;
  text: string;
  places: NotePlace[];
}

/** What shows when a claim was filed: a day and what happened. */
export interface FilingFact {
  date: string;
  what: string;
}

/**
 * The notes of a claim's visit, each with the places of the evidence that coders accepted for a code that stands on the
 * claim.
 */
export async function markedNotes(context: OperationContext, claim: ClaimRow): Promise<MarkedNote[]> {
  const notes = await loadNotes(context, claim.encounter_id);
  const decisions = await context.tx
    .selectFrom('coding_decision')
    .select(['final_code', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', claim.encounter_id)
    .where('decision', 'in', ['accept', 'replace'])
    .execute();
  const { diagnoses, lines } = claim.content;
  const plain = (code: string) => code.replaceAll('.', '').toUpperCase();
  const billed = new Set([...diagnoses, ...lines.map(({ procedureCode }) => procedureCode)].map(plain));
  const places = new Map<string, NotePlace[]>();
  for (const { final_code: code, content } of decisions) {
    if (code === null || !billed.has(plain(code))) continue;
    for (const { note, start, end } of content.suggestion?.evidence ?? []) {
      const id = content.noteIds[note];
      if (id !== undefined) places.set(id, [...(places.get(id) ?? []), { start, end }]);
    }
  }
  return notes.map((note) => ({ ...note, places: mergePlaces(places.get(note.id) ?? [], note.text.length) }));
}

const FILING_EVENTS = ['sent', 'received', 'accepted', 'mailed'];

/** Sendings, acknowledgments (999, 277CA) and mailings of a claim, oldest first. */
export async function filingFacts(context: OperationContext, claim: ClaimRow): Promise<FilingFact[]> {
  const events = await context.tx
    .selectFrom('claim_event')
    .select(['at', 'event', 'detail'])
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', claim.id)
    .where('event', 'in', FILING_EVENTS)
    .orderBy('id')
    .execute();
  const mailings = await mailingsOf(context, claim);
  return [
    ...events.map(({ at, detail }) => ({ date: at.toISOString().slice(0, 10), what: detail })),
    ...mailings.flatMap(({ certified }) =>
      certified.flatMap(({ articleNumber, deliveredDate }) =>
        deliveredDate ? [{ date: deliveredDate, what: `Certified letter ${articleNumber} was delivered` }] : [],
      ),
    ),
  ].toSorted((a, b) => a.date.localeCompare(b.date));
}

/** A diagnosis as `E11.9 (label)`; without its label where no code set is installed. */
function diagnosisWords(context: OperationContext, code: string, day: string): string {
  const answer = context.codes.ask('icd10cm', normalizeIcd10cm(code), day);
  const shown = code.length > 3 && !code.includes('.') ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
  return answer.status === 'valid' ? `${shown} (${answer.entry.label})` : shown;
}

function servicesOf(claim: ClaimRow, lines: readonly DisputedLine[]): string {
  const numbers = new Set(lines.map(({ lineNumber }) => lineNumber));
  const some = claim.content.lines.filter(({ lineNumber }) => numbers.has(0) || numbers.has(lineNumber));
  return some.map(({ procedureCode, modifiers }) => [procedureCode, ...modifiers].join('-')).join(', ');
}

/** What a letter may name, from the claim, its decision, its chart and its filing. */
export async function letterFacts(
  context: OperationContext,
  claim: ClaimRow,
  appeal: {
    levelName: string;
    noticeDate: string;
    lines: readonly DisputedLine[];
    disputedCents: number;
    policyText: string;
  },
): Promise<LetterFacts> {
  const { content } = claim;
  const { rendering, billing, patient } = content;
  const carcs = [...new Set(appeal.lines.flatMap((line) => line.carcs))];
  const codes = [...new Set(appeal.lines.flatMap((line) => [...line.codes, ...line.rarcs]))];
  const notes = await markedNotes(context, claim);
  const filing = await filingFacts(context, claim);
  const first = filing[0];
  return {
    level: appeal.levelName.toLowerCase(),
    payer: content.payer.name,
    patient: `${patient.name.first} ${patient.name.last}`,
    memberId: content.memberId,
    claimNumber: claim.payer_claim_control_number ?? '',
    ourNumber: claim.patient_control_number,
    noticeDate: appeal.noticeDate,
    serviceDate: claim.date_of_service,
    services: servicesOf(claim, appeal.lines),
    diagnoses: content.diagnoses.map((code) => diagnosisWords(context, code, claim.date_of_service)).join(', '),
    clinician: rendering
      ? [rendering.firstName, rendering.lastOrOrganizationName, rendering.credential].filter(Boolean).join(' ')
      : '',
    chargeCents: cents(content.totalChargeCents),
    disputedCents: cents(appeal.disputedCents),
    codes: codes.join(', '),
    payerReasons: carcs
      .map((carc) => carcLabel(carc))
      .filter(Boolean)
      .join('; '),
    evidence: notes
      .flatMap(({ title, text, places }) => places.map((place) => `"${quotePlace(text, place)}" (${title})`))
      .filter((quote, i, all) => all.indexOf(quote) === i)
      .slice(0, 12)
      .join('\n'),
    authorization: content.priorAuthorizationNumber ?? '',
    firstSent: first?.date ?? '',
    filingProof: filing
      .map(({ date, what }) => `${formatDate(date)}: ${what}.`)
      .join(' ')
      .replaceAll('..', '.'),
    policy: appeal.policyText ? 'The policy that applies is enclosed, and its conditions are met.' : '',
    practicePhone: billing.phone.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3'),
  };
}
