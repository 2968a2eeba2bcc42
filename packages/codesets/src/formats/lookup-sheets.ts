import { looksLikeIcd10cm } from '../normalize.ts';
import type { CodeFormat } from './format.ts';
import { grouperVersion } from './ms-drg.ts';
import { notProcedure, tableSheet } from './table-sheet.ts';

/** Medicare code editor: diagnoses that conflict with age, sex or use. The editor has the grouper's version. */
const codeEditor = tableSheet({
  id: 'code-editor',
  title: 'Medicare code editor: age, sex and other conflicts of diagnoses',
  table: 'code-editor',
  columns: { code: /^icdcode$/, group: /^icdconflictgroup$/, rule: /^icdconflictrule$/ },
  keep: { names: ['group', 'rule'], row: ({ group, rule }) => [group, rule] },
  key: ({ code }) => code,
  problem: ({ code, rule }) => (looksLikeIcd10cm(code) && rule !== '' ? undefined : 'has no diagnosis code or rule'),
  release: ({ fileName }) => grouperVersion(fileName),
  undated: true,
});

/** RBCS: the family of services that a procedure belongs to (the successor of BETOS). */
const rbcs = tableSheet({
  id: 'rbcs',
  title: 'RBCS families of procedures',
  table: 'rbcs',
  columns: {
    code: /^hcpcs(code|cd)$/,
    procedure: /^rbcs(procedure|majorind)$/,
    category: /^rbcscat(egory|desc)?$/,
    subcategory: /^rbcssubcat(egory|desc)?$/,
    family: /^rbcsfam(ily|desc)$/,
    added: /^hcpcs(dateadded|cdadddt)$/,
    ended: /^hcpcs(dateended|cdenddt)$/,
  },
  key: ({ code }) => code,
  problem: ({ code, category }) => notProcedure(code) ?? (category === '' ? 'has no category' : undefined),
});

/** Which Medicare specialty a taxonomy code stands for. */
const specialtyTaxonomy = tableSheet({
  id: 'specialty-taxonomy',
  title: 'Medicare specialties of taxonomy codes',
  table: 'specialty-taxonomy',
  columns: {
    taxonomy: /^(provider)?taxonomycode$/,
    specialty: /^(medicare)?specialtycode$/,
    name: /^(medicareprovidersuppliertype)?(specialty)?description$|^medicareprovidersuppliertypedescription$/,
  },
  // Specialties without a taxonomy code are found by their own.
  key: ({ taxonomy, specialty }) => taxonomy || specialty,
  undated: true,
  problem: ({ taxonomy }) => (/^([0-9A-Z]{9}X)?$/.test(taxonomy) ? undefined : 'has no taxonomy code'),
});

/** One layout for the three that contractors print: what is not said stays blank. */
const ADVICE = ['adjustment', 'remark', 'claimType', 'category', 'reason', 'cause', 'steps'];

/** `CO-16` -> `16`. */
function reasonNumber(adjustment: string): string {
  return adjustment.replace(/^(CO|PR|OA|PI|CR)[-\s]*/i, '');
}

/** Advice on denials by adjustment reason, as Medicare contractors publish it. */
const denialTips = tableSheet({
  id: 'denial-tips',
  title: 'advice on denials',
  table: 'denial-tips',
  part: 'tips',
  columns: { adjustment: /^adjcode$/, reason: /^denialreason$/, cause: /^commonreasons$/, steps: /^nextsteps$/ },
  keep: {
    names: ADVICE,
    row: ({ adjustment, reason, cause, steps }) => [adjustment, '', '', '', reason, cause, steps],
  },
  key: ({ adjustment }) => reasonNumber(adjustment),
  undated: true,
});

const denialResolutions = tableSheet({
  id: 'denial-resolutions',
  title: 'advice on denials by remark code',
  table: 'denial-tips',
  part: 'resolutions',
  columns: { carc: /^carc$/, rarc: /^rarc$/, claimType: /^claimtype$/, reasons: /^reasons$/, steps: /^resolutions$/ },
  keep: {
    names: ADVICE,
    row: ({ carc, rarc, claimType, reasons, steps }) => [carc, rarc, claimType, '', '', reasons, steps],
  },
  // A few rows speak of a remark code alone.
  key: ({ carc, rarc }) => carc || rarc,
  undated: true,
});

const denialCategories = tableSheet({
  id: 'denial-categories',
  title: 'categories of denials',
  table: 'denial-tips',
  part: 'categories',
  columns: { adjustment: /^adjcode$/, kind: /^denialtype$/, category: /^denialcategory$/ },
  keep: {
    names: ADVICE,
    row: ({ adjustment, kind, category }) => [adjustment, '', '', `${kind}: ${category}`, '', '', ''],
  },
  key: ({ adjustment }) => reasonNumber(adjustment),
  undated: true,
});

/** Sheets that only look something up by a code. */
export const LOOKUP_FORMATS: readonly CodeFormat[] = [
  codeEditor,
  rbcs,
  specialtyTaxonomy,
  denialTips,
  denialResolutions,
  denialCategories,
];
