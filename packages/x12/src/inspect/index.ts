export { type AnnotateOptions, annotate } from './annotate.ts';
export { type DiffOptions, diffX12 } from './diff/diff.ts';
export type { Difference, FileDifferences } from './diff/model.ts';
export { differenceInWords, placeInWords, renderDiffHtml, renderDiffText } from './diff/render-diff.ts';
export type { DescribeCode } from './elements.ts';
export type * from './model.ts';
export { renderHtml } from './render-html.ts';
export { renderText, type TextOptions } from './render-text.ts';
