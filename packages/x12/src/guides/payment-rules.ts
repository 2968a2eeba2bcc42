import type { Rule } from '../rule.ts';
import { all, has, is, like, not, over } from '../rule.ts';
import { ruleAt } from './rule-at.ts';

/** Rules on BPR and TRN that the 835 and the 820 share. */

/**
 * @param methods BPR04 values by which money moves between accounts
 * @param accounts elements of BPR that must then be filled in
 */
export function paymentRules(methods: readonly string[], accounts: readonly string[]): Rule[] {
  const [first = '06'] = accounts;
  return [
    ruleAt('ST', 'payment-account-missing', `BPR${first}`, {
      severity: 'warning',
      when: is('BPR04', ...methods),
      needs: all(...accounts.map((n) => has(`BPR${n}`))),
      message: 'The payment is electronic, but its bank and account data are not complete.',
      fix: `Fill in ${accounts.map((n) => `BPR${n}`).join(', ')}.`,
      source: 'situational rules of BPR06 to BPR15',
    }),
    ruleAt('ST', 'payment-format-missing', 'BPR05', {
      when: is('BPR04', 'ACH'),
      needs: has('BPR05'),
      message: 'The payment goes through the automated clearing house, but its format is not given.',
      fix: 'Put CCP or CTX into BPR05.',
      source: 'situational rule of BPR05',
    }),
    ruleAt('ST', 'payer-identifier-shape', 'TRN03', {
      severity: 'warning',
      when: like('TRN03', '1*', '3*'),
      needs: like('TRN03', '1#########', '3#########'),
      message: 'TRN03 begins as a tax number (1) or DUNS number (3), but nine digits do not follow.',
      fix: 'Write 1 and the nine digits of the tax number.',
      source: 'definition of data element 509',
    }),
  ];
}

/** BPR01 H announces that nothing is paid. */
export const notificationRule: Rule = ruleAt('ST', 'notification-with-amount', 'BPR02', {
  when: is('BPR01', 'H'),
  needs: not(over('BPR02', 0)),
  message: 'BPR01 says that the remittance is a notice only, but BPR02 has an amount.',
  fix: 'Set BPR01 to I for a remittance of a payment, or BPR02 to 0.',
  source: 'note to BPR01 H',
});

/** RDM: where the remittance goes by mail, its receiver is named; else its address in the net. */
export const deliveryRules = (loop: string): Rule[] => [
  ruleAt(loop, 'delivery-address-missing', 'RDM03', {
    severity: 'warning',
    when: is('RDM01', 'EM', 'FT', 'OL'),
    needs: has('RDM03'),
    message: 'The remittance is delivered electronically, but the address is not given.',
    fix: 'Put the mail, file transfer or web address into RDM03.',
    source: 'situational rule of RDM03',
  }),
  ruleAt(loop, 'delivery-name-missing', 'RDM02', {
    severity: 'warning',
    when: is('RDM01', 'BM'),
    needs: has('RDM02'),
    message: 'The remittance is delivered by mail, but to whom is not given.',
    fix: 'Put the name of the receiver into RDM02.',
    source: 'situational rule of RDM02',
  }),
];
