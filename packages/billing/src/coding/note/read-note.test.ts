import { expect, test } from 'vitest';
import { attributesOf, findGestation, readNote, sectionAt, sentenceAt, statusOf, tokenize, tokensIn } from './index.ts';

function words(text: string): string[] {
  return tokenize(text).map((token) => token.text);
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

test('hyphenated words, units and abbreviations become the tokens that the terms are matched by', () => {
  expect(words('non-small-cell, follow-up, x-ray, COVID-19')).toEqual([
    'non',
    'small',
    'cell',
    ',',
    'follow',
    'up',
    ',',
    'x',
    'ray',
    ',',
    'covid',
    '19',
  ]);
  expect(words('HbA1c T2DM 40mg 3b b.i.d. s/p c/o w/o h/o r/o')).toEqual([
    'hba1c',
    't2dm',
    '40',
    'mg',
    '3b',
    'bid',
    's/p',
    'c/o',
    'w/o',
    'h/o',
    'r/o',
  ]);
  expect(words('98.6 1,500 10-15 1/2 3/4/2026 Crohn’s isn’t naïve')).toEqual([
    '98.6',
    '1,500',
    '10',
    '-',
    '15',
    '1',
    '/',
    '2',
    '3/4/2026',
    'crohn',
    "isn't",
    'naive',
  ]);
});

test('a note has its sections, sentences and tokens', () => {
  const text = 'CHIEF COMPLAINT: Cough.\n\nASSESSMENT AND PLAN:\n1. Asthma, stable. Continue inhaler.\n2. Htn';
  const note = readNote(text);
  expect(note.sections.map(({ kind, title }) => [kind, title])).toEqual([
    ['chief-complaint', 'CHIEF COMPLAINT'],
    ['assessment', 'ASSESSMENT AND PLAN'],
  ]);
  expect(note.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Cough.',
    '1. Asthma, stable.',
    'Continue inhaler.',
    '2. Htn',
  ]);
  expect(sectionAt(note, text.indexOf('Asthma')).kind).toBe('assessment');
  expect(sentenceAt(note, text.indexOf('CHIEF'))).toBeUndefined();
  expect(tokensIn(note, spanOf(text, 'Asthma, stable')).map((token) => token.text)).toEqual(['asthma', ',', 'stable']);
});

test('what is denied is negated and what follows "but" is not', () => {
  const text = 'Denies fever, chills, or cough but has headache.';
  const note = readNote(text);
  expect(statusOf(note, spanOf(text, 'cough'))).toMatchObject({ certainty: 'negated', cues: [{ name: 'denies' }] });
  expect(statusOf(note, spanOf(text, 'headache'))).toMatchObject({ certainty: 'affirmed', cues: [] });
});

test('the side and acuity of a mention come with their spans', () => {
  const text = 'Acute pain of the left knee.';
  expect(attributesOf(readNote(text), spanOf(text, 'pain'))).toEqual({
    acuity: { start: 0, end: 5, value: 'acute' },
    laterality: { start: 18, end: 22, value: 'left' },
  });
});

function sentencesOf(text: string): string[] {
  return readNote(text).sentences.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
}

test('full stops of abbreviations, decimals and list numbers end no sentence', () => {
  expect(
    sentencesOf('Seen by Dr. Brown vs. Dr. Green. Temp. 98.6 today. Take 1 tab b.i.d. with food. No fever.'),
  ).toEqual(['Seen by Dr. Brown vs. Dr. Green.', 'Temp. 98.6 today.', 'Take 1 tab b.i.d. with food.', 'No fever.']);
  expect(sentencesOf('Take aspirin q.d. The patient agrees.')).toEqual(['Take aspirin q.d.', 'The patient agrees.']);
  expect(sentencesOf('1. Asthma. 2. Gout, stable. 3. Obesity')).toEqual([
    '1. Asthma.',
    '2. Gout, stable.',
    '3. Obesity',
  ]);
});

test('lines end a sentence where the text is not wrapped, and bullets always do', () => {
  expect(sentencesOf('HTN\nDM2\n- gout\n- CKD 3b')).toEqual(['HTN', 'DM2', '- gout', '- CKD 3b']);
  const wrapped =
    'The patient is a fifty year old man who has had pain in both of his knees for\n' +
    'several years and now comes to the office because he can no longer climb the\n' +
    'stairs at home.';
  expect(sentencesOf(wrapped)).toHaveLength(1);
  expect(sentencesOf('Patient has pain in the\nright knee.\n\nNo swelling')).toEqual([
    'Patient has pain in the right knee.',
    'No swelling',
  ]);
});

function sectionsOf(text: string): string[] {
  return readNote(text).sections.map(
    ({ kind, title, start, end }) => `${kind}|${title}|${text.slice(start, end).trim()}`,
  );
}

test('headings stand on a line of their own, before a colon or dash, in a line, numbered or in markdown', () => {
  expect(sectionsOf('Seen today.\nHPI: cough. PMH: asthma.\nFamily History - gout\n\n## Plan\n\nrest')).toEqual([
    'other||Seen today.',
    'present-illness|HPI|cough.',
    'past-history|PMH|asthma.',
    'family-history|Family History|gout',
    'plan|Plan|rest',
  ]);
  expect(sectionsOf('CHIEF COMPLAINT:,  Cough.,HISTORY OF PRESENT ILLNESS:,  Since Monday.')).toEqual([
    'chief-complaint|CHIEF COMPLAINT|,  Cough.,',
    'present-illness|HISTORY OF PRESENT ILLNESS|,  Since Monday.',
  ]);
});

test('a heading that nobody knows opens a section of kind other, but not a list of values or a time', () => {
  expect(sectionsOf('HPI: cough\nTRAVEL AND PETS:\nhas a parrot')).toEqual([
    'present-illness|HPI|cough',
    'other|TRAVEL AND PETS|has a parrot',
  ]);
  expect(sectionsOf('Seen at 10:30, WBC: 9 and K: 4 (BMI: 30).')).toHaveLength(1);
  expect(sectionsOf('ASSESSMENT:\nHYPERTENSION: stable\nGOUT: quiet')).toHaveLength(1);
});

test('a text without any section or sentence has a reading', () => {
  expect(readNote('')).toEqual({
    text: '',
    sections: [{ start: 0, end: 0, kind: 'other', title: '' }],
    tokens: [],
    sentences: [],
  });
  expect(statusOf(readNote(''), { start: 0, end: 0 })).toMatchObject({ certainty: 'affirmed', cues: [] });
});

test.each([
  ['possible gout', 'gout', 'possible'],
  ['probable gout', 'gout', 'probable'],
  ['suspected gout', 'gout', 'suspected'],
  ['consistent with gout', 'gout', 'consistent-with'],
  ['compatible with gout', 'gout', 'compatible-with'],
  ['rule out gout', 'gout', 'rule-out'],
  ['gout vs. cellulitis', 'gout', 'versus'],
  ['cannot exclude gout', 'gout', 'cannot-exclude'],
  ['gout cannot be excluded', 'gout', 'cannot-exclude'],
  ['gout?', 'gout', 'question-mark'],
  ['gout was ruled out', 'gout', 'ruled-out'],
  ['negative for gout', 'gout', 'negative-for'],
  ['without gout', 'gout', 'without'],
  ['history of gout', 'gout', 'history-of'],
  ['s/p gout', 'gout', 'status-post'],
  ['screening for gout', 'gout', 'screening-for'],
])('"%s" names its cue, since the setting decides by it', (text, words, name) => {
  const { cues } = statusOf(readNote(text), spanOf(text, words));
  expect(cues.map((cue) => cue.name)).toEqual([name]);
});

test('a cue is the span of its words, and one of a section has none', () => {
  const text = 'PMH: gout. Denies cough.';
  const note = readNote(text);
  expect(statusOf(note, spanOf(text, 'gout'))).toEqual({
    certainty: 'affirmed',
    time: 'past',
    experiencer: 'patient',
    section: 'past-history',
    cues: [{ kind: 'section', name: 'past-history', start: 4, end: 4 }],
  });
  const [cue] = statusOf(note, spanOf(text, 'cough')).cues;
  expect(text.slice(cue?.start, cue?.end)).toBe('Denies');
});

test('words within the mention are part of its name and no cue', () => {
  const text = 'Family history of breast cancer';
  expect(statusOf(readNote(text), { start: 0, end: text.length })).toMatchObject({ experiencer: 'patient', cues: [] });
  expect(statusOf(readNote(text), spanOf(text, 'breast cancer'))).toMatchObject({ experiencer: 'family' });
});

test('a pregnancy is as far as the first statement of the note says, and children and durations do not count', () => {
  const text = 'She is 27 weeks and 6 days pregnant. Blood pressure is high. Born at 40 weeks herself.';
  const note = readNote(text);
  expect(findGestation(note)).toMatchObject({ weeks: 27, days: 6, trimester: 2 });
  expect(attributesOf(note, spanOf(text, 'Blood pressure')).trimester).toMatchObject({ value: 2 });
  expect(findGestation(readNote('Cough for 12 weeks. Baby born at 39 weeks gestation.'))).toBeUndefined();
  expect(findGestation(readNote('IUP at 14 0/7 weeks'))).toMatchObject({ weeks: 14, days: 0, trimester: 2 });
  expect(findGestation(readNote('13w6d by scan'))).toMatchObject({ weeks: 13, days: 6, trimester: 1 });
});
