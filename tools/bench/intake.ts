import { readChart } from '@cleanclaim/intake';
import { type Bench, type Comparison, megabytes, timed } from './figures.ts';

const VISITS = 2000;

function repeated(make: (visit: number) => string): string {
  return Array.from({ length: VISITS }, (_, i) => make(i)).join('');
}

const NOTE = 'Seen for blood pressure, which is well controlled. Continue as before, return in three months. ';

function csv(): string {
  const head = 'mrn,visit_number,last_name,first_name,birth_date,sex,dos,cpt,dx1,charge,payer_name,member_id,note\n';
  const row = (i: number, cpt: string) =>
    `M${i},V${i},Okafor,Ada,1970-02-03,F,2026-03-31,${cpt},I10,125.00,Prairie Health,A${i},"${NOTE}"\n`;
  return head + repeated((i) => row(i, '99213') + row(i, '36415'));
}

function hl7v2(): string {
  return repeated((i) =>
    [
      'MSH|^~\\&|A|B|C|D|20260331||DFT^P03|1|P|2.5',
      `PID|1||M${i}^^^X^MR||Okafor^Ada||19700203|F|||1 Elm St^^Lincoln^NE^68508`,
      `PV1|1|O|||||1234567893^Roe^Jo|||||||||||V${i}`,
      `IN1|1|P|PH|Prairie Health|||||||||||||Okafor^Ada|SEL`,
      'DG1|1||I10^Hypertension^I10|||F',
      'FT1|1|||20260331||CG|99213^Visit^CPT|||1|125.00|||||||I10^Hypertension^I10',
      `OBX|1|TX|NOTE||${NOTE.repeat(4)}`,
      '',
    ].join('\r'),
  );
}

function fhir(): string {
  const subject = { reference: 'Patient/p' };
  const section = [{ title: 'Note', text: { div: `<div><p>${NOTE}</p><p>${NOTE}</p></div>` } }];
  const visits = Array.from({ length: VISITS }, (_, i) => [
    { resourceType: 'Encounter', id: `e${i}`, subject, period: { start: '2026-03-31' }, class: { code: 'AMB' } },
    {
      resourceType: 'Claim',
      id: `k${i}`,
      patient: subject,
      diagnosis: [{ sequence: 1, diagnosisCodeableConcept: { coding: [{ code: 'I10', display: 'Hypertension' }] } }],
      item: ['99213', '36415'].map((code, k) => ({
        sequence: k + 1,
        encounter: [{ reference: `Encounter/e${i}` }],
        productOrService: { coding: [{ system: 'http://www.ama-assn.org/go/cpt', code }] },
        net: { value: 125, currency: 'USD' },
      })),
    },
    { resourceType: 'Composition', subject, encounter: { reference: `Encounter/e${i}` }, section },
  ]).flat();
  const patient = { resourceType: 'Patient', id: 'p', name: [{ family: 'Okafor', given: ['Ada'] }] };
  return JSON.stringify({ resourceType: 'Bundle', entry: [patient, ...visits].map((resource) => ({ resource })) });
}

function ccda(): string {
  const problem =
    '<entry><act classCode="ACT" moodCode="EVN"><statusCode code="active"/><entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN"><value xsi:type="CD" code="I10" codeSystem="2.16.840.1.113883.6.90" displayName="Hypertension"/></observation></entryRelationship></act></entry>';
  const section = `<component><section><code code="11450-4"/><title>Problems</title><text><paragraph ID="p">${NOTE.repeat(6)}</paragraph></text>${problem}</section></component>`;
  return `<ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><id root="1.2" extension="M1"/><patient><name><given>Ada</given><family>Okafor</family></name></patient></patientRole></recordTarget><component><structuredBody>${repeated(() => section)}</structuredBody></component></ClinicalDocument>`;
}

/** What any reader of the format does at least. */
const BARE: readonly [string, () => string, string, (text: string) => unknown][] = [
  ['CSV superbill', csv, 'split at lines and commas', (text) => text.split('\n').map((line) => line.split(','))],
  ['HL7 v2', hl7v2, 'split at segments and fields', (text) => text.split('\r').map((line) => line.split('|'))],
  ['FHIR bundle', fhir, 'JSON.parse', (text) => JSON.parse(text)],
  ['C-CDA', ccda, 'split at tags', (text) => text.split('<').map((tag) => tag.split('>'))],
];

/** Whole charts from files, in each format. */
export const intake: Bench = {
  name: 'intake',
  about: `A file of ${VISITS} visits (for C-CDA, one document with ${VISITS} sections) into charts, beside the least that a reader of the format does.`,
  run: async () => {
    const comparisons: Comparison[] = [];
    for (const [label, make, bareLabel, bare] of BARE) {
      const bytes = new TextEncoder().encode(make());
      const result = readChart(bytes, 'sample');
      if (!result.ok || result.faults.length > 0) throw new Error(`the sample ${label} does not read`);
      const amount = megabytes(bytes);
      comparisons.push({
        product: await timed(label, 'MB', amount, () => readChart(bytes, 'sample')),
        baselines: [await timed(bareLabel, 'MB', amount, () => bare(new TextDecoder().decode(bytes)))],
      });
    }
    return comparisons;
  },
};
