import { binaryOf, childLoops, component, element, firstSegment, repetitions, splitComponents } from './access.ts';
import { type AcknowledgeOptions, answerTo } from './acknowledge.ts';
import { claimDates, datesSegment } from './acknowledge-segments.ts';
import { fromBase64, latin1Bytes, latin1Text, toBase64 } from './bytes.ts';
import { makeFinding } from './finding.ts';
import type {
  Finding,
  FunctionalGroup,
  Interchange,
  Loop,
  OutElement,
  OutInterchange,
  OutSegment,
  Segment,
} from './types.ts';
import { looksLikeHl7 } from './validate/attachment.ts';

const GUIDE = '006020X314';

/** What a 277 request for information (006020X313) asks for, of a claim or of one of its lines. */
export interface RequestedDocument {
  /** LOINC code of the document. */
  loinc: string;
  /** Category of the request, for example `R4`. */
  category: string;
  /** Loop 2220D, where the document is to a line. */
  line: Loop | undefined;
  /** The STC segment that asks. */
  question: Segment;
}

/** The documents that a claim of a request (loop 2200D) asks for, those to the whole claim first. */
export function requestedDocuments(claim: Loop): RequestedDocument[] {
  return [undefined, ...childLoops(claim, '2220D')].flatMap((line) =>
    (line ?? claim).segments
      .filter(({ id }) => id === 'STC')
      .flatMap((question) =>
        [1, 10, 11]
          .map((n) => ({ loinc: component(question, n, 2), category: component(question, n, 1), line, question }))
          .filter(({ loinc }) => loinc !== ''),
      ),
  );
}

/** A claim of a request (loop 2200D) with its envelopes: from a file that was read, or from the context of a stream. */
export interface ClaimRequest {
  interchange: Interchange;
  group: FunctionalGroup;
  claim: Loop;
}

/** A document that answers a request. */
export interface AnswerDocument {
  /** The LOINC code that the request asks by. */
  loinc: string;
  document: Uint8Array;
  /** Loop 2220D, where several places ask for the same document; unless told, the claim, else the first line that asks. */
  line?: Loop;
  /** CAT02; unless told `HL` for what begins like HL7, `TX` for other plain text, else `IA`, an image. */
  format?: string;
  /** How the document is written (BDS01): in Base 64 unless told, or byte for byte as it is. */
  filter?: 'B64' | 'ASC';
}

/** What the caller decides besides the documents. */
export interface AnswerRequestOptions extends AcknowledgeOptions {
  /** The provider's own number of this answer (attachment control number): BGN02. */
  reference: string;
}

/** The answer to be written, or why there is none. */
export type AnswerResult = { ok: true; interchange: OutInterchange } | { ok: false; finding: Finding };

/**
 * Answers one claim of a 277 request for information with a 275 (006020X314): the payer's number of the claim, the
 * question and the names, numbers and dates of the request are repeated as they are, in its separators, one LX for each
 * document. What the request does not ask for is refused.
 */
export function answerRequest(
  request: ClaimRequest,
  documents: readonly [AnswerDocument, ...AnswerDocument[]],
  options: AnswerRequestOptions,
): AnswerResult {
  const { claim, group, interchange } = request;
  const asked = requestedDocuments(claim);
  const segments = [...headSegments(claim, options)];
  for (const [i, document] of documents.entries()) {
    const { line, loinc } = document;
    const to = asked.find((one) => one.loinc === loinc && (line === undefined || one.line === line));
    if (to === undefined) return { ok: false, finding: notAsked(document, asked) };
    segments.push(...documentSegments(claim, to, document, options, i + 1));
  }
  const set = { id: '275', guide: GUIDE, control: '0001', segments };
  const [senderCode, receiverCode] = [group.receiverCode, group.senderCode];
  const answered = { functionalId: 'PI', senderCode, receiverCode, control: 1, version: GUIDE, transactionSets: [set] };
  const { delimiters } = interchange;
  return {
    ok: true,
    interchange: { ...answerTo(interchange, options, options.control), delimiters, groups: [answered] },
  };
}

function notAsked({ loinc, line }: AnswerDocument, asked: readonly RequestedDocument[]): Finding {
  const codes = [...new Set(asked.filter((one) => line === undefined || one.line === line).map((one) => one.loinc))];
  return makeFinding({
    snip: 4,
    code: 'document-not-asked',
    segment: 'STC',
    element: 'STC01-2',
    value: loinc,
    message: `The request does not ask for a document ${loinc}${line === undefined ? '' : ' to this line'}.`,
    fix:
      codes.length === 0
        ? 'Send it without a request (BGN01 02).'
        : `Answer by a code of the request: ${codes.join(', ')}.`,
  });
}

/** BGN and loops 1000A to 1000D. */
function headSegments(claim: Loop, { reference, date, time }: AnswerRequestOptions): OutSegment[] {
  const source = around(claim, '2000A');
  const payer = childLoops(source, '2100A')[0];
  const contact = firstSegment(childLoops(claim, '2210D')[0], 'PER') ?? firstSegment(payer, 'PER');
  const dates = claimDates(claim, '2220D');
  const names = [
    firstSegment(childLoops(around(claim, '2000B'), '2100B')[0], 'NM1'),
    firstSegment(childLoops(around(claim, '2000C'), '2100C')[0], 'NM1'),
    firstSegment(childLoops(around(claim, '2000D'), '2100D')[0], 'NM1'),
  ];
  return [
    ['BGN', '11', reference, dayOf(date), time.slice(0, 5).replace(':', '')],
    ...echo(firstSegment(payer, 'NM1')),
    ...echo(contact),
    ...names.flatMap(echo),
    ...['EJ', 'BLT', 'EA', 'D9'].flatMap((qualifier) => echo(firstSegment(claim, 'REF', qualifier))),
    ...(dates === undefined ? [] : [datesSegment(dates)]),
  ];
}

const dayOf = (isoDate: string): string => isoDate.replaceAll('-', '');

/** The loop with this id around a loop. */
function around(loop: Loop, id: string): Loop | undefined {
  let at: Loop | undefined = loop;
  while (at !== undefined && at.id !== id) at = at.parent;
  return at;
}

/** A segment of the request as it is. */
function echo(segment: Segment | undefined): OutSegment[] {
  if (segment === undefined) return [];
  return [[segment.id, ...segment.elements.map((_, i) => echoElement(segment, i + 1))]];
}

function echoElement(segment: Segment, n: number): OutElement {
  return { repetitions: repetitions(segment, n).map((text) => splitComponents(text, segment)) };
}

/** Loop 2000A: the claim at the payer, the question, the line that it is to, and the document. */
function documentSegments(
  claim: Loop,
  { question, line, loinc }: RequestedDocument,
  answer: AnswerDocument,
  { date }: AnswerRequestOptions,
  number: number,
): OutSegment[] {
  const dates = line === undefined ? undefined : firstSegment(line, 'DTP', '472');
  const lineDates = line === undefined || dates !== undefined ? undefined : claimDates(claim, '2220D');
  const [first, second, third] = [1, 10, 11].map((n) => echoElement(question, n));
  return [
    ['LX', String(number)],
    ['TRN', '2', element(firstSegment(claim, 'TRN'), 2)],
    ['STC', first, element(question, 2), '', '', '', '', '', '', '', second, third],
    ...echo(firstSegment(line, 'REF', 'FJ')),
    ...echo(firstSegment(line, 'SVC')),
    ...echo(dates),
    ...(lineDates === undefined ? [] : [datesSegment(lineDates)]),
    ['DTP', '368', 'D8', dayOf(date)],
    ['CAT', 'AE', answer.format ?? documentFormat(answer.document), '', 'LOI', loinc],
    ['OOI', '1', '47', 'ATTACHMENT'],
    documentSegment(answer.document, answer.filter),
  ];
}

/** What a document is (CAT02): `HL` for what begins like HL7, `TX` for other plain text, else `IA`, an image. */
export function documentFormat(document: Uint8Array): string {
  if (looksLikeHl7(latin1Text(document, 0, Math.min(document.length, 600)))) return 'HL';
  const isText = document.every((byte) => (byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13));
  return isText ? 'TX' : 'IA';
}

/** The BDS segment of a document: in Base 64 unless told, or byte for byte as it is (`ASC`). */
export function documentSegment(document: Uint8Array, filter: 'B64' | 'ASC' = 'B64'): OutSegment {
  const binary = filter === 'B64' ? latin1Bytes(toBase64(document)) : document;
  return ['BDS', filter, undefined, { binary }];
}

/** The document in a BDS segment, decoded as its filter (BDS01) says; undefined where it is not written so. */
export function documentOf(data: Segment): Uint8Array | undefined {
  const bytes = binaryOf(data);
  return element(data, 1) === 'B64' ? fromBase64(latin1Text(bytes)) : bytes;
}
