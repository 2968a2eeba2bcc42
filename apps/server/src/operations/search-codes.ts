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

/**
 * Hits of several sets in one order: by code before by name, usable first, then as high as they stand in their own set.
 */
function inOneOrder(lists: readonly CodeSearchHit[][]): CodeSearchHit[] {
  const tier = (hit: CodeSearchHit) => (hit.match === 'code' ? 0 : 2) + (hit.status === 'valid' ? 0 : 1);
  return lists
    .flatMap((hits) => hits.map((hit, place) => ({ hit, place })))
    .sort((a, b) => tier(a.hit) - tier(b.hit) || a.place - b.place)
    .map(({ hit }) => hit);
}

/** Type-ahead over the installed code sets, with each code's validity on the date of service. */
export const searchCodes = operation<z.infer<typeof searchCodesSchema>, { hits: CodeHit[] }>({
  name: 'search-codes',
  summary:
    'Finds codes by the start of the code, words of the label, lay terms and abbreviations, with validity on a day.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: searchCodesSchema,
  async run(context, { set, text, date, limit = 20 }) {
    const lists = SETS[set].map((name) => context.codes.search(name, text, date, limit));
    const hits = inOneOrder(lists).slice(0, limit);
    context.audit({ action: 'read', subjectKind: 'code-set', subjectId: set, detail: { hits: hits.length } });
    return { hits: hits.map(({ subset: _subset, match: _match, ...hit }) => hit) };
  },
});
