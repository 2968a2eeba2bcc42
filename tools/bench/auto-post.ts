import { autoPostPercent, countAutoPosts } from './auto-post-run.ts';

const SEEDS = Array.from({ length: 100 }, (_, i) => i + 1);
const CLAIMS = 200;

const row = (label: string, oddOnly: boolean): string => {
  const count = countAutoPosts(SEEDS, CLAIMS, oddOnly);
  const waits = Object.entries(count.waits).map(([kind, n]) => `${kind} ${n}`);
  return `| ${label} | ${count.balanced} | ${autoPostPercent(count).toFixed(2)}% | ${count.foundOtherwise} | ${waits.join(', ') || 'none'} | ${count.unbalanced} |`;
};

/** How much of the practice payer's remittances posts with no hand. */
export const autoPost = {
  name: 'auto-post',
  about: `Claim payments of the practice payer that post with no hand under the usual posting rules: ${SEEDS.length} seeds of ${CLAIMS} claims. One member in twenty of an ordinary practice is one of the payer's odd members; the second row has only those.`,
  tables: async (): Promise<string> =>
    [
      '| claims | claim payments that add up | posted alone | found without the control number | waits | do not add up |',
      '| --- | --- | --- | --- | --- | --- |',
      row('ordinary practice', false),
      row('odd members only', true),
    ].join('\n'),
};
