import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childLoops, element, firstSegment, walkLoops } from './access.ts';
import {
  type AnswerDocument,
  answerRequest,
  type ClaimRequest,
  documentOf,
  requestedDocuments,
} from './attachments.ts';
import { checkX12 } from './check.ts';
import { readX12 } from './read.ts';
import { streamUnits } from './stream-units.ts';
import { bytesOf, fixtures, passingText } from './testing/fixtures.ts';
import { written } from './testing/round-trip.ts';

const OPTIONS = { date: '2026-11-05', time: '09:30', control: 88, reference: 'ACN-7001' };
const CDA = new TextEncoder().encode(
  '<?xml version="1.0"?>\n<ClinicalDocument><title>Café * 2 ~</title></ClinicalDocument>\n',
);

/** The claims of a request with their envelopes. */
function claimsOf(bytes: Uint8Array): ClaimRequest[] {
  return readX12(bytes).interchanges.flatMap((interchange) =>
    interchange.groups.flatMap((group) =>
      group.transactionSets
        .flatMap(({ root }) => [...walkLoops(root)].filter(({ id }) => id === '2200D'))
        .map((claim) => ({ interchange, group, claim })),
    ),
  );
}

function claimOf(story: string, number: string): ClaimRequest {
  const found = claimsOf(bytesOf(passingText('277RFI', story))).find(
    ({ claim }) => element(firstSegment(claim, 'TRN'), 2) === number,
  );
  if (found === undefined) throw new Error(`no claim ${number}`);
  return found;
}

/** The bytes of an answer; it must be without any finding. */
function answer(request: ClaimRequest, ...documents: [AnswerDocument, ...AnswerDocument[]]): Uint8Array {
  const result = answerRequest(request, documents, OPTIONS);
  if (!result.ok) throw new Error(result.finding.message);
  const bytes = written(result.interchange);
  expect(checkX12(bytes).findings).toEqual([]);
  return bytes;
}

const lines = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).split('~\n');

/** Every document of a claim, answered at its place. */
function toAll(claim: ClaimRequest['claim'], document: Uint8Array): [AnswerDocument, ...AnswerDocument[]] {
  const [first, ...others] = requestedDocuments(claim).map(({ loinc, line }) => ({
    loinc,
    document,
    ...(line === undefined ? {} : { line }),
  }));
  if (first === undefined) throw new Error('nothing is asked for');
  return [first, ...others];
}

describe('requestedDocuments', () => {
  it('lists what the claim and its lines ask for', () => {
    const { claim } = claimOf('hospital-records', '2026300001');
    const asked = requestedDocuments(claim).map(({ loinc, category, line }) => [loinc, category, line?.id]);
    expect(asked).toEqual([
      ['18842-5', 'R4', undefined],
      ['11504-8', 'R4', undefined],
      ['28570-0', 'R4', undefined],
      ['34117-2', 'R4', undefined],
    ]);
    const ofLines = requestedDocuments(claimOf('clinic-lines', '2026300777').claim);
    expect(ofLines.map(({ loinc, line }) => [loinc, line?.id])).toEqual([
      ['11506-3', undefined],
      ['11506-3', '2220D'],
    ]);
  });
});

describe('answerRequest', () => {
  it.each(fixtures('277RFI', 'pass'))('answers every document of $name without a finding', ({ bytes }) => {
    for (const request of claimsOf(bytes)) {
      const documents = toAll(request.claim, CDA);
      const set = readX12(answer(request, ...documents)).interchanges[0]?.groups[0]?.transactionSets[0];
      const data = set?.segments.filter(({ id }) => id === 'BDS') ?? [];
      expect(data.map(documentOf)).toEqual(documents.map(() => CDA));
    }
  });

  it('repeats the numbers, names and dates of the claim, and the question', () => {
    const request = claimOf('hospital-records', '2026300001');
    expect(lines(answer(request, { loinc: '11504-8', document: CDA })).slice(0, -1)).toEqual([
      'ISA*00*          *00*          *ZZ*MAPLECLINIC    *ZZ*NORTHPAYER     *261105*0930*^*00602*000000088*0*T*:',
      'GS*PI*MAPLECLINIC*NORTHPAYER*20261105*0930*1*X*006020X314',
      'ST*275*0001*006020X314',
      'BGN*11*ACN-7001*20261105*0930',
      'NM1*PR*2*NORTH HEALTH PLAN*****PI*60054',
      'PER*IC*APPEALS*FX*5558001299*TE*5558001200*EX*31',
      'NM1*41*2*MAPLE STREET CLINIC*****46*MAPLECLINIC',
      'NM1*1P*2*ALBANY HOSPITAL*****XX*1890123452',
      'NM1*QC*1*RIVERA*ELENA*M***MI*NHP100200300',
      'REF*EJ*MSC-2001',
      'REF*BLT*111',
      'REF*EA*MR55501',
      'REF*D9*CLR99001',
      'DTP*472*RD8*20261001-20261006',
      'LX*1',
      'TRN*2*2026300001',
      'STC*R4:18842-5::LOI*20261102********R4:11504-8::LOI*R4:28570-0::LOI',
      'DTP*368*D8*20261105',
      'CAT*AE*HL**LOI*11504-8',
      'OOI*1*47*ATTACHMENT',
      `BDS*B64*${Buffer.from(CDA).toString('base64').length}*${Buffer.from(CDA).toString('base64')}`,
      'SE*20*0001',
      'GE*1*1',
      'IEA*1*000000088',
    ]);
  });

  it('repeats the line with its number and dates, where a line asks', () => {
    const request = claimOf('clinic-lines', '2026300777');
    const [line] = childLoops(request.claim, '2220D');
    if (line === undefined) throw new Error('no line');
    const sent = lines(answer(request, { loinc: '11506-3', document: CDA, line }));
    expect(sent.slice(sent.indexOf('LX*1'), sent.indexOf('OOI*1*47*ATTACHMENT'))).toEqual([
      'LX*1',
      'TRN*2*2026300777',
      'STC*R3:11506-3::LOI*20261102',
      'REF*FJ*1',
      'SVC*HC:99212:25*96*****1',
      'DTP*472*D8*20261027',
      'DTP*368*D8*20261105',
      'CAT*AE*HL**LOI*11506-3',
    ]);
    // The dates of the claim are those of its lines, and without a line the claim is what asks.
    expect(sent).toContain('DTP*472*D8*20261027');
    expect(lines(answer(request, { loinc: '11506-3', document: CDA }))).not.toContain('REF*FJ*1');
  });

  it('writes the document byte for byte where that is wanted, and says what it is', () => {
    const request = claimOf('hospital-records', '2026300002');
    const every = Uint8Array.from({ length: 256 }, (_, i) => 255 - i);
    const sent = [CDA, every, new TextEncoder().encode('NOTE\r\nOF THE SURGEON~')].map((document) => {
      const bytes = answer(request, { loinc: '18842-5', document, filter: 'ASC' });
      const { segments } = readX12(bytes);
      const data = segments.find(({ id }) => id === 'BDS');
      expect(data && documentOf(data)).toEqual(document);
      return element(
        segments.find(({ id }) => id === 'CAT'),
        2,
      );
    });
    expect(sent).toEqual(['HL', 'IA', 'TX']);
  });

  it('gives back any document', () => {
    const request = claimOf('two-providers-by-mail', '2026300801');
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.constantFrom('B64' as const, 'ASC' as const),
        (document, filter) => {
          const bytes = answer(request, { loinc: '34117-2', document, filter, format: 'IA' });
          const data = readX12(bytes).segments.find(({ id }) => id === 'BDS');
          expect(data && documentOf(data)).toEqual(document);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('repeats numbers as they are, in the separators of the request', () => {
    const text = passingText('277RFI', 'hospital-records')
      .replaceAll(':', '>')
      .replace('TRN*1*2026300001', 'TRN*1*2026:3|1')
      .replace('REF*EJ*MSC-2001', 'REF*EJ*MSC:2001');
    const request = claimsOf(bytesOf(text))[0] as ClaimRequest;
    const sent = lines(answer(request, { loinc: '34117-2', document: CDA }));
    expect(sent).toContain('TRN*2*2026:3|1');
    expect(sent).toContain('REF*EJ*MSC:2001');
    expect(sent).toContain('STC*R4>34117-2>>LOI*20261102');
  });

  it('answers what a stream hands over', async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield bytesOf(passingText('277RFI', 'clinic-lines'));
    }
    const numbers: string[] = [];
    for await (const event of streamUnits(chunks())) {
      if (event.kind !== 'unit') continue;
      const { interchange, group } = event.context;
      for (const claim of childLoops(event.loop, '2200D')) {
        if (interchange === undefined || group === undefined) throw new Error('no envelope');
        const sent = lines(answer({ interchange, group, claim }, ...toAll(claim, CDA)));
        numbers.push(...sent.filter((one) => one.startsWith('TRN*')));
      }
    }
    expect([...new Set(numbers)]).toEqual(['TRN*2*2026300777', 'TRN*2*2026300778']);
  });

  it('refuses a document that is not asked for', () => {
    const request = claimOf('two-providers-by-mail', '2026300801');
    expect(answerRequest(request, [{ loinc: '11504-8', document: CDA }], OPTIONS)).toMatchObject({
      ok: false,
      finding: {
        code: 'document-not-asked',
        value: '11504-8',
        fix: 'Answer by a code of the request: 34117-2.',
      },
    });
  });
});

describe('documentOf', () => {
  it('is undefined for data that is not in Base 64 as it says', () => {
    const text = passingText('275', 'sent-with-the-claim').replace('*PD94bWwg', '*PD9-bWwg');
    const data = readX12(bytesOf(text)).segments.find(({ id }) => id === 'BDS');
    expect(data && documentOf(data)).toBeUndefined();
  });
});
