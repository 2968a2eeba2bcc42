import type { CodeSearchHit, CodeSetName } from '@cleanclaim/codesets';
import type { z } from 'zod';
import { searchCodesSchema } from '../contract/schemas/encounters.ts';
import type { CodeHit } from '../contract/views.ts';
import { operation } from './operation.ts';

/** Sets that a question of the contract means: a procedure is a CPT or a HCPCS code. */
const SETS: Readonly<Record<z.infer<typeof searchCodesSchema>['set'], readonly CodeSetName[]>> = {
  diagnosis: ['icd10cm'],
  procedure: ['cpt', 'hcpcs'],
  modifier: ['modifier'],
  pos: ['pos'],
  taxonomy: ['taxonomy'],
};

/** Order of hits of several sets, as each set has it: by code before by label, usable first, then by code. */
function byRank(a: CodeSearchHit, b: CodeSearchHit): number {
  const rank = (hit: CodeSearchHit) => (hit.match === 'code' ? 0 : 2) + (hit.status === 'valid' ? 0 : 1);
  return rank(a) - rank(b) || (a.code < b.code ? -1 : 1);
}

/** Type-ahead over the installed code sets, with each code's validity on the date of service. */
export const searchCodes = operation<z.infer<typeof searchCodesSchema>, { hits: CodeHit[] }>({
  name: 'search-codes',
  summary: 'Finds codes by the start of the code or by words of the label, with validity on a day.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: searchCodesSchema,
  async run(context, { set, text, date, limit = 20 }) {
    const hits = SETS[set].flatMap((name) => context.codes.search(name, text, date, limit));
    context.audit({ action: 'read', subjectKind: 'code-set', subjectId: set, detail: { hits: hits.length } });
    return {
      hits: hits
        .sort(byRank)
        .slice(0, limit)
        .map(({ subset: _subset, match: _match, ...hit }) => hit),
    };
  },
});
