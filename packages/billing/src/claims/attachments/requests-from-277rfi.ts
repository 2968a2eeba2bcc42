import {
  allSegments,
  type ClaimRequest,
  childLoops,
  component,
  element,
  firstSegment,
  isOfGuide,
  type Loop,
  requestedDocuments,
  type Segment,
  walkLoops,
  type X12File,
} from '@cleanclaim/x12';
import { parseDate, parseDollars } from '../../kernel/index.ts';
import { documentLabel } from './document-kinds.ts';
import type { DocumentRequest, RequestedDocumentKind } from './document-request.ts';

/** Each claim that a file asks about, in the order sent. */
export function claimRequestsOf(file: X12File): ClaimRequest[] {
  return file.interchanges.flatMap((interchange) =>
    interchange.groups.flatMap((group) =>
      group.transactionSets
        .filter((set) => isOfGuide(set, '277RFI'))
        .flatMap(({ root }) => [...walkLoops(root)].filter(({ id }) => id === '2200D'))
        .map((claim) => ({ interchange, group, claim })),
    ),
  );
}

function loopAbove(loop: Loop, id: string): Loop | undefined {
  let at: Loop | undefined = loop;
  while (at !== undefined && at.id !== id) at = at.parent;
  return at;
}

function lineName(line: Loop): string {
  const number = element(firstSegment(line, 'REF', 'FJ'), 2);
  if (number !== '') return number;
  const service = firstSegment(line, 'SVC');
  return [component(service, 1, 2), element(service, 2)].filter(Boolean).join(' for ');
}

function documentsOf(claim: Loop): RequestedDocumentKind[] {
  return requestedDocuments(claim).map(({ loinc, category, line }) => ({
    loinc,
    label: documentLabel(loinc),
    category,
    ...(line ? { line: lineName(line) } : {}),
  }));
}

/** The number behind a qualifier (PER03 to PER08) of a contact. */
function numberOf(contact: Segment | undefined, qualifier: string): string {
  const at = [3, 5, 7].find((n) => element(contact, n) === qualifier);
  return at === undefined ? '' : element(contact, at + 1);
}

function requestOf({ claim }: ClaimRequest, order: number): DocumentRequest {
  const payer = childLoops(loopAbove(claim, '2000A'), '2100A')[0];
  const name = firstSegment(payer, 'NM1');
  const questions = allSegments(claim, 'STC');
  const papers = childLoops(claim, '2210D')[0];
  const pwk = firstSegment(papers, 'PWK');
  const root = loopAbove(claim, 'ST');
  const optional = {
    chargeCents: parseDollars(element(questions[0], 4)),
    dueDate: parseDate(element(firstSegment(claim, 'DTP', '106'), 3)),
    transmission: element(pwk, 2) || undefined,
    controlNumber: element(pwk, 6) || undefined,
    fax: numberOf(firstSegment(papers, 'PER'), 'FX') || numberOf(firstSegment(payer, 'PER'), 'FX') || undefined,
  };
  return {
    payerName: element(name, 3),
    payerIdentifier: element(name, 9),
    payerClaimControlNumber: element(firstSegment(claim, 'TRN'), 2),
    patientControlNumber: element(firstSegment(claim, 'REF', 'EJ'), 2),
    reference: element(firstSegment(root, 'BHT'), 3),
    documents: documentsOf(claim),
    message: questions
      .map((question) => element(question, 12))
      .filter(Boolean)
      .join(' '),
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Pick<
      DocumentRequest,
      'chargeCents' | 'dueDate' | 'transmission' | 'controlNumber' | 'fax'
    >),
    order,
    offset: claim.segments[0]?.offset ?? 0,
  };
}

/**
 * What a file asks for: each claim of each 277 request for information (006020X313), with the documents by LOINC code,
 * of the claim or of a line, and the day until which they count. What the guide would not allow is read as far as it goes.
 */
export function documentRequestsFrom(file: X12File): DocumentRequest[] {
  return claimRequestsOf(file).map(requestOf);
}
