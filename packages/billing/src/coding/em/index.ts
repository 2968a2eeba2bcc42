export { levelVisit, type VisitInput } from './level-visit.ts';
export type * from './types.ts';
export { compareVisitCodes } from './visit-families.ts';
export { visitSettingOf } from './visit-setting.ts';
