import { after, any, has, like, not, type Rule } from '../rule.ts';
import { ruleAt } from './rule-at.ts';

/** Rules on the loop of a name that eligibility (270, 271) and services review (278) word alike. */

/** Birth date, social security number and address of a person: `who` it is, in words. */
export function personRules(id: string, who: string): Rule[] {
  return [
    ruleAt(id, 'birth-date-future', 'DMG02', {
      when: has('DMG02'),
      needs: not(after('DMG02', '^ST/BHT04')),
      message: `The birth date of the ${who} is later than the day of the transaction.`,
      fix: 'Correct DMG02.',
      source: `DMG02 of loop ${id}`,
    }),
    ruleAt(id, 'ssn-shape', 'REF[SY]02', {
      when: has('REF[SY]'),
      needs: like('REF[SY]02', '#########'),
      severity: 'warning',
      message: 'A social security number has nine digits and no dashes.',
      fix: 'Write the nine digits, or leave the segment out.',
      source: `REF of loop ${id}, qualifier SY`,
    }),
    addressRule(id, who),
  ];
}

/** A street has its city. */
export function addressRule(id: string, who: string): Rule {
  return ruleAt(id, 'address-city-missing', 'N4', {
    when: has('N3'),
    needs: has('N4'),
    message: `The ${who} has a street address, but no city, state and ZIP code.`,
    fix: 'Add N4, or leave N3 out.',
    source: `note to N4 of loop ${id}`,
  });
}

/** A license number has the state that issued it. */
export function licenseRule(id: string): Rule {
  return ruleAt(id, 'license-state-missing', 'REF[0B]03', {
    when: has('REF[0B]'),
    needs: has('REF[0B]03'),
    snip: 2,
    message: 'REF03 has no state for the license number.',
    fix: 'Put the state that issued the license into REF03.',
    source: `note to REF03 of loop ${id}`,
  });
}

/** A contact says a name or a number. */
export function contactRule(id: string): Rule {
  return ruleAt(id, 'contact-empty', 'PER', {
    when: has('PER'),
    needs: any(has('PER02'), has('PER04')),
    snip: 2,
    message: 'The contact has neither a name nor a number.',
    fix: 'Fill in PER02, or PER03 and PER04.',
    source: `note to PER of loop ${id}`,
  });
}
