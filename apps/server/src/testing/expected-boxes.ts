import type { Written837 } from './claim-on-paper.ts';

/** What each box should hold, worked out from the 837 alone. */
export type Expected = Record<string, string>;

const capitals = (text: string) => text.toUpperCase().replace(/[.,#]/g, '');
const zip = (text: string) => (text.length === 9 ? `${text.slice(0, 5)}-${text.slice(5)}` : text);
const mdy = (d8: string) => `${d8.slice(4, 6)}${d8.slice(6, 8)}${d8.slice(2, 4)}`;
const mdcy = (d8: string) => `${d8.slice(4, 6)}${d8.slice(6, 8)}${d8.slice(0, 4)}`;
const slashes = (d8: string) => d8 && `${d8.slice(4, 6)}/${d8.slice(6, 8)}/${d8.slice(0, 4)}`;
const decimal = (amount: string) => (amount === '' ? '' : Number(amount).toFixed(2));

function money(boxes: Expected, box: string, amount: string): void {
  if (amount === '') return;
  const [dollars = '', cents = ''] = decimal(amount).split('.');
  boxes[`${box}.dollars`] = dollars;
  boxes[`${box}.cents`] = cents;
}

function parted(boxes: Expected, box: string, d8: string, years: 2 | 4 = 2): void {
  if (d8 === '') return;
  boxes[`${box}.month`] = d8.slice(4, 6);
  boxes[`${box}.day`] = d8.slice(6, 8);
  boxes[`${box}.year`] = years === 4 ? d8.slice(0, 4) : d8.slice(2, 4);
}

/** `LAST, FIRST` of an NM1 of a loop. */
const commaName = (file: Written837, loop: string, entity: string) =>
  capitals(file.get(loop, 'NM1', 3, entity)) +
  (file.get(loop, 'NM1', 4, entity) ? `, ${capitals(file.get(loop, 'NM1', 4, entity))}` : '');

const cityLine = (file: Written837, loop: string) =>
  capitals(`${file.get(loop, 'N4', 1)} ${file.get(loop, 'N4', 2)} ${zip(file.get(loop, 'N4', 3))}`);

/** Codes of the HI segments under a qualifier, with their date and amount. */
function codesOf(
  file: Written837,
  ...qualifiers: string[]
): { code: string; date: string; amount: string; poa: string }[] {
  return file
    .all('2300', 'HI')
    .flat()
    .map((element) => element.split(':'))
    .filter(([qualifier = '']) => qualifiers.includes(qualifier))
    .map(([, code = '', , date = '', amount = '', , , , poa = '']) => ({ code, date, amount, poa }));
}

const frequency = (file: Written837) => file.get('2300', 'CLM', 5).split(':')[2] ?? '';

/** CMS-1500: the 837P of a claim whose patient is the subscriber, page `page` (0-based). */
export function cms1500Expected(file: Written837, page: number, pages: number): Expected {
  const boxes: Expected = {
    'payer.1': capitals(file.get('2010BB', 'NM1', 3, 'PR')),
    'payer.2': capitals(file.get('2010BB', 'N3', 1)),
    'payer.3': cityLine(file, '2010BB'),
    '1a': file.get('2010BA', 'NM1', 9, 'IL'),
    '2': commaName(file, '2010BA', 'IL'),
    '3.female': file.get('2010BA', 'DMG', 3) === 'F' ? 'X' : '',
    '4': commaName(file, '2010BA', 'IL'),
    '6.self': file.get('2000B', 'SBR', 2) === '18' ? 'X' : '',
    '11': file.get('2000B', 'SBR', 3),
    '11a.female': file.get('2010BA', 'DMG', 3) === 'F' ? 'X' : '',
    '12': file.get('2300', 'CLM', 9) === 'Y' ? 'SIGNATURE ON FILE' : '',
    '13': file.get('2300', 'CLM', 8) === 'Y' ? 'SIGNATURE ON FILE' : '',
    '17.qualifier': file.get('2310A', 'NM1', 1, 'DN'),
    '17': capitals(`${file.get('2310A', 'NM1', 4, 'DN')} ${file.get('2310A', 'NM1', 3, 'DN')}`).trim(),
    '17b': file.get('2310A', 'NM1', 9, 'DN'),
    '19': capitals(file.get('2300', 'NTE', 2)),
    '21.indicator': '0',
    '22': ['7', '8'].includes(frequency(file)) ? frequency(file) : '',
    '22.reference': file.get('2300', 'REF', 2, 'F8'),
    '23': file.get('2300', 'REF', 2, 'G1'),
    '25': file.get('2010AA', 'REF', 2, 'EI'),
    '26': file.get('2300', 'CLM', 1),
    '27.yes': file.get('2300', 'CLM', 7) === 'A' ? 'X' : '',
    '32.1': capitals(file.get('2310C', 'NM1', 3, '77')),
    '32.2': capitals(file.get('2310C', 'N3', 1)),
    '32.3': cityLine(file, '2310C').trim(),
    '32a': file.get('2310C', 'NM1', 9, '77'),
    '33.1': capitals(file.get('2010AA', 'NM1', 3, '85')),
    '33.2': capitals(file.get('2010AA', 'N3', 1)),
    '33.3': cityLine(file, '2010AA'),
    '33a': file.get('2010AA', 'NM1', 9, '85'),
    '33b': `ZZ${file.get('2000A', 'PRV', 3)}`,
    '33.area': file.get('1000A', 'PER', 4).slice(0, 3),
    '33.phone': file.get('1000A', 'PER', 4).slice(3),
  };
  for (const box of ['5', '7']) {
    boxes[box] = capitals(file.get('2010BA', 'N3', 1));
    boxes[`${box}.city`] = capitals(file.get('2010BA', 'N4', 1));
    boxes[`${box}.state`] = file.get('2010BA', 'N4', 2);
    boxes[`${box}.zip`] = zip(file.get('2010BA', 'N4', 3));
  }
  parted(boxes, '3', file.get('2010BA', 'DMG', 2), 4);
  parted(boxes, '11a', file.get('2010BA', 'DMG', 2), 4);
  const isSecond = file.get('2320', 'SBR', 1) !== '';
  boxes['9'] = isSecond ? commaName(file, '2330A', 'IL') : '';
  boxes['9a'] = file.get('2320', 'SBR', 3);
  boxes['9d'] = capitals(file.get('2330B', 'NM1', 3, 'PR'));
  boxes[isSecond ? '11d.yes' : '11d.no'] = 'X';
  const [cause = '', , , state = ''] = file.get('2300', 'CLM', 11).split(':');
  boxes['10b.yes'] = cause === 'AA' ? 'X' : '';
  boxes['10b.state'] = state;
  parted(boxes, '14', file.get('2300', 'DTP', 3, '431'));
  boxes['14.qualifier'] = file.get('2300', 'DTP', 1, '431');
  parted(boxes, '15', file.get('2300', 'DTP', 3, '439'));
  boxes['15.qualifier'] = file.get('2300', 'DTP', 1, '439');
  parted(boxes, '18.from', file.get('2300', 'DTP', 3, '435'));
  for (const [i, { code }] of codesOf(file, 'ABK', 'ABF').entries()) boxes[`21${'ABCDEFGHIJKL'[i]}`] = code;
  if (page === pages - 1) {
    money(boxes, '28', file.get('2300', 'CLM', 2));
    money(boxes, '29', file.get('2320', 'AMT', 2, 'D'));
  }
  for (const [i, line] of file.lines.slice(page * 6, page * 6 + 6).entries()) cmsLine(boxes, file, line, i + 1);
  return boxes;
}

function cmsLine(boxes: Expected, file: Written837, line: Written837, n: number): void {
  const [, code = '', ...modifiers] = line.get('2400', 'SV1', 1).split(':');
  const [from = '', to = from] = line.get('2400', 'DTP', 3, '472').split('-');
  parted(boxes, `24A.${n}.from`, from);
  parted(boxes, `24A.${n}.to`, to);
  boxes[`24B.${n}`] = line.get('2400', 'SV1', 5) || (file.get('2300', 'CLM', 5).split(':')[0] ?? '');
  boxes[`24C.${n}`] = line.get('2400', 'SV1', 9);
  boxes[`24D.${n}.code`] = code;
  for (const [i, modifier] of modifiers.slice(0, 4).entries()) boxes[`24D.${n}.modifier${i + 1}`] = modifier;
  const pointers = line.get('2400', 'SV1', 7).split(':').filter(Boolean);
  boxes[`24E.${n}`] = pointers.map((pointer) => String.fromCharCode(64 + Number(pointer))).join('');
  money(boxes, `24F.${n}`, line.get('2400', 'SV1', 2));
  boxes[`24G.${n}`] = line.get('2400', 'SV1', 4);
  boxes[`24J.${n}`] = line.get('2420A', 'NM1', 9, '82') || file.get('2310B', 'NM1', 9, '82');
  const ndc = line.get('2410', 'LIN', 3);
  boxes[`24.${n}.more`] = ndc && `N4${ndc} ${line.get('2410', 'CTP', 5).split(':')[0]}${line.get('2410', 'CTP', 4)}`;
}

/** UB-04: the 837I of a claim whose patient is the subscriber. */
export function ub04Expected(file: Written837, page: number, pages: number): Expected {
  const [type = '', , digit = ''] = file.get('2300', 'CLM', 5).split(':');
  const [from = '', through = ''] = file.get('2300', 'DTP', 3, '434').split('-');
  const boxes: Expected = {
    '1.1': capitals(file.get('2010AA', 'NM1', 3, '85')),
    '1.2': capitals(file.get('2010AA', 'N3', 1)),
    '1.3': cityLine(file, '2010AA'),
    '1.4': file.get('1000A', 'PER', 4),
    '3a': file.get('2300', 'CLM', 1),
    '4': `0${type}${digit}`,
    '5': file.get('2010AA', 'REF', 2, 'EI'),
    '6.from': mdy(from),
    '6.through': mdy(through),
    '8b': commaName(file, '2010BA', 'IL'),
    '9a': capitals(file.get('2010BA', 'N3', 1)),
    '9b': capitals(file.get('2010BA', 'N4', 1)),
    '9c': file.get('2010BA', 'N4', 2),
    '9d': zip(file.get('2010BA', 'N4', 3)),
    '10': mdcy(file.get('2010BA', 'DMG', 2)),
    '11': file.get('2010BA', 'DMG', 3),
    '12': mdy(file.get('2300', 'DTP', 3, '435').slice(0, 8)),
    '13': file.get('2300', 'DTP', 3, '435').slice(8, 10),
    '14': file.get('2300', 'CL1', 1),
    '15': file.get('2300', 'CL1', 2),
    '16': file.get('2300', 'DTP', 3, '096').slice(0, 2),
    '17': file.get('2300', 'CL1', 3),
    '38.1': capitals(file.get('2010BB', 'NM1', 3, 'PR')),
    '38.2': capitals(file.get('2010BB', 'N3', 1)),
    '38.3': cityLine(file, '2010BB'),
    '43.page': String(page + 1),
    '43.pages': String(pages),
    '56': file.get('2010AA', 'NM1', 9, '85'),
    '63B': file.get('2300', 'REF', 2, 'G1'),
    '66': '0',
    '69': codesOf(file, 'ABJ')[0]?.code ?? '',
    '71': codesOf(file, 'DR')[0]?.code ?? '',
    '76.npi': file.get('2310A', 'NM1', 9, '71'),
    '76.last': capitals(file.get('2310A', 'NM1', 3, '71')),
    '76.first': capitals(file.get('2310A', 'NM1', 4, '71')),
    '77.npi': file.get('2310B', 'NM1', 9, '72'),
    '77.last': capitals(file.get('2310B', 'NM1', 3, '72')),
    '77.first': capitals(file.get('2310B', 'NM1', 4, '72')),
    '81a.qualifier': 'B3',
    '81a.code': file.get('2000A', 'PRV', 3),
  };
  ubPayers(boxes, file);
  for (const [i, { code }] of codesOf(file, 'BG').entries()) boxes[String(18 + i)] = code;
  for (const [i, { code, poa }] of codesOf(file, 'ABK', 'ABF').entries()) {
    boxes[`67${' ABCDEFGHIJKLMNOPQ'[i]?.trim()}`] = code;
    boxes[`67${' ABCDEFGHIJKLMNOPQ'[i]?.trim()}.poa`] = poa;
  }
  for (const [i, { code }] of codesOf(file, 'APR').entries()) boxes[`70${'abc'[i]}`] = code;
  for (const [i, { code, date }] of codesOf(file, 'BH').entries()) {
    boxes[`${31 + (i % 4)}${i < 4 ? 'a' : 'b'}.code`] = code;
    boxes[`${31 + (i % 4)}${i < 4 ? 'a' : 'b'}.date`] = mdy(date);
  }
  for (const [i, { code, amount }] of codesOf(file, 'BE').entries()) {
    const box = `${39 + (i % 3)}${'abcd'[Math.floor(i / 3)]}`;
    boxes[`${box}.code`] = code;
    money(boxes, box, amount);
  }
  for (const [i, { code, date }] of codesOf(file, 'BBR', 'BBQ').entries()) {
    boxes[`74${' abcde'[i]?.trim()}.code`] = code;
    boxes[`74${' abcde'[i]?.trim()}.date`] = mdy(date);
  }
  if (page === pages - 1) {
    boxes['42.23'] = '0001';
    money(boxes, '47.23', file.get('2300', 'CLM', 2));
  }
  for (const [i, line] of file.lines.slice(page * 22, page * 22 + 22).entries()) ubLine(boxes, line, i + 1);
  return boxes;
}

const ROW: Readonly<Record<string, string>> = { P: 'A', S: 'B', T: 'C' };

function ubPayers(boxes: Expected, file: Written837): void {
  const own = ROW[file.get('2000B', 'SBR', 1)];
  boxes[`50${own}`] = capitals(file.get('2010BB', 'NM1', 3, 'PR'));
  boxes[`51${own}`] = file.get('2010BB', 'NM1', 9, 'PR');
  boxes[`52${own}`] = file.get('2300', 'CLM', 9);
  boxes[`53${own}`] = file.get('2300', 'CLM', 8);
  boxes[`58${own}`] = commaName(file, '2010BA', 'IL');
  boxes[`59${own}`] = file.get('2000B', 'SBR', 2);
  boxes[`60${own}`] = file.get('2010BA', 'NM1', 9, 'IL');
  boxes[`62${own}`] = file.get('2000B', 'SBR', 3);
  const other = ROW[file.get('2320', 'SBR', 1)];
  if (other === undefined) return;
  boxes[`50${other}`] = capitals(file.get('2330B', 'NM1', 3, 'PR'));
  boxes[`51${other}`] = file.get('2330B', 'NM1', 9, 'PR');
  boxes[`52${other}`] = file.get('2320', 'OI', 6);
  boxes[`53${other}`] = file.get('2320', 'OI', 3);
  money(boxes, `54${other}`, file.get('2320', 'AMT', 2, 'D'));
  boxes[`58${other}`] = commaName(file, '2330A', 'IL');
  boxes[`59${other}`] = file.get('2320', 'SBR', 2);
  boxes[`60${other}`] = file.get('2330A', 'NM1', 9, 'IL');
  boxes[`62${other}`] = file.get('2320', 'SBR', 3);
  boxes[`64${other}`] = file.get('2330B', 'REF', 2, 'F8');
}

function ubLine(boxes: Expected, line: Written837, n: number): void {
  const [, code = '', ...modifiers] = line.get('2400', 'SV2', 2).split(':');
  boxes[`42.${n}`] = line.get('2400', 'SV2', 1);
  boxes[`44.${n}`] = [code, ...modifiers.slice(0, 4)].join('');
  boxes[`45.${n}`] = mdy(line.get('2400', 'DTP', 3, '472').slice(0, 8));
  boxes[`46.${n}`] = line.get('2400', 'SV2', 5);
  money(boxes, `47.${n}`, line.get('2400', 'SV2', 3));
  money(boxes, `48.${n}`, line.get('2400', 'SV2', 7));
}

/** ADA 2024: the 837D of a claim whose patient is the subscriber. */
export function ada2024Expected(file: Written837, page: number, pages: number): Expected {
  const female = file.get('2010BA', 'DMG', 3) === 'F' ? 'X' : '';
  const boxes: Expected = {
    '1.services': 'X',
    '2': file.get('2300', 'REF', 2, 'G1'),
    '3a': file.get('2010BB', 'NM1', 9, 'PR'),
    '14.female': female,
    '22.female': female,
    '13': slashes(file.get('2010BA', 'DMG', 2)),
    '21': slashes(file.get('2010BA', 'DMG', 2)),
    '15': file.get('2010BA', 'NM1', 9, 'IL'),
    '16': file.get('2000B', 'SBR', 3),
    '18.self': file.get('2000B', 'SBR', 2) === '18' ? 'X' : '',
    '23': file.get('2300', 'CLM', 1),
    '36': file.get('2300', 'CLM', 9) === 'Y' ? 'SIGNATURE ON FILE' : '',
    '37': file.get('2300', 'CLM', 8) === 'Y' ? 'SIGNATURE ON FILE' : '',
    '38': file.get('2300', 'CLM', 5).split(':')[0] ?? '',
    '49': file.get('2010AA', 'NM1', 9, '85'),
    '51': file.get('2010AA', 'REF', 2, 'EI'),
    '54': file.get('2310B', 'NM1', 9, '82'),
    '56a': file.get('2310B', 'PRV', 3, 'PE'),
  };
  adaParty(boxes, file, '3', '2010BB', capitals(file.get('2010BB', 'NM1', 3, 'PR')));
  adaParty(boxes, file, '12', '2010BA', commaName(file, '2010BA', 'IL'));
  adaParty(boxes, file, '20', '2010BA', commaName(file, '2010BA', 'IL'));
  adaParty(boxes, file, '48', '2010AA', capitals(file.get('2010AA', 'NM1', 3, '85')));
  boxes['56.1'] = capitals(file.get('2010AA', 'N3', 1));
  boxes['56.city'] = capitals(file.get('2010AA', 'N4', 1));
  boxes['56.state'] = file.get('2010AA', 'N4', 2);
  boxes['56.zip'] = zip(file.get('2010AA', 'N4', 3));
  const phone = file.get('1000A', 'PER', 4);
  for (const box of ['52', '57']) {
    boxes[`${box}.area`] = phone.slice(0, 3);
    boxes[`${box}.exchange`] = phone.slice(3, 6);
    boxes[`${box}.number`] = phone.slice(6);
  }
  if (file.get('2320', 'SBR', 1) !== '') {
    boxes['4.dental'] = 'X';
    boxes['5'] = commaName(file, '2330A', 'IL');
    boxes['8'] = file.get('2330A', 'NM1', 9, 'IL');
    boxes['9'] = file.get('2320', 'SBR', 3);
    boxes['10.self'] = file.get('2320', 'SBR', 2) === '18' ? 'X' : '';
    boxes['11.1'] = capitals(file.get('2330B', 'NM1', 3, 'PR'));
    boxes['11a'] = file.get('2330B', 'NM1', 9, 'PR');
    boxes['35'] = `OTHER PLAN PAID ${decimal(file.get('2320', 'AMT', 2, 'D'))}`;
  }
  for (const [tooth = '', status] of file.all('2300', 'DN2')) if (status === 'M') boxes[`33.${tooth}`] = 'X';
  const diagnoses = codesOf(file, 'ABK', 'ABF');
  if (diagnoses.length > 0) boxes['34'] = 'AB';
  for (const [i, { code }] of diagnoses.entries()) boxes[`34a.${'ABCD'[i]}`] = code;
  const [prosthesis] = file.lines.filter((line) => line.get('2400', 'SV3', 5) === 'R');
  if (prosthesis) {
    boxes['43.yes'] = 'X';
    boxes['44'] = slashes(prosthesis.get('2400', 'DTP', 3, '441'));
  }
  if (page === pages - 1) boxes['32'] = decimal(file.get('2300', 'CLM', 2));
  for (const [i, line] of file.lines.slice(page * 10, page * 10 + 10).entries()) adaLine(boxes, file, line, i + 1);
  return boxes;
}

function adaParty(boxes: Expected, file: Written837, box: string, loop: string, name: string): void {
  boxes[`${box}.1`] = name;
  boxes[`${box}.2`] = capitals(file.get(loop, 'N3', 1));
  boxes[`${box}.city`] = capitals(file.get(loop, 'N4', 1));
  boxes[`${box}.state`] = file.get(loop, 'N4', 2);
  boxes[`${box}.zip`] = zip(file.get(loop, 'N4', 3));
}

function adaLine(boxes: Expected, file: Written837, line: Written837, n: number): void {
  const [, code = ''] = line.get('2400', 'SV3', 1).split(':');
  const [day = ''] = (line.get('2400', 'DTP', 3, '472') || file.get('2300', 'DTP', 3, '472')).split('-');
  boxes[`24.${n}`] = slashes(day);
  boxes[`27.${n}`] = line
    .all('2400', 'TOO')
    .map(([, tooth = '']) => tooth)
    .join(',');
  boxes[`26.${n}`] = line.get('2400', 'TOO', 1);
  boxes[`28.${n}`] = line.get('2400', 'TOO', 3).replaceAll(':', '');
  boxes[`29.${n}`] = code;
  const pointers = line.get('2400', 'SV3', 11).split(':').filter(Boolean);
  boxes[`29a.${n}`] = pointers.map((pointer) => String.fromCharCode(64 + Number(pointer))).join('');
  boxes[`29b.${n}`] = (line.get('2400', 'SV3', 6) || '1').padStart(2, '0');
  boxes[`31.${n}`] = decimal(line.get('2400', 'SV3', 2));
}
