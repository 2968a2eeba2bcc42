import type { CodeSets, PtpEdit, PtpTable } from '@cleanclaim/codesets';
import type { PricedLine } from '../../../pricing/index.ts';
import { type Compared, compared, isOver } from '../support/compared.ts';
import { answerWith, exampleLine, expecting } from '../support/example.ts';
import { allowedVariance } from '../support/found.ts';
import { dollars } from '../support/words.ts';
import type { VarianceQuestion, VarianceRule } from '../types.ts';

/** Reasons that say that another line pays for this one. */
const BUNDLED = new Set(['97', '231', '234', '236']);
/** Modifiers that part a pair with indicator 1 (NCCI Policy Manual ch. I section E); anatomical ones besides. */
const PARTING = new Set('24 25 27 57 58 59 78 79 91 LT RT LC LD RC LM RI XE XP XS XU'.split(' '));
const ANATOMICAL = /^(E[1-4]|F[A1-9]|T[A1-9])$/;

function tableOf({ claim, codes }: VarianceQuestion): PtpTable | undefined {
  const name = claim.kind === 'professional' ? 'ncci-ptp-practitioner' : 'ncci-ptp-outpatient';
  return claim.kind === 'dental' ? undefined : codes.table(name, claim.dateOfService)?.data;
}

const parted = ({ modifiers }: PricedLine) => modifiers.some((one) => PARTING.has(one) || ANATOMICAL.test(one));

/** Whether NCCI puts the line into another line of the same day, and no modifier parts them. */
function isInPair(line: PricedLine, { claim }: VarianceQuestion, table: PtpTable): boolean {
  return claim.lines.some((other) => {
    if (other === line || other.dateOfService !== line.dateOfService) return false;
    const edit = table.find(other.procedureCode, line.procedureCode, line.dateOfService);
    if (!edit || edit.modifierIndicator === 9) return false;
    return edit.modifierIndicator === 0 || !(parted(line) || parted(other));
  });
}

/** Why the bundling does not hold; undefined where it does, or cannot be told. */
function fault(one: Compared, question: VarianceQuestion): string | undefined {
  const { reasons } = one.decision;
  const named = reasons.find(({ carc, cents }) => BUNDLED.has(carc) && cents > 0);
  if (!named) {
    const writtenOff = reasons.filter(({ groupCode, carc }) => groupCode !== 'PR' && carc === '45');
    const isSilent = writtenOff.reduce((sum, reason) => sum + reason.cents, 0) === one.decision.chargeCents;
    return isSilent ? 'The whole charge was taken off as above the fee, without another reason.' : undefined;
  }
  const table = tableOf(question);
  const line = question.claim.lines.find(({ lineNumber }) => lineNumber === one.lineNumber);
  if (!table || !line || isInPair(line, question, table)) return undefined;
  return `The payer says that another service pays for it (${named.groupCode}-${named.carc}); NCCI has no such pair on this claim, or a modifier parts it.`;
}

const pairs = (rows: Readonly<Record<string, PtpEdit['modifierIndicator']>>): CodeSets => {
  const find: PtpTable['find'] = (first, second) => {
    const modifierIndicator = rows[`${first} ${second}`];
    return modifierIndicator === undefined ? undefined : { modifierIndicator, rationale: '' };
  };
  const data: PtpTable = { find, count: Object.keys(rows).length };
  const table = (name: string) =>
    name === 'ncci-ptp-practitioner' ? { name, release: 'example', from: '2026-01-01', data } : undefined;
  return { table } as unknown as CodeSets;
};

/** A visit and a blood draw; the payer puts the draw into the visit. */
const drawBundled = (clean: VarianceQuestion, codes: CodeSets): VarianceQuestion => ({
  ...clean,
  codes,
  claim: { ...clean.claim, totalChargeCents: 30_000, lines: [exampleLine(1, '99213'), exampleLine(2, '36415')] },
  expected: expecting(10_000, 1_200),
  answers: [
    answerWith([
      { paid: 10_000, reasons: { 'CO-45': 5_000 } },
      { code: '36415', paid: 0, reasons: { 'CO-97': 15_000 } },
    ]),
  ],
});

export const silentBundling: VarianceRule = {
  kind: 'silent-bundling',
  title: 'Paid nothing as part of another service where no edit says so',
  source:
    'NCCI PTP edits of the day of service and their modifier indicator (CMS NCCI Policy Manual ch. I); CARC 97, 231, 234, 236',
  find: (question) =>
    compared(question).flatMap((one) => {
      const { decision, expectedCents } = one;
      if (decision.paidCents !== 0 || decision.allowedCents !== 0 || one.lineNumber === undefined) return [];
      const why = fault(one, question);
      if (why === undefined || !isOver(expectedCents, expectedCents, question.settings)) return [];
      return [
        allowedVariance('silent-bundling', one, {
          varianceCents: expectedCents,
          why: `${why} ${dollars(expectedCents)} was agreed.`,
        }),
      ];
    }),
  examples: {
    fires: { story: 'a draw put into the visit', question: (clean) => drawBundled(clean, pairs({})) },
    passes: {
      story: 'NCCI has the pair, and nothing parts it',
      question: (clean) => drawBundled(clean, pairs({ '99213 36415': 1 })),
    },
  },
};
