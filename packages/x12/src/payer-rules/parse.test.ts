import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkX12 } from '../check.ts';
import { bytesOf, passingText } from '../testing/fixtures.ts';
import { medicareRules } from './medicare.ts';
import { parsePayerRules } from './parse.ts';

/** A rule with nothing wrong, as a user may write it. */
const good = {
  guide: '837P',
  rule: {
    code: 'plan-authorization-missing',
    loop: '2300',
    when: {
      all: [
        { at: '^2000B/2010BB/NM109', is: ['60054'] },
        { at: '2400/SV101-2', like: ['99215', '9921#'] },
      ],
    },
    needs: { any: [{ has: 'REF[G1]' }, { not: { lacks: 'REF[9F]' } }] },
    place: 'REF[G1]',
    message: 'This plan wants an authorization.',
  },
};

const withRule = (change: object): unknown => [{ ...good, rule: { ...good.rule, ...change } }];

describe('payer rules from JSON', () => {
  it('are read, with what may be left out filled in', () => {
    const { rules, problems } = parsePayerRules([good]);
    expect(problems).toEqual([]);
    expect(rules).toEqual([{ guide: '837P', rule: { ...good.rule, snip: 7, severity: 'error', fix: '', source: '' } }]);
  });

  it('find what they look for', () => {
    const { rules } = parsePayerRules([good]);
    const findings = checkX12(bytesOf(passingText('837P', 'office-visit')), { payerRules: rules }).findings;
    expect(findings.map((one) => [one.snip, one.code, one.segment])).toEqual([
      [7, 'plan-authorization-missing', 'REF'],
    ]);
  });

  it('may be those of Medicare, written and read again', () => {
    const { rules, problems } = parsePayerRules(JSON.parse(JSON.stringify(medicareRules)));
    expect(problems).toEqual([]);
    expect(rules).toEqual(medicareRules);
  });

  it('keep to SNIP 7, and pass over members that are not known', () => {
    const { rules, problems } = parsePayerRules(withRule({ snip: 1, owner: 'front desk', severity: 'warning' }));
    expect(problems).toEqual([]);
    expect(rules[0]?.rule).toMatchObject({ snip: 7, severity: 'warning' });
    expect(rules[0]?.rule).not.toHaveProperty('owner');
  });

  const faults: readonly (readonly [json: unknown, place: string, message: string])[] = [
    [{}, '', 'Payer rules are a list'],
    [['837P'], '[0]', 'A payer rule is an object'],
    [[{ guide: '837P' }], '[0]', 'A payer rule is an object'],
    [[{ ...good, guide: '837X' }], '[0].guide', 'There is no guide "837X"'],
    [[{ rule: good.rule }], '[0].guide', 'There is no guide nothing'],
    [withRule({ message: undefined }), '[0].rule.message', 'message is missing'],
    [withRule({ message: 7 }), '[0].rule.message', 'message is missing'],
    [withRule({ code: '' }), '[0].rule.code', 'code is missing'],
    [withRule({ fix: 3 }), '[0].rule.fix', 'fix is no text'],
    [withRule({ severity: 'fatal' }), '[0].rule.severity', '"fatal" is no severity'],
    [withRule({ loop: '2500' }), '[0].rule.loop', 'there is no loop 2500'],
    [withRule({ place: 'REF[G1' }), '[0].rule.place', '"REF[G1" is no path'],
    [withRule({ place: 'REF[ZZ]' }), '[0].rule', 'REF[ZZ]: no REF with ZZ there'],
    [withRule({ place: 'CLM03' }), '[0].rule', 'CLM03: the guide does not use this element'],
    [withRule({ place: 'CLM05-4' }), '[0].rule', 'CLM05-4: the guide does not use this element'],
    [withRule({ needs: { has: '2400/SV2' } }), '[0].rule', '2400/SV2: no segment SV2 there'],
    [withRule({ needs: { has: '2310Z/NM1' } }), '[0].rule', '2310Z/NM1: no such loop there'],
    [withRule({ needs: undefined }), '[0].rule.needs', 'A condition is missing'],
    [withRule({ needs: { hass: 'REF[G1]' } }), '[0].rule.needs', 'The condition has no test'],
    [withRule({ needs: { has: 'REF[G1]', lacks: 'CLM20' } }), '[0].rule.needs', 'several tests (has, lacks)'],
    [withRule({ needs: { all: [] } }), '[0].rule.needs.all', 'all is a list of at least one condition'],
    [withRule({ needs: { any: [{ has: '?' }] } }), '[0].rule.needs.any[0].has', '"?" is no path'],
    [withRule({ needs: { not: 'x' } }), '[0].rule.needs.not', 'A condition is missing'],
    [withRule({ needs: { at: 'CLM02', is: [] } }), '[0].rule.needs.is', 'is is a list of at least one text'],
    [withRule({ needs: { at: 'CLM02', isNot: [5] } }), '[0].rule.needs.isNot', 'isNot is a list of at least one text'],
    [withRule({ needs: { is: ['1'] } }), '[0].rule.needs.at', 'The path is missing'],
    [
      withRule({ needs: { at: 'CLM01', like: ['D####', 'D*#'] } }),
      '[0].rule.needs.like[1]',
      '"D*#" is no mask: in a mask # is a digit, @ a letter, & a letter or digit, ? any character and * at the end any rest',
    ],
    [withRule({ needs: { at: 'CLM01', like: [''] } }), '[0].rule.needs.like', 'like is a list of at least one text'],
    [withRule({ needs: { at: 'CLM02', over: '5' } }), '[0].rule.needs.over', 'over is a number'],
    [withRule({ needs: { at: 'CLM02', after: 'x' } }), '[0].rule.needs.after', '"x" is no path'],
    [withRule({ needs: { count: '2400' } }), '[0].rule.needs', 'A count needs least, most or both'],
    [withRule({ needs: { count: '2400', least: 0.5 } }), '[0].rule.needs.least', 'least is a whole number from 0'],
    [withRule({ when: { has: 7 } }), '[0].rule.when.has', 'The path is missing'],
  ];
  it.each(faults)('%j is refused at %s: %s', (json, place, message) => {
    const { rules, problems } = parsePayerRules(json);
    expect(rules).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.place).toBe(place);
    expect(problems[0]?.message).toContain(message);
  });

  it('name every fault, and keep the rules that have none', () => {
    const { rules, problems } = parsePayerRules([good, ...[withRule({ code: '', message: '' })].flat(), good]);
    expect(rules).toHaveLength(2);
    expect(problems.map((one) => one.place)).toEqual(['[1].rule.code', '[1].rule.message']);
  });

  it('may not nest without end', () => {
    let needs: object = { has: 'REF[G1]' };
    for (let i = 0; i < 10_000; i += 1) needs = { not: needs };
    const { rules, problems } = parsePayerRules(withRule({ needs }));
    expect(rules).toEqual([]);
    expect(problems[0]?.message).toContain('nested more than');
  });

  it('never throw, whatever the JSON', () => {
    const text = bytesOf(passingText('837P', 'office-visit'));
    const path = fc.constantFrom('CLM05-3', '2400/SV101-2', '^2000B/SBR09', 'REF[G1]02', 'HI[ABK]*-2', '2400', 'X', '');
    const test = fc.record(
      {
        at: path,
        is: fc.array(fc.string(), { maxLength: 2 }),
        like: fc.array(fc.string(), { maxLength: 2 }),
        has: path,
        count: path,
        least: fc.integer(),
        over: fc.double(),
        after: path,
        not: fc.jsonValue({ maxDepth: 2 }),
      },
      { requiredKeys: [] },
    );
    const rule = fc.record(
      {
        code: fc.string(),
        loop: fc.constantFrom('2300', '2400', 'ST', 'x'),
        needs: test,
        when: test,
        place: path,
        message: fc.string(),
      },
      { requiredKeys: [] },
    );
    const entry = fc.oneof(fc.record({ guide: fc.constantFrom('837P', '835', ''), rule }), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (json) => {
        const { rules } = parsePayerRules(json);
        checkX12(text, { payerRules: rules });
      }),
      { numRuns: 200 },
    );
  });
});
