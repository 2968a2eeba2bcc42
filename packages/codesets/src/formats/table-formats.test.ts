import { describe, expect, test } from 'vitest';
import { openTable, tableReleases } from '../tables/open-table.ts';
import type { ReferenceTables, TableName } from '../tables/types.ts';
import type { TableRelease } from './format.ts';
import { formatOf } from './index.ts';

/** Reads invented files as an install would and opens the table that they make up. */
function installed<K extends TableName>(name: K, files: Readonly<Record<string, string>>): ReferenceTables[K] {
  const parts = Object.entries(files).map(([fileName, text]) => releaseOf(fileName, text));
  expect(new Set(parts.map(({ table }) => table))).toEqual(new Set([name]));
  const last = tableReleases(name, parts).at(-1);
  const table = openTable(name, (last?.parts ?? []) as (TableRelease & { payload: Uint8Array })[]);
  if (table === undefined) throw new Error(`${name} does not open.`);
  return table;
}

function releaseOf(fileName: string, text: string): TableRelease {
  const result = formatOf({ fileName, head: text.slice(0, 4096) })?.read({ fileName, text });
  if (!result?.ok) throw new Error(`${fileName}: ${JSON.stringify(result)}`);
  const [release] = result.releases;
  if (release?.kind !== 'table') throw new Error(`${fileName} is no table.`);
  return release;
}

function faultOf(fileName: string, text: string) {
  const result = formatOf({ fileName, head: text.slice(0, 4096) })?.read({ fileName, text });
  return result?.ok === false ? result.fault : undefined;
}

describe('NCCI units and add-on codes', () => {
  const MUE =
    'hcpcs_code,mue_units,mue_mai,mue_rationale,mue_service\n10000,2,3,Invented,Practitioner\nG0001,1,2,Other,Practitioner\n';
  const OFFICIAL =
    '"A notice, invented",,,\n"HCPCS/\nCPT Code","Outpatient Hospital Services MUE Values","MUE Adjudication Indicator","MUE Rationale"\n10000,4,"2 Date of Service Edit: Policy",Invented\n';

  test('a code has its units and who decides', () => {
    const table = installed('ncci-mue-practitioner', { 'mue_2027q1.csv': MUE });
    expect(table.find('G0001')).toEqual({ units: 1, adjudicationIndicator: 2, rationale: 'Other' });
    expect(table.find('10001')).toBeUndefined();
    expect(table.count).toBe(2);
  });

  test('the sheet of CMS says in its heading whose units they are', () => {
    const table = installed('ncci-mue-outpatient', { 'MCR_MUE_Outpatient_2027-01.csv': OFFICIAL });
    expect(table.find('10000')).toEqual({ units: 4, adjudicationIndicator: 2, rationale: 'Invented' });
    expect(
      installed('ncci-mue-dme', { 'm2027.csv': OFFICIAL.replace('Outpatient Hospital', 'DME Supplier') }).count,
    ).toBe(1);
  });

  test('damage is refused with its line', () => {
    expect(faultOf('mue_2027q1.csv', MUE.slice(0, MUE.indexOf(',Other')))).toMatchObject({ place: 'line 3' });
    expect(faultOf('mue_2027q1.csv', MUE.replace(',2,3,', ',two,3,'))).toMatchObject({ place: 'line 2' });
    expect(faultOf('mue_2027q1.csv', MUE.replace(',2,3,', ',2,5,'))).toMatchObject({ place: 'line 2' });
    expect(faultOf('mue_2027q1.csv', MUE.replaceAll('Practitioner', 'Nobody'))).toMatchObject({ place: 'header' });
    expect(faultOf('mue.csv', MUE)).toMatchObject({ place: 'release' });
    expect(faultOf('mue_2027q1.csv', MUE.slice(0, MUE.indexOf('\n') + 1))).toMatchObject({ place: 'file' });
  });

  test('a file that breaks off within its last field is refused, a whole one without its last line end is not', () => {
    const aoc = 'primary_code,add_on_code,aoc_edit_type\n10000,10001,1\n10002,10001,1';
    expect(faultOf('mue_2027q1.csv', MUE.slice(0, -5))).toMatchObject({ place: 'line 3' });
    expect(installed('ncci-add-on', { 'aoc_2027q1.csv': aoc }).count).toBe(1);
  });

  test('an add-on code lists its primaries; CCCCC leaves them to the payer', () => {
    const text = 'primary_code,add_on_code,aoc_edit_type\n10000,10001,1\n10002,10001,1\nCCCCC,0001T,2\n';
    const table = installed('ncci-add-on', { 'aoc_2027q1.csv': text });
    expect(table.find('10001')).toEqual({ type: 1, primaries: ['10000', '10002'] });
    expect(table.find('0001T')).toEqual({ type: 2, primaries: [] });
    expect(table.find('10000')).toBeUndefined();
    const dated =
      'Add-On Code,Primary Code,Type,Effective Date,Deletion Date\n10001,10000,1,20200101,*\n10001,10002,1,20200101,20261231\n10001,10003,1,20200101,20270331\n';
    expect(installed('ncci-add-on', { 'aoc_2027q1.csv': dated }).find('10001')?.primaries).toEqual(['10000', '10003']);
    expect(faultOf('aoc_2027q1.csv', text.replace('0001T,2', '0001T,4'))).toMatchObject({ place: 'line 4' });
  });
});

describe('fee schedule', () => {
  const HEAD =
    'hcpcs,mod,status,not_used_for_medicare,work_rvu,nonfac_pe_rvu,nonfac_na,fac_pe_rvu,fac_na,mp_rvu,nonfac_total,fac_total,pctc_ind,glob_days,pre_op,intra_op,post_op,mult_proc,bilat_surg,asst_surg,co_surg,team_surg,endo_base,conv_factor,phys_superv,calc_flag,diag_imaging_family,nonfac_pe_opps,fac_pe_opps,mp_opps';
  const row = (code: string, modifier: string, middle = '') =>
    `${code},${modifier},${middle}A,,1.10,0.90,,0.40,,0.07,2.07,1.57,1,010,0.10,0.80,0.10,2,1,0,0,0,10005,32.5,09,0,99,0.00,0.00,0.00`;
  const SHORT = `${HEAD}\n${row('10000', '')}\n${row('10000', '26').replace('1.10', '0.55')}\n`;
  const CMS = `2027 National Physician Fee Schedule,,\n,,,,MISC,\nHCPCS,MOD,DESCRIPTION${',X'.repeat(28)}\n${row('10000', '', '"Words, not kept",')}\n`;

  test('a code has its RVUs and indicators, by modifier', () => {
    const table = installed('fee-schedule', { 'PPRRVU27_JAN.csv': SHORT });
    expect(table.find('10000')).toEqual({
      code: '10000',
      modifier: '',
      status: 'A',
      workRvu: '1.10',
      nonFacilityPeRvu: '0.90',
      facilityPeRvu: '0.40',
      mpRvu: '0.07',
      pcTcIndicator: '1',
      globalDays: '010',
      preOp: '0.10',
      intraOp: '0.80',
      postOp: '0.10',
      multipleProcedure: '2',
      bilateral: '1',
      assistant: '0',
      coSurgeon: '0',
      teamSurgeon: '0',
      endoscopicBase: '10005',
      conversionFactor: '32.5',
      supervision: '09',
    });
    expect(table.find('10000', '26')?.workRvu).toBe('0.55');
    expect(table.find('10000', 'TC')).toBeUndefined();
    expect(releaseOf('PPRRVU27_JAN.csv', SHORT)).toMatchObject({ release: 'CY2027-01', from: '2027-01-01' });
  });

  test('the sheet of CMS gives the same and keeps no description', () => {
    const short = installed('fee-schedule', { 'PPRRVU2027_Jan.csv': SHORT });
    expect(installed('fee-schedule', { 'PPRRVU2027_Jan.csv': CMS }).find('10000')).toEqual(short.find('10000'));
    const { payload } = releaseOf('PPRRVU2027_Jan.csv', CMS);
    expect(new TextDecoder().decode(payload as Uint8Array)).not.toContain('Words');
  });

  test('damage is refused with its line', () => {
    expect(faultOf('PPRRVU27_JAN.csv', SHORT.slice(0, -30))).toMatchObject({ place: 'line 3' });
    expect(faultOf('PPRRVU27_JAN.csv', SHORT.replace('1.10', 'x'))).toMatchObject({ place: 'line 2' });
    expect(faultOf('pprrvu.csv', SHORT)).toMatchObject({ place: 'release' });
  });
});

describe('localities', () => {
  const GPCI =
    'ADDENDUM E. FINAL CY 2027 INDICES,,,,,,\n,,,,,,\nMedicare Administrative Contractor (MAC),State,Locality Number,Locality Name,2027 PW GPCI (with 1.0 Floor),2027 PE GPCI,2027 MP GPCI\n2102,AK,1,SOMEWHERE*,1.5,1.08,0.59\n*A footnote.,,,,,,\n';
  const ZIP = `AK995010210201RZ9   0 A${' '.repeat(52)}20271\nAK995020210201 Z9   0 A${' '.repeat(52)}20271\n`;
  const COUNTIES =
    'COUNTIES INCLUDED IN 2027 LOCALITIES,,,,\nMedicare Adminstrative Contractor,Locality Number,State ,Fee Schedule Area ,Counties\n1112,52,CALIFORNIA,BAY,MARIN\n1112,5,,CITY,"ONE, TWO"\n,,,,\n* A footnote,,,,\n';

  test('cost indices are found by carrier and locality, with the zeros that the sheet lost', () => {
    const table = installed('gpci', { 'gpci.csv': GPCI });
    expect(table.find('02102', '01')).toMatchObject({ state: 'AK', work: '1.5', pe: '1.08', mp: '0.59' });
    expect(table.find('02102', '02')).toBeUndefined();
    expect(table.count).toBe(1);
    expect(releaseOf('gpci.csv', GPCI)).toMatchObject({ release: 'CY2027', rows: 1 });
    expect(faultOf('gpci.csv', GPCI.replace('1.08', ''))).toMatchObject({ place: 'line 4' });
  });

  test('a ZIP code has its carrier and locality', () => {
    const table = installed('zip-locality', { 'zip5.txt': ZIP });
    expect(table.find('99501-1234')).toEqual({ state: 'AK', carrier: '02102', locality: '01', rural: 'R' });
    expect(table.find('99502')?.rural).toBe('');
    expect(table.find('10001')).toBeUndefined();
    expect(releaseOf('zip5.txt', ZIP)).toMatchObject({ release: '2027Q1', from: '2027-01-01' });
    expect(faultOf('zip5.txt', ZIP.slice(0, -20))).toMatchObject({ place: 'line 2' });
  });

  test('a county row without a state belongs to the state above', () => {
    const table = installed('locality-counties', { 'loco.csv': COUNTIES });
    expect(table.find('0111205')).toEqual([['01112', '05', 'CALIFORNIA', 'CITY', 'ONE, TWO']]);
    expect(table.find('0111299')).toEqual([]);
    expect(table.count).toBe(2);
  });

  test('anesthesia factors are found by carrier and locality', () => {
    const text = 'Contractor,Locality,Locality Name,National Anes CF of 20.1\n10112 ,00 ,SOMEWHERE,19.31 \n,,,\n';
    const table = installed('anesthesia-factor', { 'ANES2027.csv': text });
    expect(table.find('10112', '00')).toEqual({ name: 'SOMEWHERE', conversionFactor: '19.31' });
    expect(table.find('10112', '01')).toBeUndefined();
  });
});

describe('hospital payment', () => {
  test('an outpatient code has its status, its payment in cents and its APC', () => {
    const cms =
      'Addendum B,,,,,\nHCPCS Code,Short Descriptor,SI,APC,Relative Weight,Payment Rate\n10000,Words,J1,5072,1.5,"$1,307.29"\n10001,Words,N,,,\n';
    const table = installed('opps-addendum-b', { 'addendum_b_2027_01.csv': cms });
    expect(table.find('10000')).toEqual({ statusIndicator: 'J1', paymentCents: 130_729, apc: '5072' });
    expect(table.find('10001')).toEqual({ statusIndicator: 'N' });
    expect(table.find('10002')).toBeUndefined();
    const short = 'hcpcs,status_indicator,payment_rate,short_desc_level2_only\n10000,T,252.01,\n';
    expect(installed('opps-addendum-b', { 'opps_2027_04.csv': short }).find('10000')).toEqual({
      statusIndicator: 'T',
      paymentCents: 25_201,
    });
    expect(faultOf('opps_2027_04.csv', short.replace('252.01', 'free'))).toMatchObject({ place: 'line 2' });
  });

  test('the cap of an imaging code stands for each locality', () => {
    const text =
      'HCPCS,MOD,PROCSTAT,CARRIER,LOCALITY,FACILITY PRICE,NON-FACILTY PRICE\n10000,TC,C,01112,05,150.69,150.70\n10000,TC,C,01112,09,152.38,152.39\n,,,,,,\n';
    const table = installed('opps-cap', { 'oppscap_2027_jan.csv': text });
    expect(table.find('10000').map((row) => row[4])).toEqual(['05', '09']);
    expect(table.find('10001')).toEqual([]);
  });

  test('a conversion factor is found by the first day of its period', () => {
    const text = 'date_start,date_end,cf\n2026-01-01,2026-12-31,32.1\n2027-01-01,2027-12-31,33.2\n';
    const table = installed('conversion-factors', { 'cf.csv': text });
    expect(table.find('2027-01-01')).toEqual([['2027-01-01', '2027-12-31', '33.2']]);
    expect(table.find('2027-02-01')).toEqual([]);
    expect(releaseOf('cf.csv', text).release).toBe('CY2027');
  });
});

describe('MS-DRG', () => {
  const FILES = {
    'msdrg_v44.csv': 'drg,mdc,drg_abb,drg_description\n001,,P,FIRST\n291,05,M,HEART\n',
    'msdrg_v44_groups.csv': 'mdc,mdc_description,drg_group,drg_group_description\n00,Before all,001,First\n',
    'msdrg_v44_cc.csv': 'icd_code,icd_description,dx_type\nA00.0,Words,CC\n',
    'msdrg_v44_mcc.csv': 'icd_code,icd_description,dx_type\nA02.1,Words,MCC\n',
    'msdrg_v44_exclusions.csv': 'icd_code,cc_mcc,pdx_group\nA00.0,CC,0002\nA02.1,MCC,No Exc\n',
    'msdrg_v44_pdx.csv': 'pdx_group,icd_code\n0002,A00.0\n0002,A00.1\n0003,B99.9\nNo Exc,None\n',
    'msdrg_v44_index.csv':
      'icd_code,mdc,drg_range,drg\nA00.0,06,371-372,371\nA00.0,06,371-372,372\nA00.0,18,867,\nT20.30,22,"927,933",\n',
  };
  const table = () => installed('ms-drg', FILES);

  test('seven files make one table', () => {
    expect(table().count).toBe(2);
    expect(table().drg('291')).toEqual({ mdc: '05', type: 'M', title: 'HEART' });
    expect(table().drg('001')).toEqual({ mdc: '00', mdcTitle: 'Before all', type: 'P', title: 'FIRST' });
    expect(table().drg('999')).toBeUndefined();
    expect(releaseOf('msdrg_v44_cc.csv', FILES['msdrg_v44_cc.csv'])).toMatchObject({
      part: 'cc',
      release: 'v44',
      from: '2026-10-01',
    });
  });

  test('severity, and the principal diagnosis that takes it away', () => {
    expect([table().severity('A00.0'), table().severity('A021'), table().severity('I10')]).toEqual([
      'CC',
      'MCC',
      undefined,
    ]);
    expect(table().excluded('A00.0', 'A00.1')).toBe(true);
    expect(table().excluded('A00.0', 'B99.9')).toBe(false);
    expect(table().excluded('A02.1', 'A00.1')).toBe(false);
    expect(table().excluded('I10', 'A00.1')).toBe(false);
  });

  test('DRGs that a diagnosis leads to come once a range', () => {
    expect(table().groups('A00.0')).toEqual([
      { mdc: '06', drgs: '371-372' },
      { mdc: '18', drgs: '867' },
    ]);
    expect(table().groups('T20.30')).toEqual([{ mdc: '22', drgs: '927,933' }]);
    expect(table().groups('A00.1')).toEqual([]);
  });

  test('a missing part leaves its answers unknown, and damage is refused', () => {
    const few = installed('ms-drg', { 'msdrg_v44.csv': FILES['msdrg_v44.csv'] });
    expect([few.severity('A00.0'), few.excluded('A00.0', 'A00.1'), few.groups('A00.0')]).toEqual([
      undefined,
      false,
      [],
    ]);
    expect(faultOf('msdrg_v44_cc.csv', `${FILES['msdrg_v44_cc.csv']}A02.1,Words,MCC\n`)).toMatchObject({
      place: 'file',
    });
    expect(faultOf('msdrg_v44_index.csv', FILES['msdrg_v44_index.csv'].replace('371-372', '37'))).toMatchObject({
      place: 'line 2',
    });
    expect(faultOf('msdrg_cc.csv', FILES['msdrg_v44_cc.csv'])).toMatchObject({ place: 'release' });
  });
});

describe('CMS-HCC', () => {
  const DIAGNOSES =
    'diagnosis_code,cc,model_name\nE119,38,CMS-HCC Model V28\nE119,19,CMS-HCC Model V24\nE1165,37,CMS-HCC Model V28\n';
  const FILES = {
    'dx_to_cc_2027.csv': DIAGNOSES,
    'labels_2027.csv':
      'cc,label,model_domain,model_version,model_fullname\nHCC37,Invented label,CMS-HCC,V28,X\nHCC37,Another,ESRD,V24,X\n',
    'hierarchies_2027.csv': 'cc_parent,cc_child,model_domain,model_version\n37,38,CMS-HCC,V28\n37,39,CMS-HCC,V28\n',
    'coefficients_2027.csv': 'coefficient,value,model_domain,model_version\nCNA_HCC37,0.166,CMS-HCC,C28\n',
    'is_chronic.csv': 'hcc,is_chronic,model_version,model_domain\nHCC37,Y,V28,CMS-HCC\nHCC38HCC39,,V28,CMS-HCC\n',
  };
  const V28 = 'CMS-HCC Model V28';

  test('a diagnosis has its categories by model, with label, hierarchy and coefficient', () => {
    const table = installed('hcc', FILES);
    expect(table.models).toEqual([V28, 'CMS-HCC Model V24']);
    expect([table.find('E11.9', V28), table.find('E119', 'CMS-HCC Model V24'), table.find('I10', V28)]).toEqual([
      ['38'],
      ['19'],
      [],
    ]);
    expect([table.label('37', V28), table.label('HCC37', 'CMS-HCC ESRD Model V24'), table.label('1', V28)]).toEqual([
      'Invented label',
      'Another',
      undefined,
    ]);
    expect([table.drops('37', V28), table.drops('38', V28)]).toEqual([['38', '39'], []]);
    expect([table.coefficient('cna_hcc37', V28), table.coefficient('CNA_HCC37', 'CMS-HCC Model V24')]).toEqual([
      '0.166',
      undefined,
    ]);
    expect([table.chronic('37', V28), table.chronic('38', V28)]).toEqual([true, false]);
  });

  test('the mappings sheet of CMS gives the same answers', () => {
    const sheet =
      '2027 Midyear Final Mappings,,,,\n"Diagnosis\nCode",Description,CMS-HCC Model Category V28,RxHCC Model Category V08,CMS-HCC Model Category V28 for 2027 Payment Year\nE119,"Words, more",38,31,Yes\nE1165,Words,37,,Yes\n* A footnote,,,,\n';
    const table = installed('hcc', { 'mappings.csv': sheet });
    expect(table.models).toEqual([V28, 'RxHCC Model V08']);
    expect([
      table.find('E11.65', V28),
      table.find('E119', 'RxHCC Model V08'),
      table.find('E1165', 'RxHCC Model V08'),
    ]).toEqual([['37'], ['31'], []]);
    expect(releaseOf('mappings.csv', sheet)).toMatchObject({ release: 'PY2027', part: 'diagnoses', rows: 2 });
    expect(faultOf('mappings.csv', sheet.replace(',37,', ',x,'))).toMatchObject({ place: 'line 5' });
    expect(faultOf('mappings.csv', sheet.slice(0, sheet.indexOf(',Yes\n* A')))).toMatchObject({ place: 'line 5' });
  });

  test('a payment year takes the other pieces of its time, or the oldest there are', () => {
    const parts = [
      { part: 'diagnoses', release: 'PY2026', from: '2026-01-01' },
      { part: 'diagnoses', release: 'PY2027', from: '2027-01-01' },
      { part: 'labels', release: 'PY2027', from: '2027-01-01' },
      { part: 'labels', release: 'PY2028', from: '2028-01-01' },
      { part: 'chronic', release: 'undated', from: '1900-01-01' },
    ];
    const releases = tableReleases('hcc', parts);
    expect(
      releases.map(({ release, parts: own }) => [release, own.map((part) => `${part.part} ${part.release}`)]),
    ).toEqual([
      ['PY2026', ['diagnoses PY2026', 'labels PY2027', 'chronic undated']],
      ['PY2027', ['diagnoses PY2027', 'labels PY2027', 'chronic undated']],
    ]);
  });

  test('edits and procedures of the model are found by code', () => {
    const edits =
      'icd10,edit_type,sex,age_min,age_max,action,cc_override,model_name,description\nD66,sex,2,,,override,112,CMS-HCC Model V28,Words\n';
    expect(installed('hcc-edits', { 'dx_edits.csv': edits }).find('D66')[0]?.slice(5)).toEqual([
      'override',
      '112',
      V28,
    ]);
    const procedures = installed('hcc-procedures', { 'eligible_2027.csv': 'cpt_hcpcs_code\n10000\n' });
    expect([procedures.find('10000'), procedures.find('10001')]).toEqual([[['10000']], []]);
  });

  test('damage is refused with its line', () => {
    expect(faultOf('dx_to_cc_2027.csv', DIAGNOSES.replace(',19,', ',x,'))).toMatchObject({ place: 'line 3' });
    expect(faultOf('dx_to_cc_2027.csv', DIAGNOSES.slice(0, DIAGNOSES.lastIndexOf(',')))).toMatchObject({
      place: 'line 4',
    });
    expect(faultOf('hierarchies_2027.csv', FILES['hierarchies_2027.csv'].replace('37,39', '37,'))).toMatchObject({
      place: 'line 3',
    });
    expect(faultOf('dx_to_cc.csv', DIAGNOSES)).toMatchObject({ place: 'release' });
  });
});

describe('smaller tables', () => {
  test('conflicts of a diagnosis with age or sex', () => {
    const text =
      'icd_code,icd_description,icd_conflict_group,icd_conflict_rule\nA33,Words,Age,Newborn\nA33,Words,Sex,Female\n';
    const table = installed('code-editor', { 'mce_v44.csv': text });
    expect(table.find('A33')).toEqual([
      { group: 'Age', rule: 'Newborn' },
      { group: 'Sex', rule: 'Female' },
    ]);
    expect(table.find('A34')).toEqual([]);
  });

  test('families of procedures and specialties of taxonomy codes', () => {
    const rbcs =
      'hcpcs_code,rbcs_procedure,rbcs_category,rbcs_subcategory,rbcs_family,hcpcs_date_added,hcpcs_date_ended,rbcs_date_effective\n10000,Major,Procedure,Skin,None,2020-01-01,9999-12-31,2020-01-01\n';
    expect(installed('rbcs', { 'rbcs_2027.csv': rbcs }).find('10000')[0]?.[2]).toBe('Procedure');
    const cross =
      'taxonomy_code,taxonomy_description,specialty_code,specialty_description\n207Q00000X,Words,08,Family\n,,73,Roster\n';
    const table = installed('specialty-taxonomy', { 'cross.csv': cross });
    expect([table.find('207Q00000X'), table.find('73'), table.find('08')]).toEqual([
      [['207Q00000X', '08', 'Family']],
      [['', '73', 'Roster']],
      [],
    ]);
  });

  test('advice on a denial from files of three layouts', () => {
    const table = installed('denial-tips', {
      'tips.csv': 'adj_code,denial_reason,common_reasons,next_steps,claim_submission_tips\nCO-16,Why,Cause,Step,Tip\n',
      'resolutions.csv': 'carc,rarc,claim_type,reasons,resolutions\n16,MA04,MSP,Cause,Step\n,N1,All,Cause,Step\n',
      'categories.csv': 'adj_code,denial_type,denial_category\n16,Technical,Data\n',
    });
    expect(table.find('16').map((row) => row[0])).toEqual(['CO-16', '16', '16']);
    expect(table.find('N1')).toHaveLength(1);
    expect(table.find('45')).toEqual([]);
  });

  test('coverage articles list covered and excluded diagnoses of their latest version', () => {
    const table = installed('coverage-articles', {
      'article_x_hcpc_code.csv':
        'article_id,article_version,hcpc_code_id,hcpc_code_group\n5001,2,10000,1\n5001,3,10000,1\n5002,1,G0001,1\n',
      'article_x_icd10_covered.csv':
        'article_id,article_version,icd10_code_id,icd10_covered_group\n5001,2,A00.0,1\n5001,3,E11.9,1\n5001,3,E11.65,2\n',
      'article_x_icd10_noncovered.csv':
        'article_id,article_version,icd10_code_id,icd10_noncovered_group\n5002,1,I10,1\n',
      'article.csv': 'article_id,article_version,article_type,title\n5001,3,1,Invented article\n',
    });
    expect(table.find('10000')).toEqual([
      { article: '5001', title: 'Invented article', covered: ['E1165', 'E119'], notCovered: [] },
    ]);
    expect(table.find('G0001')).toEqual([{ article: '5002', title: '', covered: [], notCovered: ['I10'] }]);
    expect(table.find('99999')).toEqual([]);
    expect(faultOf('article.csv', 'article_id,article_version,article_type,title\nfive,3,1,T\n')).toMatchObject({
      place: 'line 2',
    });
  });
});

describe('ICD-10-CM XML tables', () => {
  const index = (title: string) =>
    `<ICD10CM.index><version>2027</version><title>${title}</title><letter><mainTerm><title>Pain<nemod>(acute)</nemod></title><code>R52</code><term level="1"><title>foot</title><see>Ache</see></term></mainTerm></letter></ICD10CM.index>`;

  test('an index opens as it was read', () => {
    expect(installed('icd10cm-index', { 'icd10cm-index-2027.xml': index('DISEASES') })).toEqual([
      { path: ['Pain'], nonessential: ['acute'], code: 'R52' },
      { path: ['Pain', 'foot'], nonessential: [], code: '', see: 'Ache' },
    ]);
    expect(installed('icd10cm-external-cause-index', { 'e.xml': index('EXTERNAL CAUSE') })).toHaveLength(2);
    expect(releaseOf('icd10cm-index-April-2027.xml', index('DISEASES'))).toMatchObject({
      release: 'FY2027-04',
      from: '2027-04-01',
    });
    expect(releaseOf('icd10cm-index-2026.xml', index('DISEASES')).release).toBe('FY2027');
  });

  test('neoplasm and drug tables open as they were read', () => {
    const table = (heads: string, codes: string[]) =>
      `<ICD10CM.index><version>2027</version><indexHeading>${heads}</indexHeading><letter><mainTerm><title>One</title>${codes.map((code, at) => `<cell col="${at + 2}">${code}</cell>`).join('')}</mainTerm></letter></ICD10CM.index>`;
    const neoplasm = table('<head>Malignant Primary</head><head>Ca in situ</head>', [
      'C80.1',
      'C79.9',
      '-',
      'D36.9',
      'D48.9',
      'D49.9',
    ]);
    expect(installed('icd10cm-neoplasm', { 'n.xml': neoplasm })).toEqual([
      {
        path: ['One'],
        nonessential: [],
        malignantPrimary: 'C801',
        malignantSecondary: 'C799',
        inSitu: '',
        benign: 'D369',
        uncertain: 'D489',
        unspecified: 'D499',
      },
    ]);
    const drugs = table('<head>Poisoning</head><head>Underdosing</head>', [
      'T36.0X1',
      'T36.0X2',
      'T36.0X3',
      'T36.0X4',
      'T36.0X5',
      '-',
    ]);
    expect(installed('icd10cm-drugs', { 'd.xml': drugs })).toEqual([
      {
        path: ['One'],
        nonessential: [],
        accidental: 'T360X1',
        selfHarm: 'T360X2',
        assault: 'T360X3',
        undetermined: 'T360X4',
        adverseEffect: 'T360X5',
        underdosing: '',
      },
    ]);
  });

  test('the tabular list counts its codes', () => {
    const text =
      '<ICD10CM.tabular><version>2027</version><chapter><name>1</name><desc>One</desc><section id="A00-A09"><desc>Two</desc><diag><name>A00</name><desc>Three</desc></diag></section></chapter></ICD10CM.tabular>';
    expect(releaseOf('icd10cm_tabular_2027.xml', text)).toMatchObject({
      release: 'FY2027',
      from: '2026-10-01',
      rows: 1,
    });
    expect(installed('icd10cm-tabular', { 't.xml': text }).notes('A00')?.title).toBe('Three');
  });
});
