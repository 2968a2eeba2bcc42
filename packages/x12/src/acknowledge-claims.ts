import { childLoops, element, firstSegment } from './access.ts';
import { type AcknowledgeOptions, answerTo, clean } from './acknowledge.ts';
import {
  type ClaimDecision,
  type ClaimStatusCode,
  type DecidedClaim,
  decidedClaims,
  type ListedDecision,
} from './acknowledge-decisions.ts';
import { claimSegments, statusSegment } from './acknowledge-segments.ts';
import { formatCents } from './money.ts';
import type {
  FunctionalGroup,
  Interchange,
  Loop,
  OutElement,
  OutInterchange,
  OutSegment,
  OutTransactionSet,
  Segment,
  TransactionSet,
  X12File,
} from './types.ts';

/** Who acknowledges: a payer (`PR`) or a clearinghouse (`AY`), with an identifier that NM108 qualifies. */
export interface AcknowledgmentSource {
  entity: 'PR' | 'AY';
  name: string;
  qualifier: '46' | 'FI' | 'PI' | 'XV';
  id: string;
}

/** What the caller decides besides the claims. */
export interface AcknowledgeClaimsOptions extends AcknowledgeOptions {
  /** The receiver of the claims (loop 1000B) unless told. */
  source?: AcknowledgmentSource;
  /** ISO day on which the claims were received; `date` unless told. */
  received?: string;
  /** Statuses that reject each batch as a whole: then no claim is listed. */
  rejectBatch?: readonly [ClaimStatusCode, ...ClaimStatusCode[]];
}

const GUIDE = '005010X214';

/**
 * Answers the claims of a file (837P, 837I or 837D) with a 277CA (005010X214), one interchange for each that holds claims
 * and one set for each of its sets: the source, the submitter, each billing provider, and each patient with the claims,
 * their status, numbers and dates. Counts and charges of accepted and rejected claims are added up. `decisions` are a
 * function, or a list by claim number (CLM01), each used once; a claim without a decision is acknowledged as received.
 */
export function acknowledgeClaims(
  file: X12File,
  decisions: readonly ListedDecision[] | ((claim: DecidedClaim) => ClaimDecision),
  options: AcknowledgeClaimsOptions,
): OutInterchange[] {
  const decide = typeof decisions === 'function' ? decisions : listed(decisions);
  let control = options.control;
  const answers: OutInterchange[] = [];
  for (const interchange of file.interchanges) {
    const own = { ...options, control };
    const groups = interchange.groups.flatMap((group) => answerGroup(interchange, group, decide, own));
    if (groups.length === 0) continue;
    answers.push({
      ...answerTo(interchange, options, control),
      groups: groups.map((group, i) => ({ ...group, control: i + 1 })),
    });
    control += 1;
  }
  return answers;
}

type Decide = (claim: DecidedClaim) => ClaimDecision;

function listed(decisions: readonly ListedDecision[]): Decide {
  const byNumber = Map.groupBy(decisions, ({ claim }) => claim);
  const used = new Map<string, number>();
  return ({ number }) => {
    const at = used.get(number) ?? 0;
    used.set(number, at + 1);
    return byNumber.get(number)?.[at] ?? { accepted: true };
  };
}

function answerGroup(
  interchange: Interchange,
  group: FunctionalGroup,
  decide: Decide,
  options: AcknowledgeClaimsOptions,
): OutInterchange['groups'][number][] {
  const transactionSets: OutTransactionSet[] = [];
  for (const set of group.transactionSets) {
    if (set.id !== '837' || set.root === undefined) continue;
    const providers = childLoops(set.root, '2000A').map((loop) => ({ loop, claims: decidedClaims(loop, set, decide) }));
    if (providers.every(({ claims }) => claims.length === 0)) continue;
    const trace = `${interchange.control}-${group.control}-${set.control}`;
    transactionSets.push({
      id: '277',
      guide: GUIDE,
      control: String(transactionSets.length + 1).padStart(4, '0'),
      segments: setSegments({ set, root: set.root, providers, trace, options }),
    });
  }
  if (transactionSets.length === 0) return [];
  const [senderCode, receiverCode] = [named(group.receiverCode, 15), named(group.senderCode, 15)];
  return [{ functionalId: 'HN', senderCode, receiverCode, control: 1, version: GUIDE, transactionSets }];
}

/** One set under answer. */
interface Answer {
  set: TransactionSet;
  root: Loop;
  providers: readonly { loop: Loop; claims: readonly DecidedClaim[] }[];
  trace: string;
  options: AcknowledgeClaimsOptions;
}

function setSegments(answer: Answer): OutSegment[] {
  const { options, providers, root, trace } = answer;
  const source = options.source ?? receiverAsSource(root);
  const day = options.date.replaceAll('-', '');
  const received = (options.received ?? options.date).replaceAll('-', '');
  const context = { day, received, source: source.entity };
  const segments: OutSegment[] = [
    ['BHT', '0085', '08', clean(trace.replaceAll('-', ''), 30), day, options.time.slice(0, 5).replace(':', ''), 'TH'],
    ['HL', '1', '', '20', '1'],
    ['NM1', source.entity, '2', named(source.name, 60), '', '', '', '', source.qualifier, named(source.id, 80)],
    ['TRN', '1', clean(trace, 50)],
    ['DTP', '050', 'D8', received],
    ['DTP', '009', 'D8', day],
    ...submitterSegments(answer, context),
  ];
  if (options.rejectBatch !== undefined) return segments;
  let hl = 2;
  for (const { loop, claims } of providers) {
    if (claims.length === 0) continue;
    hl += 1;
    const level = String(hl);
    segments.push(
      ['HL', level, '2', '19', '1'],
      billingProvider(loop),
      ['TRN', '1', '0'],
      ...totals(claims, 'QA', 'QC'),
    );
    for (const patient of byPatient(claims)) {
      hl += 1;
      segments.push(['HL', String(hl), level, 'PT'], patientName(patient[0] as DecidedClaim));
      for (const claim of patient) segments.push(...claimSegments(claim, context));
    }
  }
  return segments;
}

/** A name or number that must be given, made safe to send; the claims may lack it or be damaged. */
function named(text: string, width: number): string {
  const safe = clean(text, width);
  return safe.length < 2 ? 'UNKNOWN' : safe;
}

/** Consecutive claims of the same patient stand under one level. */
function byPatient(claims: readonly DecidedClaim[]): DecidedClaim[][] {
  return [...Map.groupBy(claims, ({ patient }) => patient).values()];
}

/** The receiver that the claims name (NM1 40) speaks as the payer unless another source is told. */
function receiverAsSource(root: Loop): AcknowledgmentSource {
  const receiver = firstSegment(childLoops(root, '1000B')[0], 'NM1');
  return { entity: 'PR', name: element(receiver, 3), qualifier: '46', id: element(receiver, 9) };
}

function submitterSegments(answer: Answer, context: { day: string; source: 'PR' | 'AY' }): OutSegment[] {
  const { options, providers, root } = answer;
  const claims = providers.flatMap((provider) => provider.claims);
  const submitter = firstSegment(childLoops(root, '1000A')[0], 'NM1');
  const batch = element(firstSegment(root, 'BHT'), 3);
  const rejected = options.rejectBatch;
  const statuses: readonly ClaimStatusCode[] = rejected ?? [{ category: 'A1', status: '19', entity: context.source }];
  return [
    ['HL', '2', '1', '21', rejected === undefined ? '1' : '0'],
    ['NM1', '41', ...person(submitter), '', '', '46', named(element(submitter, 9), 80)],
    ['TRN', '2', clean(batch, 50) || '0'],
    statusSegment(statuses, context.day, rejected === undefined, formatCents(sum(claims))),
    ...(rejected === undefined ? totals(claims, '90', 'AA') : []),
  ];
}

/** NM102 to NM105: kind, last name or name of an organization, first and middle name. */
function person(nm1: Segment | undefined): [string, string, string, string] {
  const isPerson = element(nm1, 2) === '1';
  const last = clean(element(nm1, 3), 60) || 'UNKNOWN';
  return isPerson ? ['1', last, clean(element(nm1, 4), 35), clean(element(nm1, 5), 25)] : ['2', last, '', ''];
}

/** The billing provider by its NPI, else by its tax number. */
function billingProvider(provider: Loop): OutSegment {
  const loop = childLoops(provider, '2010AA')[0];
  const nm1 = firstSegment(loop, 'NM1');
  const suffix = element(nm1, 2) === '1' ? clean(element(nm1, 7), 10) : '';
  const tax = element(firstSegment(loop, 'REF', 'EI') ?? firstSegment(loop, 'REF', 'SY'), 2);
  const npi = element(nm1, 9);
  const id: OutElement[] = npi === '' ? ['FI', named(tax, 80)] : ['XX', named(npi, 80)];
  return ['NM1', '85', ...person(nm1), '', suffix, ...id];
}

/** The patient, who has the member number of the subscriber where there is none of their own. */
function patientName({ patient, subscriber }: DecidedClaim): OutSegment {
  const nm1 = firstSegment(patient, 'NM1');
  const [, last, first, middle] = person(nm1);
  const insured = firstSegment(subscriber, 'NM1');
  const id = named(element(nm1, 9) || element(insured, 9), 80);
  const suffix = clean(element(nm1, 7), 10);
  return ['NM1', 'QC', '1', last, first, middle, '', suffix, 'MI', id];
}

function sum(claims: readonly DecidedClaim[]): number {
  return claims.reduce((cents, claim) => cents + claim.chargeCents, 0);
}

/** Counts and charges of accepted and rejected claims; a zero count is left out. */
function totals(claims: readonly DecidedClaim[], acceptedCode: string, rejectedCode: string): OutSegment[] {
  const accepted = claims.filter(({ decision }) => decision.accepted);
  const rejected = claims.filter(({ decision }) => !decision.accepted);
  const counts = [
    { list: accepted, quantity: acceptedCode, amount: 'YU' },
    { list: rejected, quantity: rejectedCode, amount: 'YY' },
  ].filter(({ list }) => list.length > 0);
  return [
    ...counts.map(({ list, quantity }): OutSegment => ['QTY', quantity, String(list.length)]),
    ...counts.map(({ list, amount }): OutSegment => ['AMT', amount, formatCents(sum(list))]),
  ];
}
