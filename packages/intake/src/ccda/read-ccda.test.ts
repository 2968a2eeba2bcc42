import type { IntakeChart, IntakeResult } from '@cleanclaim/billing/encounters';
import { describe, expect, test } from 'vitest';
import { readCcda } from './read-ccda.ts';

const PATIENT = `<recordTarget><patientRole>
  <id root="2.16.840.1.113883.4.1" extension="123-45-6789"/><id root="1.2.3.4" extension="M-100"/>
  <addr use="HP"><streetAddressLine>12 Elm St</streetAddressLine><city>Springfield</city><state>IL</state><postalCode>62704-1234</postalCode></addr>
  <telecom value="mailto:ada@example.org"/><telecom value="tel:+1(217)555-0134" use="HP"/>
  <patient><name use="L"><given>Ada</given><given>N</given><family>Okafor &amp; Sons</family></name>
  <administrativeGenderCode code="F"/><birthTime value="19700203"/></patient></patientRole></recordTarget>`;
const PERFORMER = `<assignedEntity><id root="2.16.840.1.113883.4.6" extension="1234567893"/>
  <code code="207Q00000X" codeSystem="2.16.840.1.113883.6.101"/>
  <assignedPerson><name><given>Karin</given><family>Lindqvist</family></name></assignedPerson></assignedEntity>`;
const VISIT = `<componentOf><encompassingEncounter><id root="1.2" extension="V-9"/>
  <code code="AMB" codeSystem="2.16.840.1.113883.5.4"/><effectiveTime><low value="202603310900"/><high value="202603311000"/></effectiveTime>
  <encounterParticipant typeCode="ATND">${PERFORMER}</encounterParticipant>
  <location><healthCareFacility><location><name>North Clinic</name></location></healthCareFacility></location>
  </encompassingEncounter></componentOf>`;

function section(code: string, title: string, text: string, entries = ''): string {
  return `<component><section><code code="${code}" codeSystem="2.16.840.1.113883.6.1"/><title>${title}</title><text>${text}</text>${entries}</section></component>`;
}

function problem(value: string, status = '', negation = ''): string {
  return `<entry><act classCode="ACT" moodCode="EVN"><statusCode code="active"/><entryRelationship typeCode="SUBJ">
    <observation classCode="OBS" moodCode="EVN" ${negation}><code code="55607006" codeSystem="2.16.840.1.113883.6.96"/><effectiveTime><low value="2020"/></effectiveTime>
    ${value}${status}</observation></entryRelationship></act></entry>`;
}

const icd = (code: string) =>
  `<value xsi:type="CD" code="${code}" codeSystem="2.16.840.1.113883.6.90" displayName="Label ${code}"/>`;

function documentOf(header: string, sections: string): string {
  return `<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${header}<component><structuredBody>${sections}</structuredBody></component></ClinicalDocument>`;
}

function read(text: string): IntakeResult {
  return readCcda(new TextEncoder().encode(text));
}

function chartOf(text: string): IntakeChart {
  const result = read(text);
  if (!result.ok || !result.charts[0]) throw new Error(result.ok ? 'no chart' : `refused: ${result.fault.code}`);
  return result.charts[0];
}

function messagesOf(chart: IntakeChart): string {
  return chart.findings.map((finding) => finding.message).join('\n');
}

describe('a document about a visit', () => {
  const procedures = `<entry><procedure classCode="PROC" moodCode="EVN"><code code="999" codeSystem="2.16.840.1.113883.6.96"><originalText><reference value="#p1"/></originalText>
      <translation code="11042" codeSystem="2.16.840.1.113883.6.12"/></code><effectiveTime value="20260331"/></procedure></entry>
    <entry><procedure classCode="PROC" moodCode="EVN"><code code="45378" codeSystem="2.16.840.1.113883.6.12"/><effectiveTime value="20190101"/></procedure></entry>
    <entry><procedure classCode="PROC" moodCode="INT"><code code="45380" codeSystem="2.16.840.1.113883.6.12"/><effectiveTime value="20260331"/></procedure></entry>`;
  const encounters = `<entry><encounter classCode="ENC" moodCode="EVN"><id root="1.2" extension="V-9"/><code code="99213" codeSystem="2.16.840.1.113883.6.12" displayName="Office visit"/>
      <effectiveTime value="20260331"/><entryRelationship><act classCode="ACT" moodCode="EVN"><entryRelationship><observation classCode="OBS" moodCode="EVN">${icd('E11.65')}</observation></entryRelationship></act></entryRelationship></encounter></entry>
    <entry><encounter classCode="ENC" moodCode="EVN"><code code="99214" codeSystem="2.16.840.1.113883.6.12"/><effectiveTime value="20250101"/></encounter></entry>`;
  const immunizations = `<entry><substanceAdministration classCode="SBADM" moodCode="EVN"><effectiveTime value="20260331"/><consumable><manufacturedProduct><manufacturedMaterial>
      <code code="140" codeSystem="2.16.840.1.113883.12.292"><translation code="90656" codeSystem="2.16.840.1.113883.6.12"/></code></manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration></entry>`;
  const results = `<entry><observation classCode="OBS" moodCode="EVN"><code code="80061" codeSystem="2.16.840.1.113883.6.12"/><effectiveTime value="20260331"/></observation></entry>`;
  const chart = chartOf(
    documentOf(
      PATIENT + VISIT,
      section('46240-8', 'Encounters', '', encounters) +
        section(
          '11450-4',
          'Problems',
          '',
          problem(icd('I10')) +
            problem(
              icd('J45.909'),
              '<entryRelationship><observation classCode="OBS" moodCode="EVN"><code code="33999-4"/><value xsi:type="CD" code="413322009" codeSystem="2.16.840.1.113883.6.96"/></observation></entryRelationship>',
            ) +
            problem(icd('K21.9'), '', 'negationInd="true"'),
        ) +
        section('47519-4', 'Procedures', '<content ID="p1">Wound care</content>', procedures) +
        section('11369-6', 'Immunizations', '', immunizations) +
        section('30954-2', 'Results', '', results) +
        section(
          '18776-5',
          'Plan',
          '<paragraph>Return in <content>two</content> weeks.</paragraph><table><tbody><tr><td>A</td><td>B &lt; C</td></tr></tbody></table><list><item>one</item><item>two</item></list>',
        ),
    ),
  );

  test('the patient has the record number, not the social security number', () => {
    expect(chart.patient).toEqual({
      mrn: 'M-100',
      name: { last: 'Okafor & Sons', first: 'Ada', middle: 'N' },
      birthDate: '1970-02-03',
      sex: 'F',
      address: { line1: '12 Elm St', city: 'Springfield', state: 'IL', zip: '627041234' },
      phone: '2175550134',
    });
  });

  test('the visit has number, days, place, rendering provider with NPI and facility', () => {
    expect(chart.encounter).toEqual({
      visitNumber: 'V-9',
      dateOfService: '2026-03-31',
      placeOfService: '11',
      rendering: { npi: '1234567893', lastOrOrganizationName: 'Lindqvist', firstName: 'Karin', taxonomy: '207Q00000X' },
      facility: { name: 'North Clinic' },
    });
  });

  test('diagnoses are those of the visit, then active problems', () => {
    expect(chart.diagnoses.map((diagnosis) => [diagnosis.code, diagnosis.origin])).toEqual([
      ['E1165', 'visit'],
      ['I10', 'problem-list'],
    ]);
    expect(messagesOf(chart)).toContain('1 resolved problem was left out');
  });

  test('charges are the coded services of the day: not planned, not past, not results', () => {
    expect(chart.charges.map((charge) => [charge.procedureCode, charge.description])).toEqual([
      ['99213', 'Office visit'],
      ['11042', 'Wound care'],
      ['90656', ''],
    ]);
    expect(messagesOf(chart)).toContain('1 coded service is of another day');
  });

  test('narrative becomes plain text by paragraph, row and item', () => {
    expect(chart.notes.at(-1)).toEqual({ title: 'Plan', text: 'Return in two weeks.\n\nA | B < C\n\n- one\n- two' });
  });
});

describe('procedures without CPT or HCPCS', () => {
  const day = '<effectiveTime value="20260331"/>';
  const chart = chartOf(
    documentOf(
      PATIENT + VISIT,
      section(
        '47519-4',
        'Procedures',
        '',
        `<entry><procedure classCode="PROC" moodCode="EVN"><code nullFlavor="UNK"><originalText>Ear wax removed</originalText></code>${day}</procedure></entry>
         <entry><procedure classCode="PROC" moodCode="EVN"><code code="29303009" codeSystem="2.16.840.1.113883.6.96" displayName="ECG"/>${day}</procedure></entry>`,
      ),
    ),
  );

  test('one told in words only is a charge for a coder', () => {
    expect(chart.charges).toEqual([
      {
        procedureCode: '',
        description: 'Ear wax removed',
        modifiers: [],
        units: 1,
        dateOfService: '2026-03-31',
        diagnosisPointers: [],
      },
    ]);
  });

  test('one with a code of another system is said', () => {
    expect(messagesOf(chart)).toContain('"ECG" has no CPT or HCPCS code');
  });
});

test('the place of service code of the facility is taken before the class', () => {
  const visit = VISIT.replace(
    '<healthCareFacility>',
    '<healthCareFacility><code code="22" codeSystem="2.16.840.1.113883.6.50"/>',
  );
  expect(chartOf(documentOf(PATIENT + visit, '')).encounter?.placeOfService).toBe('22');
});

describe('diagnosis codes', () => {
  const one = (value: string) =>
    chartOf(
      documentOf(PATIENT, section('11450-4', 'Problems', '<content ID="x1">Told in text</content>', problem(value))),
    ).diagnoses;

  test('a translation to ICD-10-CM is taken before SNOMED CT', () => {
    expect(
      one(
        '<value xsi:type="CD" code="44054006" codeSystem="2.16.840.1.113883.6.96"><translation code="E11.9" codeSystem="2.16.840.1.113883.6.90"/></value>',
      ),
    ).toMatchObject([{ code: 'E119', system: 'icd10cm' }]);
  });

  test('SNOMED CT and ICD-9-CM stay what they are', () => {
    expect(
      one('<value xsi:type="CD" code="44054006" codeSystem="2.16.840.1.113883.6.96" displayName="Diabetes"/>'),
    ).toMatchObject([{ code: '44054006', system: 'snomed' }]);
    expect(one('<value xsi:type="CD" code="250.00" codeSystem="2.16.840.1.113883.6.103"/>')).toMatchObject([
      { code: '250.00', system: 'icd9cm' },
    ]);
  });

  test('a problem told in narrative only keeps its text without a code', () => {
    expect(
      one('<value xsi:type="CD" nullFlavor="OTH"><originalText><reference value="#x1"/></originalText></value>'),
    ).toMatchObject([{ code: '', system: 'none', description: 'Told in text' }]);
  });

  test('"no known problems" is no diagnosis', () => {
    expect(one('<value xsi:type="CD" code="160245001" codeSystem="2.16.840.1.113883.6.96"/>')).toEqual([]);
  });
});

describe('payers', () => {
  const policy = `<entry><act classCode="ACT" moodCode="EVN"><code code="48768-6"/><entryRelationship typeCode="COMP"><sequenceNumber value="1"/><act classCode="ACT" moodCode="EVN">
    <id root="1.1" extension="G7"/>
    <performer typeCode="PRF"><assignedEntity><id root="1.5" extension="PH001"/><code code="PAYOR"/><representedOrganization><name>Prairie Health</name></representedOrganization></assignedEntity></performer>
    <performer typeCode="PRF"><assignedEntity><code code="GUAR"/><assignedPerson><name><given>Ben</given><family>Okafor</family></name></assignedPerson></assignedEntity></performer>
    <participant typeCode="COV"><time><low value="20260101"/><high value="20261231"/></time><participantRole><id root="1.6" extension="ABC123"/><code code="SPO"/></participantRole></participant>
    <participant typeCode="HLD"><participantRole><id root="1.6" extension="ABC123"/><playingEntity><name><given>Ben</given><family>Okafor</family></name><birthTime value="19680101"/></playingEntity></participantRole></participant>
    <entryRelationship typeCode="REFR"><act classCode="ACT" moodCode="DEF"><text>Gold PPO</text></act></entryRelationship>
    </act></entryRelationship></act></entry>`;
  const chart = chartOf(documentOf(PATIENT, section('48768-6', 'Payers', '', policy)));

  test('payer, member, group, plan, subscriber and dates are read', () => {
    expect(chart.coverages).toEqual([
      {
        payerSequence: 'P',
        payerName: 'Prairie Health',
        payerIdentifier: 'PH001',
        memberId: 'ABC123',
        groupNumber: 'G7',
        planName: 'Gold PPO',
        relationship: '01',
        subscriber: { name: { last: 'Okafor', first: 'Ben' }, birthDate: '1968-01-01', sex: 'U' },
        effectiveDate: '2026-01-01',
        terminationDate: '2026-12-31',
      },
    ]);
  });

  test('the guarantor of the policy is read', () => {
    expect(chart.guarantor).toEqual({ name: { last: 'Okafor', first: 'Ben' }, relationship: 'G8' });
  });
});

describe('lenient reading', () => {
  test('any namespace prefix is read', () => {
    const text = documentOf(PATIENT, '')
      .replaceAll(/<(\/?)([A-Za-z])/g, '<$1h:$2')
      .replace('xmlns=', 'xmlns:h=');
    expect(chartOf(text).patient.mrn).toBe('M-100');
  });

  test('a document without a dated visit is about the patient only', () => {
    const chart = chartOf(documentOf(PATIENT, ''));
    expect(chart.encounter).toBeUndefined();
    expect(messagesOf(chart)).toContain('no dated visit');
  });

  test('an operative note takes its visit from the service event and charges its code', () => {
    const event = `<documentationOf><serviceEvent classCode="PROC"><code code="49505" codeSystem="2.16.840.1.113883.6.12"/><effectiveTime value="20260331"/><performer typeCode="PPRF">${PERFORMER}</performer></serviceEvent></documentationOf>`;
    const chart = chartOf(documentOf(PATIENT + event, ''));
    expect(chart.encounter).toMatchObject({ visitNumber: 'M-100-20260331', rendering: { npi: '1234567893' } });
    expect(chart.charges.map((charge) => charge.procedureCode)).toEqual(['49505']);
  });

  test('of several listed visits the latest is taken, with a finding', () => {
    const visit = (day: string) =>
      `<entry><encounter classCode="ENC" moodCode="EVN"><effectiveTime value="${day}"/></encounter></entry>`;
    const chart = chartOf(
      documentOf(PATIENT, section('46240-8', 'Encounters', '', visit('20250101') + visit('20260101'))),
    );
    expect(chart.encounter?.dateOfService).toBe('2026-01-01');
    expect(messagesOf(chart)).toContain('lists 2 visits');
  });

  test('plain text of an unstructured document is a note; anything else is a finding', () => {
    const body = (attributes: string, content: string) =>
      `<ClinicalDocument xmlns="urn:hl7-org:v3">${PATIENT}<component><nonXMLBody><text ${attributes}>${content}</text></nonXMLBody></component></ClinicalDocument>`;
    expect(chartOf(body('mediaType="text/plain" representation="B64"', btoa('Seen & well'))).notes[0]?.text).toBe(
      'Seen & well',
    );
    expect(messagesOf(chartOf(body('mediaType="application/pdf" representation="B64"', 'JVBERi0=')))).toContain(
      'application/pdf',
    );
  });

  test('a patient known by a social security number only gets a number that does not hold it', () => {
    const chart = chartOf(documentOf(PATIENT.replace('<id root="1.2.3.4" extension="M-100"/>', ''), ''));
    expect(chart.patient.mrn).toBe('19700203-6789');
    expect(JSON.stringify(chart)).not.toMatch(/123-?45-?6789/);
  });

  test('markup in CDATA and references stays text in names', () => {
    const chart = chartOf(documentOf(PATIENT.replace('Okafor &amp; Sons', '&lt;script&gt;~*:'), ''));
    expect(chart.patient.name.last).toBe('<script>~*:');
  });
});

describe('what is refused', () => {
  const whole = documentOf(PATIENT + VISIT, section('18776-5', 'Plan', 'Rest'));

  test('an external entity is refused before it is read', () => {
    expect(read(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${whole.slice(21)}`)).toMatchObject({
      ok: false,
      fault: { code: 'dtd-refused' },
    });
  });

  test('nested entities (billion laughs) are refused', () => {
    const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
    expect(read(`<?xml version="1.0"?><!-- <a> -->${laughs}<ClinicalDocument>&c;</ClinicalDocument>`)).toMatchObject({
      ok: false,
      fault: { code: 'dtd-refused' },
    });
  });

  test('an undeclared entity stays as sent', () => {
    expect(chartOf(documentOf(PATIENT.replace('&amp;', '&boom;'), '')).patient.name.last).toBe('Okafor &boom; Sons');
  });

  test('a document cut anywhere is refused with a place', () => {
    for (let length = 400; length < whole.length - 20; length += 97) {
      const result = read(whole.slice(0, length));
      expect(result.ok).toBe(false);
      if (!result.ok) expect(result.fault.place).toMatch(/^(byte|line) \d+$/);
    }
  });

  test('a cut between elements says at which byte', () => {
    const cut = whole.slice(0, whole.indexOf('<componentOf>'));
    expect(read(cut)).toMatchObject({ ok: false, fault: { code: 'truncated-xml', place: `byte ${cut.length}` } });
  });

  test('elements nested without end are refused', () => {
    const deep = '<a>'.repeat(5000) + '</a>'.repeat(5000);
    expect(read(`<ClinicalDocument>${deep}</ClinicalDocument>`)).toMatchObject({
      ok: false,
      fault: { code: 'too-deep' },
    });
  });

  test.each([
    ['not-ccda', '<Bundle xmlns="http://hl7.org/fhir"><id value="1"/></Bundle>'],
    ['patient-missing', '<ClinicalDocument><title>x</title></ClinicalDocument>'],
    ['mrn-missing', documentOf(PATIENT.replace(/<id [^>]*>/g, ''), '')],
    ['not-xml', '<a><b></a></b>'],
  ])('%s', (code, text) => {
    expect(read(text)).toMatchObject({ ok: false, fault: { code } });
  });
});
