import { isOver } from '../support/compared.ts';
import { answerWith } from '../support/example.ts';
import { claimDecision, paidOn } from '../support/found.ts';
import { dollars } from '../support/words.ts';
import type { VarianceRule } from '../types.ts';

const SEQUESTRATION = '253';
/** SBR09 of Medicare Part A and Part B, which must take it. */
const MEDICARE = new Set(['MA', 'MB']);

export const sequestration: VarianceRule = {
  kind: 'sequestration',
  title: 'Sequestration taken by a payer whose contract has none, or more than 2 percent',
  source:
    '2 USC 901a: 2 percent of what Medicare pays; a Medicare Advantage plan takes it only where its contract says so (CMS to plans, 1 May 2013); CARC 253',
  find: (question) => {
    const { claim, settings } = question;
    const { reasons, rarcs } = claimDecision(question);
    const takenCents = reasons.filter(({ carc }) => carc === SEQUESTRATION).reduce((sum, one) => sum + one.cents, 0);
    if (takenCents <= 0) return [];
    const mayTake = MEDICARE.has(claim.claimFilingIndicator) || settings.sequestrationPayerIds.includes(claim.payerId);
    const paidCents = paidOn(question);
    // Two percent of each line, each rounded: a cent a line may differ.
    const rounding = claim.lines.length;
    const dueCents = mayTake ? Math.round((paidCents + takenCents) / 50) : 0;
    const varianceCents = takenCents - dueCents;
    if (varianceCents <= (mayTake ? rounding : 0) || !isOver(varianceCents, dueCents, settings)) return [];
    const why = mayTake
      ? `${dollars(takenCents)} was taken as sequestration; 2 percent is ${dollars(dueCents)}.`
      : `${dollars(takenCents)} was taken as sequestration, which binds Medicare. Look whether the contract with ${claim.payerName} lets it; if so, say so under What is let be.`;
    return [
      {
        aspect: 'sequestration',
        kind: 'sequestration',
        procedureCode: '',
        expectedCents: dueCents,
        actualCents: takenCents,
        paidCents,
        varianceCents,
        why,
        trail: [{ what: mayTake ? '2 percent of the payment' : 'No sequestration agreed', cents: dueCents }],
        reasons,
        rarcs,
      },
    ];
  },
  examples: {
    fires: {
      story: 'a commercial payer takes 2 percent',
      question: (clean) => ({
        ...clean,
        answers: [answerWith([{ paid: 9_800, reasons: { 'CO-45': 5_000, 'CO-253': 200 } }])],
      }),
    },
    passes: {
      story: 'Medicare takes 2 percent',
      question: (clean) => ({
        ...clean,
        claim: { ...clean.claim, claimFilingIndicator: 'MB' },
        answers: [answerWith([{ paid: 9_800, reasons: { 'CO-45': 5_000, 'CO-253': 200 } }])],
      }),
    },
  },
};
