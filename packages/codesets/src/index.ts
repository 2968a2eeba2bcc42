export { type AnyTable, askProcedure, buildCodeSets } from './build-code-sets.ts';
export type { CodeColumns } from './code-columns.ts';
export { codeFacts, codeNotes } from './code-facts.ts';
export { decodeCodeColumns, encodeCodeSet, entryAt } from './columns.ts';
export { diffCodeLists } from './diff-code-lists.ts';
export * from './formats/index.ts';
export { type CodeHierarchy, type CodePlace, codeHierarchy } from './hierarchy.ts';
export {
  formatIcd10cm,
  looksLikeCpt,
  looksLikeHcpcs,
  looksLikeIcd10cm,
  normalizeIcd10cm,
  normalizeProcedure,
} from './normalize.ts';
export { type SearchSynonym, searchSynonyms } from './search/lexicon/search-synonyms.ts';
export { STARTER_RELEASE, starterCodeSets } from './starter/starter-code-sets.ts';
export { CODE_SET_NAMES, codeSetTitle, isCodeSetName, subsetNotice } from './subset-notice.ts';
export { type CodeRange, codeRanges, noteCovers, rangeCovers } from './tables/note-codes.ts';
export { openTable, tableReleases } from './tables/open-table.ts';
export { openTabular, packTabular } from './tables/tabular-table.ts';
export type * from './tables/types.ts';
export { toX12Lookup, type X12CodeLookup } from './to-x12-lookup.ts';
export type * from './types.ts';
export { isStateCode, stateCodes, stateName } from './usps-states.ts';
