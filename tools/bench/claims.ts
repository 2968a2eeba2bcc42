import { EDITS, runEdits } from '@cleanclaim/billing/claims';
import { buildCodeSets, starterCodeSets } from '@cleanclaim/codesets';
import { answerInterchanges } from '@cleanclaim/simulator';
import { readX12 } from '@cleanclaim/x12';
import { type Comparison, tableOf, timed } from './figures.ts';
import { file837p, sampleClaims } from './samples.ts';
import { scrubFigures } from './scrub.ts';

const COUNT = 1000;

/** Edits, the 837P, and the simulated payer, each on the same thousand claims. */
export const claims = {
  name: 'claims',
  about: `A thousand clean claims of four lines. Edits are all ${EDITS.length} with the starter code sets; the simulator answers one 837P with 999, 277CA and 835.`,
  async tables(): Promise<string> {
    return `${tableOf(await comparisons())}\n\n${await scrubFigures()}`;
  },
};

async function comparisons(): Promise<Comparison[]> {
  const sample = sampleClaims(COUNT);
  const codes = buildCodeSets(starterCodeSets());
  const context = { today: '2026-11-03', codes, timelyFilingDays: 365, priorClaims: [], confirmedCodes: [] };
  const bytes = file837p(sample);
  const json = await timed('JSON.stringify of the claims', 'claims', COUNT, () =>
    sample.map((claim) => JSON.stringify(claim)),
  );
  const read = await timed('readX12 of the 837P', 'claims', COUNT, () => readX12(bytes));
  return [
    {
      product: await timed('claim edits', 'claims', COUNT, () => sample.map((claim) => runEdits(claim, context))),
      baselines: [json],
    },
    { product: await timed('build 837P', 'claims', COUNT, () => file837p(sample)), baselines: [json, read] },
    {
      product: await timed('simulator answers', 'claims', COUNT, () =>
        answerInterchanges(bytes, { seed: 7, today: '2026-11-03', codeSets: codes }),
      ),
      baselines: [read],
    },
  ];
}
