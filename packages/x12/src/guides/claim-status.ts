import type { ElementRule, LoopRule, SegmentRule } from '../guide.ts';
import { from, loop, n, r, rc, s, sc, segment } from '../guide.ts';
import {
  after,
  all,
  any,
  before,
  type Condition,
  count,
  has,
  is,
  lacks,
  like,
  not,
  type Rule,
  under,
} from '../rule.ts';
import { modifier } from './common.ts';

/** What the guides of claim status share: 276, 277, 277CA and the 277 that asks for documents. */

const words = (text: string): string[] => text.split(' ');

/** Procedure code qualifiers of a service line. */
export const lineQualifiers = words('AD ER HC HP IV N4 NU WK');

/** Level of the hierarchy; `child` is left out where the guide does not use HL04. */
export function level(name: string, code: string, parent: ElementRule, child: ElementRule): SegmentRule {
  return segment('HL', 'R', 1, name, r(), parent, r(code), child);
}

/** Loop with the NM1 of a payer and, where given, its contact. */
export function payerName(id: string, name: string, ...contact: SegmentRule[]): LoopRule {
  return loop(
    id,
    'R',
    1,
    name,
    segment('NM1', 'R', 1, name, r('PR'), r('2'), r(), n, n, n, n, r('PI', 'XV'), r()),
    ...contact,
  );
}

/** NM1 of a person or organization; the last two rules are those of NM108 and NM109. */
export function party(
  name: string,
  entity: string,
  types: readonly string[],
  last: ElementRule,
  suffix: ElementRule,
  qualifier: ElementRule,
  identifier: ElementRule,
): SegmentRule {
  return segment('NM1', 'R', 1, name, r(entity), r(...types), last, s(), s(), n, suffix, qualifier, identifier);
}

export function trace(name: string, type: string): SegmentRule {
  return segment('TRN', 'R', 1, name, r(type), r());
}

/** The three claim statuses of an STC (C043): category, status, entity, and the list that the status is from. */
export function claimStatuses(
  entities: readonly string[],
  list: ElementRule,
): readonly [first: ElementRule, other: ElementRule] {
  const parts = [from('claimStatusCategory', r()), from('claimStatus', r()), s(...entities), list];
  return [rc(...parts), sc(...parts)];
}

/** SVC of a status request or answer. */
export function serviceLine(paid: ElementRule, units: ElementRule, qualifiers: readonly string[]): SegmentRule {
  const procedure = rc(r(...qualifiers), from('hcpcs', r()), modifier, modifier, modifier, modifier);
  return segment('SVC', 'R', 1, 'Service line information', procedure, r(), paid, from('revenue', s()), n, n, units);
}

/** Status codes whose text speaks of an entity: the list says that C043-3 must name it. */
const ENTITY_STATUSES = words(
  '16 17 18 19 23 24 25 26 73 85 88 89 90 91 92 93 94 96 97 106 109 114 123 124 125 126 127 128 129 130 131 132 133 134 ' +
    '135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 153 155 157 158 159 160 161 162 163 164 165 166 167 ' +
    '168 170 173 174 175 176 182 183 252 500 501 502 503 504 505 562',
);
const STATUS_LIST = 'usage notes of the claim status code list (code source 508)';

/**
 * Rules on the statuses of one loop that the code list itself states; `lists` are the other lists that C043-4 may name,
 * whose codes mean something else.
 */
export function statusRules(id: string, ...lists: string[]): Rule[] {
  const ofList = (place: string, condition: Condition): Condition =>
    lists.length === 0 ? condition : all(condition, not(is(`${place}-4`, ...lists)));
  return [
    ...['STC01', 'STC10', 'STC11'].map(
      (place): Rule => ({
        code: 'status-entity-missing',
        snip: 4,
        severity: 'error',
        loop: id,
        when: ofList(place, is(`${place}-2`, ...ENTITY_STATUSES)),
        needs: has(`${place}-3`),
        place: `${place}-3`,
        message: 'The claim status speaks of an entity, but does not say which one.',
        fix: 'Put the entity into the third component, for example 85 for the billing provider.',
        source: STATUS_LIST,
      }),
    ),
    {
      code: 'status-needs-another',
      snip: 4,
      severity: 'error',
      loop: id,
      when: ofList('STC01', is('STC01-2', '21', '59', '60')),
      needs: any(has('STC10-2'), count('STC01-2', 2)),
      place: 'STC10',
      message: 'The claim status says that something is missing or asked for, but no other status says what.',
      fix: 'Add the status that names it in STC10.',
      source: STATUS_LIST,
    },
  ];
}

/** Rules on the service line of a status request or answer. */
export function lineRules(claim: string, line: string): Rule[] {
  return [
    {
      code: 'revenue-code-twice',
      snip: 4,
      severity: 'warning',
      loop: line,
      when: is('SVC01-1', 'NU'),
      needs: lacks('SVC04'),
      place: 'SVC04',
      message: 'The revenue code stands in SVC01 and again in SVC04.',
      fix: 'Leave SVC04 empty: with NU the revenue code is in SVC01-2.',
      source: 'note to SVC04 of the service line',
    },
    {
      code: 'revenue-code-missing',
      snip: 4,
      severity: 'warning',
      loop: line,
      when: all(has(`^${claim}/REF[BLT]`), is('SVC01-1', 'HC', 'HP')),
      needs: has('SVC04'),
      place: 'SVC04',
      message: 'A line of an institutional claim has a procedure code, but no revenue code.',
      fix: 'Put the revenue code of the line into SVC04.',
      source: 'note to SVC04 of the service line',
    },
    {
      code: 'charge-negative',
      snip: 4,
      severity: 'error',
      loop: line,
      needs: not(under('SVC02', 0)),
      place: 'SVC02',
      message: 'The charge of the line is negative.',
      fix: 'Repeat the charge of the claim line.',
      source: 'SVC02 is the charge as submitted',
    },
  ];
}

/** The dates of a claim span those of its lines. */
export function lineDateRule(claim: string, line: string): Rule {
  return {
    code: 'line-date-before-claim',
    snip: 4,
    severity: 'warning',
    loop: claim,
    needs: not(before(`${line}/DTP[472]03`, 'DTP[472]03')),
    place: 'DTP[472]03',
    message: 'A line is earlier than the dates of the claim.',
    fix: 'Let the dates of the claim span those of its lines.',
    source: 'the claim service period spans its lines',
  };
}

/** The charge that an answer states (STC04). */
export function statedChargeRule(id: string): Rule {
  return {
    code: 'charge-negative',
    snip: 4,
    severity: 'error',
    loop: id,
    needs: not(under('STC04', 0)),
    place: 'STC04',
    message: 'The charge of the claim is negative.',
    fix: 'Repeat the charge as it was submitted.',
    source: 'STC04 is the charge as submitted',
  };
}

/** The bill type is the facility type and the frequency: three characters, four with the leading zero. */
export function billTypeRule(id: string): Rule {
  return {
    code: 'bill-type-shape',
    snip: 4,
    severity: 'warning',
    loop: id,
    when: has('REF[BLT]'),
    needs: like('REF[BLT]02', '##&', '0##&'),
    place: 'REF[BLT]02',
    message: 'This is no type of bill: two digits of the facility type and one for the frequency.',
    fix: 'Repeat CLM05-1 and CLM05-3 of the claim, for example 131.',
    source: 'note to REF bill type: CLM05-1 and CLM05-3 of the 837I',
  };
}

/** Names in NM1 of loops: an organization has no first name, a person has one. `persons` are loops of persons alone. */
export function nameRules(ids: readonly string[], persons: readonly string[]): Rule[] {
  return [
    ...ids.map(organizationName),
    ...[...ids, ...persons].map(
      (id): Rule => ({
        code: 'person-first-name-missing',
        snip: 4,
        severity: 'warning',
        loop: id,
        when: all(is('NM102', '1'), has('NM103')),
        needs: has('NM104'),
        place: 'NM104',
        message: 'A person has no first name.',
        fix: 'Put the first name into NM104; leave it out only where the person has a single name.',
        source: 'note to NM104: required when the person has a first name',
      }),
    ),
  ];
}

function organizationName(id: string): Rule {
  return {
    code: 'organization-first-name',
    snip: 4,
    severity: 'warning',
    loop: id,
    when: is('NM102', '2'),
    needs: all(lacks('NM104'), lacks('NM105')),
    place: 'NM104',
    message: 'An organization has a first or middle name.',
    fix: 'Put the whole name into NM103, or set NM102 to 1 for a person.',
    source: 'notes to NM104 and NM105: used for persons',
  };
}

/** Providers that give health care are known by their NPI (45 CFR 162.410). */
export function providerNpiRule(id: string): Rule {
  return {
    code: 'provider-npi-missing',
    snip: 4,
    severity: 'warning',
    loop: id,
    when: has('NM108'),
    needs: is('NM108', 'XX'),
    place: 'NM108',
    message: 'The provider is not named by its NPI.',
    fix: 'Use XX and the NPI; only providers that give no health care may go without.',
    source: '45 CFR 162.410; note to NM108 of the provider',
  };
}

/** The guides limit BHT03 to 30 characters, where the standard allows 50. */
export const referenceLengthRule: Rule = {
  code: 'reference-too-long',
  snip: 2,
  severity: 'error',
  loop: 'ST',
  needs: not(like('BHT03', `${'?'.repeat(31)}*`)),
  place: 'BHT03',
  message: 'BHT03 has more than 30 characters.',
  fix: 'Use a reference of up to 30 characters.',
  source: 'note to BHT03: up to 30 characters',
};

/** At a loop whose status stands at a higher level: nothing may follow below a reported status. */
export function statusAboveRule(id: string, above: string, at: string): Rule {
  return {
    code: 'status-at-two-levels',
    snip: 4,
    severity: 'error',
    loop: id,
    needs: lacks(above),
    place: 'HL',
    message: `The status is reported for ${at}, but a level below follows.`,
    fix: 'Report the status at one level: drop the levels below it, or the status above.',
    source: 'X12 requests for interpretation 2328 and 2822: a status ends the hierarchy',
  };
}

/** Services lie before what is written about them. */
export function serviceDateRule(id: string, written: string, what: string): Rule {
  return {
    code: 'service-date-in-future',
    snip: 4,
    severity: 'warning',
    loop: id,
    needs: not(after('DTP[472]03', written)),
    place: 'DTP[472]03',
    message: `The services are later than ${what}.`,
    fix: 'Correct the dates of service.',
    source: 'a claim is for services given',
  };
}
