export * from './access.ts';
export { cleanText } from './clean-text.ts';
export { GUIDES, guideFor } from './guides/index.ts';
export { readX12 } from './read.ts';
export { rewriteX12 } from './rewrite.ts';
export { streamSegments } from './stream.ts';
export type * from './types.ts';
export { DEFAULT_DELIMITERS, writeInterchange } from './write.ts';
