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
import { dayOf } from '../platform/clock.ts';
import { mailingsOf } from './claim-mailings.ts';
import type { ClaimRow } from './claim-store.ts';
import { codingInput, loadNotes } from './coding-visit.ts';
import type { OperationContext } from './operation.ts';

/** A note of the visit with the places on which its codes rest. */
interface MarkedNote {
  id: string;
  title: string;
  text: string;
  places: NotePlace[];
}

/** What shows when a claim was filed: a day and what happened. */
interface FilingFact {
  date: string;
  what: string;
}

/** A place in a note that is known by its id. */
type Place = NotePlace & { noteId: string; code: string };

/** Evidence that coders accepted for codes of the visit. */
async function acceptedPlaces(context: OperationContext, encounterId: string): Promise<Place[]> {
  const decisions = await context.tx
    .selectFrom('coding_decision')
    .select(['final_code', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    .where('decision', 'in', ['accept', 'replace'])
    .execute();
  return decisions.flatMap(({ final_code: code, content }) =>
    (content.suggestion?.evidence ?? []).flatMap(({ note, start, end }): Place[] => {
      const noteId = content.noteIds[note];
      return code === null || noteId === undefined ? [] : [{ code, noteId, start, end }];
    }),
  );
}

/** Evidence that the review of the notes finds now: for visits whose codes nobody took from suggestions. */
async function foundPlaces(
  context: OperationContext,
  claim: ClaimRow,
  notes: readonly { id: string; title: string; text: string }[],
): Promise<Place[]> {
  const { content } = await context.tx
    .selectFrom('encounter')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', claim.encounter_id)
    .executeTakeFirstOrThrow();
  const { diagnoses, procedures } = context.coding.review(codingInput(content, claim.content.patient, notes));
  return [...diagnoses, ...procedures].flatMap(({ code, evidence }) =>
    evidence.flatMap(({ note, start, end }): Place[] => {
      const noteId = notes[note]?.id;
      return noteId === undefined ? [] : [{ code, noteId, start, end }];
    }),
  );
}

/**
 * The notes of a claim's visit, each with the places of the evidence for the codes that stand on the claim: what coders
 * accepted, else what the review of the notes finds.
 */
export async function markedNotes(context: OperationContext, claim: ClaimRow): Promise<MarkedNote[]> {
  const notes = await loadNotes(context, claim.encounter_id);
  if (notes.length === 0) return [];
  const plain = (code: string) => code.replaceAll('.', '').toUpperCase();
  const { diagnoses, lines } = claim.content;
  const billed = new Set([...diagnoses, ...lines.map(({ procedureCode }) => procedureCode)].map(plain));
  const standing = (places: readonly Place[]) => places.filter(({ code }) => code !== '' && billed.has(plain(code)));
  const accepted = standing(await acceptedPlaces(context, claim.encounter_id));
  const places = accepted.length > 0 ? accepted : standing(await foundPlaces(context, claim, notes));
  return notes.map((note) => ({
    ...note,
    places: mergePlaces(
      places.filter(({ noteId }) => noteId === note.id),
      note.text.length,
    ),
  }));
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
    ...events.map(({ at, detail }) => ({ date: dayOf(at), what: detail })),
    ...mailings.flatMap(({ certified }) =>
      certified.flatMap(({ articleNumber, deliveredDate }) =>
        deliveredDate ? [{ date: deliveredDate, what: `Certified letter ${articleNumber} was delivered` }] : [],
      ),
    ),
  ].toSorted((a, b) => a.date.localeCompare(b.date));
}

/** The newest answer of the payer before the decision that said that the coverage was in force, in a sentence. */
async function coverageProof(context: OperationContext, claim: ClaimRow): Promise<string> {
  const row = await context.tx
    .selectFrom('eligibility_check')
    .select(['asked_at', 'service_date'])
    .where('tenant_id', '=', context.tenantId)
    .where('coverage_id', '=', claim.content.coverageId)
    .where('eligibility_status', '=', 'active')
    .where('service_date', '<=', claim.date_of_service)
    .orderBy('service_date', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return '';
  const asked = formatDate(dayOf(row.asked_at));
  return `We asked on ${asked} about ${formatDate(row.service_date)} (270), and your answer (271) said that the coverage was in force.`;
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
    coverageProof: await coverageProof(context, claim),
    practicePhone: billing.phone.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3'),
  };
}
