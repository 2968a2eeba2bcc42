import { looksLikeIcd10cm, normalizeIcd10cm, normalizeProcedure } from './normalize.ts';
import type { MueTable, ReferenceTables, RvuRow, TableName, TabularNotes } from './tables/types.ts';
import type { CodeSets } from './types.ts';

/** What one installed table says of a code, in words. */
export interface CodeFact {
  table: TableName;
  release: string;
  /** What it is about: `Units a day, practitioner`. */
  title: string;
  text: string;
}

/** An instruction of the ICD-10-CM tabular list that a code has to obey. */
export interface CodeNote {
  /** Place that has it: the code, a heading, section or chapter above. */
  code: string;
  kind:
    | 'inclusion term'
    | 'includes'
    | 'excludes 1'
    | 'excludes 2'
    | 'code first'
    | 'code also'
    | 'use additional code';
  text: string;
}

/** Notes of the tabular list in force on the day for a code and all places above it, nearest first; empty without the list. */
export function codeNotes(codes: CodeSets, code: string, isoDate: string): CodeNote[] {
  const tabular = codes.table('icd10cm-tabular', isoDate)?.data;
  return tabular?.inherited(normalizeIcd10cm(code)).flatMap(notesAt) ?? [];
}

function notesAt(notes: TabularNotes): CodeNote[] {
  const kinds: [CodeNote['kind'], readonly string[]][] = [
    ['inclusion term', notes.inclusionTerms],
    ['includes', notes.includes],
    ['excludes 1', notes.excludes1],
    ['excludes 2', notes.excludes2],
    ['code first', notes.codeFirst],
    ['code also', notes.codeAlso],
    ['use additional code', notes.useAdditionalCode],
  ];
  return kinds.flatMap(([kind, texts]) => texts.map((text) => ({ code: notes.code, kind, text })));
}

type Tell = (title: string, text: string) => void;
type Teller<K extends TableName> = (table: ReferenceTables[K], code: string, tell: Tell) => void;

/** What each table has to say of a diagnosis. */
const OF_DIAGNOSES = {
  hcc: (table, code, tell) => {
    for (const model of table.models) {
      const categories = table
        .find(code, model)
        .map((category) => `${category} ${table.label(category, model) ?? ''}`.trim());
      if (categories.length > 0) tell(`Condition category, ${model}`, categories.join('; '));
    }
  },
  'ms-drg': (table, code, tell) => {
    const severity = table.severity(code);
    if (severity !== undefined)
      tell(
        'As a secondary diagnosis',
        severity === 'MCC' ? 'major complication or comorbidity (MCC)' : 'complication or comorbidity (CC)',
      );
    const groups = table.groups(code).map(({ mdc, drgs }) => `MDC ${mdc}: DRG ${drgs}`);
    if (groups.length > 0) tell('As the principal diagnosis', groups.join('; '));
  },
  'code-editor': (table, code, tell) => {
    for (const { group, rule } of table.find(code))
      tell('Medicare code editor', [group, rule].filter((part) => part !== '').join(': '));
  },
} satisfies { [K in TableName]?: Teller<K> };

function units(place: string) {
  return (table: MueTable, code: string, tell: Tell): void => {
    const edit = table.find(code);
    if (edit === undefined) return;
    const per = edit.adjudicationIndicator === 1 ? 'a line' : 'a day';
    tell(`Most units, ${place}`, `${edit.units} ${per} (indicator ${edit.adjudicationIndicator}; ${edit.rationale})`);
  };
}

/** What each table has to say of a procedure, drug or supply. */
const OF_PROCEDURES = {
  'fee-schedule': (table, code, tell) => {
    for (const modifier of ['', '26', 'TC', '53']) {
      const row = table.find(code, modifier);
      if (row !== undefined && row.modifier === modifier)
        tell(`Physician fee schedule${modifier && `, modifier ${modifier}`}`, rvuText(row));
    }
  },
  'ncci-mue-practitioner': units('practitioner'),
  'ncci-mue-outpatient': units('outpatient hospital'),
  'ncci-mue-dme': units('equipment supplier'),
  'ncci-add-on': (table, code, tell) => {
    const addOn = table.find(code);
    if (addOn === undefined) return;
    const listed =
      addOn.primaries.length > 0 ? `with one of ${addOn.primaries.join(', ')}` : 'the payer says with which codes';
    tell('Add-on code', `type ${addOn.type}, ${listed}`);
  },
  'opps-addendum-b': (table, code, tell) => {
    const row = table.find(code);
    if (row === undefined) return;
    const parts = [`status ${row.statusIndicator}`];
    if (row.apc) parts.push(`APC ${row.apc}`);
    if (row.paymentCents !== undefined) parts.push(`payment $${(row.paymentCents / 100).toFixed(2)}`);
    tell('Outpatient hospital payment', parts.join(', '));
  },
  rbcs: (table, code, tell) => {
    for (const row of table.find(code)) tell('Family of services (RBCS)', filled(table.columns, row));
  },
  'hcc-procedures': (table, code, tell) => {
    if (table.find(code).length > 0) tell('Risk adjustment', 'diagnoses of its claims count');
  },
  'coverage-articles': (table, code, tell) => {
    for (const { article, title, covered } of table.find(code)) {
      tell(`Coverage article ${article}`, `${title}: ${covered.length} diagnoses are covered`);
    }
  },
} satisfies { [K in TableName]?: Teller<K> };

function rvuText(row: RvuRow): string {
  const practice = `PE ${row.nonFacilityPeRvu} office, ${row.facilityPeRvu} facility`;
  return `status ${row.status}; work ${row.workRvu}, ${practice}, MP ${row.mpRvu}; global ${row.globalDays}; bilateral ${row.bilateral}, assistant ${row.assistant}`;
}

function filled(columns: readonly string[], row: readonly string[]): string {
  return columns.flatMap((column, at) => (row[at] ? `${column} ${row[at]}` : [])).join(', ');
}

/**
 * What the installed tables in force on the day say of a code, table by table: condition categories, DRG severity and
 * code editor of a diagnosis; fee schedule, unit limits, add-on pairs, outpatient payment and coverage of a procedure.
 * A table that is not installed or does not know the code says nothing.
 * @param code as written, with or without dot.
 */
export function codeFacts(codes: CodeSets, code: string, isoDate: string): CodeFact[] {
  const facts: CodeFact[] = [];
  const canonical = normalizeProcedure(code);
  if (looksLikeIcd10cm(code)) askAll(OF_DIAGNOSES, normalizeIcd10cm(code));
  askAll(OF_PROCEDURES, canonical);
  return facts;

  function askAll(tellers: { [K in TableName]?: Teller<K> }, key: string): void {
    for (const name of Object.keys(tellers) as TableName[]) askOne(name, tellers, key);
  }

  function askOne<K extends TableName>(name: K, tellers: { [N in TableName]?: Teller<N> }, key: string): void {
    const table = codes.table(name, isoDate);
    const teller: Teller<K> | undefined = tellers[name];
    if (table === undefined || teller === undefined) return;
    teller(table.data, key, (title, text) => facts.push({ table: name, release: table.release, title, text }));
  }
}
