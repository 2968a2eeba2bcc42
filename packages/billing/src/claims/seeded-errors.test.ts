import { expect, test } from 'vitest';
import type { EditContext } from './edits/edit.ts';
import { EDITS } from './edits/list.ts';
import { runEdits } from './edits/run-edits.ts';
import { sampleContext } from './edits/testing/run-example.ts';
import { CAUSES_OF_CODING } from './testing/seeded/causes-of-coding.ts';
import { CAUSES_OF_IDENTITY } from './testing/seeded/causes-of-identity.ts';
import { CAUSES_OF_KIND } from './testing/seeded/causes-of-kind.ts';
import type { Claim } from './types.ts';

const CAUSES = [...CAUSES_OF_IDENTITY, ...CAUSES_OF_CODING, ...CAUSES_OF_KIND];

function holds(claim: Claim, context: Partial<EditContext> = {}): Set<string> {
  const findings = runEdits(claim, sampleContext(context));
  return new Set(findings.filter(({ severity }) => severity === 'hold').map(({ editId }) => editId));
}

/** Every planted claim; caught when an edit of its cause holds it: what else happens to hold it does not count. */
const tried = CAUSES.flatMap(({ name, caughtBy, bases, plants, context }) =>
  bases.flatMap((base, baseIndex) =>
    plants.map((plant, plantIndex) => {
      const planted = plant(base());
      const held = holds(planted, context?.(planted));
      const by = caughtBy.filter((id) => held.has(id));
      return { name, place: `${name}: plant ${plantIndex + 1} on claim ${baseIndex + 1}`, by };
    }),
  ),
);

/** One line a cause: how many of its claims are held, and by which edits. */
function table(): string {
  const rows = [...Map.groupBy(tried, ({ name }) => name)].map(([name, of]) => {
    const held = of.filter(({ by }) => by.length > 0).length;
    return `${name.padEnd(38)} ${`${held} of ${of.length}`.padStart(9)}  ${[...new Set(of.flatMap(({ by }) => by))].join(', ')}`;
  });
  return rows.join('\n');
}

test('there are more than 200 planted claims of more than 40 causes', () => {
  expect(tried.length).toBeGreaterThanOrEqual(200);
  expect(new Set(tried.map(({ name }) => name)).size).toBeGreaterThanOrEqual(40);
});

test('every cause names edits that exist, and each of them catches something', () => {
  const ids = new Set(EDITS.map(({ id }) => id));
  const catching = new Set(tried.flatMap(({ by }) => by));
  const named = CAUSES.flatMap(({ caughtBy }) => caughtBy);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  expect(named.filter((id) => !catching.has(id))).toEqual([]);
});

test('no clean claim is held before an error is planted in it', () => {
  const bases = [...new Set(CAUSES.flatMap((cause) => cause.bases))];
  for (const base of bases) expect([...holds(base())]).toEqual([]);
});

test('planted errors are caught before sending, 98 in a hundred or more', () => {
  const missed = tried.filter(({ by }) => by.length === 0).map(({ place }) => place);
  const share = 1 - missed.length / tried.length;
  console.log(
    `${table()}\n${tried.length} planted claims, ${(share * 100).toFixed(1)}% held. Not held: ${missed.length}`,
  );
  expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.98);
});
