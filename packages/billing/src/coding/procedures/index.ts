export { anesthesiaBaseUnits } from './anesthesia.ts';
export { buildProcedureLexicon } from './lexicon.ts';
export { visitModifiers } from './modifiers/visit-modifiers.ts';
export { suggestProcedures } from './suggest-procedures.ts';
export type { ProcedureContext, ProcedureLexicon, ProcedureResult } from './types.ts';
