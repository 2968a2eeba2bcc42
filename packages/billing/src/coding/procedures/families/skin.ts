import type { Draft, Mention } from '../types.ts';
import { draft, withGap, withUnits } from './draft.ts';
import { countOf, lengthsCm, type SkinSite, skinSite } from './read-facts.ts';

/** Upper limits in cm with the number that reaches them; the last has no limit. */
type Steps = readonly (readonly [limitCm: number, code: string])[];

function step(steps: Steps, cm: number): string {
  return steps.find(([limit]) => cm <= limit)?.[1] ?? '';
}

const closures: Readonly<Record<'simple' | 'intermediate', (site: SkinSite) => Steps>> = {
  simple: (site) =>
    site === 'face' || site === 'lids-nose-ears-lips'
      ? [
          [2.5, '12011'],
          [5, '12013'],
          [7.5, '12014'],
          [12.5, '12015'],
          [20, '12016'],
          [30, '12017'],
          [Infinity, '12018'],
        ]
      : [
          [2.5, '12001'],
          [7.5, '12002'],
          [12.5, '12004'],
          [20, '12005'],
          [30, '12006'],
          [Infinity, '12007'],
        ],
  intermediate: (site) => {
    if (site === 'face' || site === 'lids-nose-ears-lips') {
      return [
        [2.5, '12051'],
        [5, '12052'],
        [7.5, '12053'],
        [12.5, '12054'],
        [20, '12055'],
        [30, '12056'],
        [Infinity, '12057'],
      ];
    }
    return site === 'neck' || site === 'hands-feet' || site === 'genitals'
      ? [
          [2.5, '12041'],
          [7.5, '12042'],
          [12.5, '12044'],
          [20, '12045'],
          [30, '12046'],
          [Infinity, '12047'],
        ]
      : [
          [2.5, '12031'],
          [7.5, '12032'],
          [12.5, '12034'],
          [20, '12035'],
          [30, '12036'],
          [Infinity, '12037'],
        ];
  },
};

/** First code to 2.5 cm, code to 7.5 cm, each further 5 cm. */
function complexCodes(site: SkinSite): readonly [string, string, string] {
  if (site === 'lids-nose-ears-lips') return ['13151', '13152', '13153'];
  if (site === 'trunk') return ['13100', '13101', '13102'];
  if (site === 'scalp' || site === 'limbs') return ['13120', '13121', '13122'];
  return ['13131', '13132', '13133'];
}

function complexity(text: string): 'simple' | 'intermediate' | 'complex' {
  if (
    /\b(?:complex (?:repair|closure|laceration|wound)|extensive undermining|retention sutures|complex layered)/i.test(
      text,
    )
  )
    return 'complex';
  if (
    /\b(?:layered|in layers|two[- ]layer|2[- ]layer|intermediate|deep (?:dermal )?sutures?|subcutaneous sutures?|heavily contaminated)/i.test(
      text,
    )
  )
    return 'intermediate';
  return 'simple';
}

/**
 * Wounds closed: lengths of the same complexity and group of regions are added up and coded once (CPT guidelines,
 * Repair). A wound without a length gives the smallest code and a gap.
 */
export function repairs(mentions: readonly Mention[]): Draft[] {
  const groups = new Map<
    string,
    { kind: string; site: SkinSite; cm: number; mentions: Mention[]; lengths: number[]; seen: Set<string> }
  >();
  // Closing the wound of an operation is part of it.
  const wounds = mentions.filter(({ sentence, scope }) => /\blacerat/i.test(`${sentence}\n${scope}`));
  for (const mention of wounds) {
    const measured = lengthsCm(mention.sentence).length > 0 ? mention.sentence : mention.scope;
    const site = skinSite(mention.sentence) ?? skinSite(mention.scope) ?? 'limbs';
    const kind = complexity(mention.scope);
    const steps = kind === 'complex' ? complexCodes(site) : closures[kind](site);
    const key = `${kind} ${String(steps[0])}`;
    const group = groups.get(key) ?? { kind, site, cm: 0, mentions: [], lengths: [], seen: new Set<string>() };
    const [length] = lengthsCm(measured);
    if (length !== undefined && !group.seen.has(measured)) group.lengths.push(length);
    group.seen.add(measured);
    group.mentions.push(mention);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ kind, site, mentions: of, lengths }) => {
    const cm = Math.round(lengths.reduce((sum, one) => sum + one, 0) * 10) / 10;
    const sum = lengths.length > 1 ? `${lengths.join(' + ')} = ${cm} cm` : `${cm} cm`;
    const why = lengths.length === 0 ? 'The length is not documented: the shortest is taken.' : `Length ${sum}.`;
    const made =
      kind === 'complex'
        ? complexRepair(of, site, cm, why)
        : [
            draft(
              of,
              step(closures[kind === 'simple' ? 'simple' : 'intermediate'](site), cm),
              `Closure: ${kind}.`,
              why,
            ),
          ];
    if (lengths.length > 0) return made;
    return made.map((one) =>
      withGap(
        one,
        'length',
        'The length of the wound is not documented.',
        'Please document the length of the repaired wound in cm.',
      ),
    );
  });
}

function complexRepair(of: readonly Mention[], site: SkinSite, cm: number, why: string): Draft[] {
  const [short, long, more] = complexCodes(site);
  const first = draft(of, cm <= 2.5 ? short : long, 'Closure: complex.', why);
  const further = Math.ceil((cm - 7.5) / 5);
  return further > 0 ? [first, withUnits(draft(of, more, why), further, `(${cm} - 7.5) / 5 cm, rounded up`)] : [first];
}

/** Skin lesions destroyed: premalignant 17000 to 17004, benign 17110 and 17111; kind and number decide. */
export function destructions(mentions: readonly Mention[]): Draft[] {
  const premalignant: Mention[] = [];
  const benign: Mention[] = [];
  const unknown: Mention[] = [];
  for (const mention of mentions) {
    const text = KIND.test(mention.sentence) ? mention.sentence : mention.scope;
    if (/\b(?:actinic|solar kerato|AKs?\b|premalignant|precancer)/i.test(text)) premalignant.push(mention);
    else if (KIND.test(text)) benign.push(mention);
    else unknown.push(mention);
  }
  const drafts: Draft[] = [];
  if (premalignant.length > 0) drafts.push(...premalignantCodes(premalignant));
  if (benign.length > 0) {
    const count = lesionCount(benign);
    drafts.push(draft(benign, (count ?? 1) >= 15 ? '17111' : '17110', 'Benign lesions destroyed.', counted(count)));
  }
  if (unknown.length > 0 && drafts.length === 0) {
    const open = draft(unknown, '17110', 'The kind of lesion is not documented: benign is taken.');
    drafts.push(
      withGap(
        open,
        'lesion',
        'The kind of lesion destroyed is not documented.',
        'Please document what kind of lesion was destroyed and how many.',
        ['17000', '17110'],
      ),
    );
  }
  return drafts;
}

const KIND =
  /\b(?:actinic|solar kerato|AKs?\b|premalignant|precancer|wart|verruca|mollusc|seborrheic|SKs?\b|benign|condyloma|tag)/i;
const LESIONS = 'lesions?|actinic keratos[ei]s|AKs?|warts?|verrucae?|keratos[ei]s|mollusca?|sites?';

function lesionCount(mentions: readonly Mention[]): number | undefined {
  const counts = mentions.map((one) => countOf(one.sentence, LESIONS) ?? countOf(one.scope, LESIONS));
  return counts.find((count) => count !== undefined);
}

function counted(count: number | undefined): string {
  return count === undefined ? 'The number is not documented: one is taken.' : `Number of lesions: ${count}.`;
}

function premalignantCodes(mentions: readonly Mention[]): Draft[] {
  const count = lesionCount(mentions);
  if ((count ?? 1) >= 15) return [draft(mentions, '17004', counted(count))];
  const first = draft(mentions, '17000', 'First premalignant lesion destroyed.', counted(count));
  if (count === undefined || count < 2) return [first];
  return [first, withUnits(draft(mentions, '17003', counted(count)), count - 1, `${count} lesions less the first`)];
}

const BIOPSIES: readonly (readonly [RegExp, first: string, more: string, words: string])[] = [
  [/\bincision/i, '11106', '11107', 'incisional'],
  [/\bpunch/i, '11104', '11105', 'punch'],
  [/\b(?:shave|tangential)/i, '11102', '11103', 'shave'],
];

/** Skin biopsies: one first code, of the largest technique; all others are add-ons (CPT guidelines, Biopsy). */
export function skinBiopsies(mentions: readonly Mention[]): Draft[] {
  const drafts: Draft[] = [];
  for (const [words, first, more, name] of BIOPSIES) {
    const of = mentions.filter((one) => words.test(one.sentence));
    if (of.length === 0) continue;
    const count = Math.max(...of.map((one) => countOf(one.sentence, 'biops(?:y|ies)|lesions?') ?? 1));
    const further = drafts.length === 0 ? count - 1 : count;
    if (drafts.length === 0) drafts.push(draft(of, first, `First biopsy: ${name}.`));
    if (further > 0) drafts.push(withUnits(draft(of, more, `Further biopsies: ${name}.`), further, `${further} more`));
  }
  if (drafts.length > 0) return drafts;
  return [
    withGap(
      draft(mentions, '11102', 'The technique is not documented: shave is taken.'),
      'technique',
      'The technique of the skin biopsy is not documented.',
      'Please document how the biopsy was taken (shave, punch or incision).',
      ['11102', '11104', '11106'],
    ),
  ];
}

const EXCISION_LIMITS = [0.5, 1, 2, 3, 4, Infinity];
const EXCISION_ENDINGS = ['0', '1', '2', '3', '4', '6'];

/** Growths cut out: benign 114xx or malignant 116xx, by region and excised diameter with margins (CPT guidelines). */
export function skinExcisions(mentions: readonly Mention[]): Draft[] {
  const [mention] = mentions;
  if (mention === undefined) return [];
  const text = `${mention.sentence}\n${mention.scope}`;
  const malignant = /\b(?:melanoma|carcinoma|BCC|SCC|malignan)/i.test(text);
  const site = skinSite(mention.sentence) ?? skinSite(mention.scope);
  const middle =
    site === 'face' || site === 'lids-nose-ears-lips'
      ? '4'
      : site === 'scalp' || site === 'neck' || site === 'hands-feet' || site === 'genitals'
        ? '2'
        : '0';
  const cm = (lengthsCm(mention.sentence).length > 0 ? lengthsCm(mention.sentence) : lengthsCm(mention.scope))[0];
  const at = EXCISION_LIMITS.findIndex((limit) => (cm ?? 0) <= limit);
  const code = `${malignant ? '116' : '114'}${middle}${EXCISION_ENDINGS[at] ?? '0'}`;
  const made = draft(
    mentions,
    code,
    malignant ? 'Malignant growth cut out.' : 'Benign growth cut out.',
    cm === undefined ? 'The size is not documented: the smallest is taken.' : `Excised diameter ${cm} cm.`,
  );
  return cm === undefined
    ? [
        withGap(
          made,
          'size',
          'The excised diameter with margins is not documented.',
          'Please document the excised diameter including margins, in cm.',
        ),
      ]
    : [made];
}

const DEPTHS: readonly (readonly [RegExp, first: string, more: string, words: string])[] = [
  [/\bbone\b/i, '11044', '11047', 'bone'],
  [/\b(?:muscle|fascia)/i, '11043', '11046', 'muscle or fascia'],
  [/\b(?:subcutaneous|fat\b|adipose)/i, '11042', '11045', 'fat'],
];

/** Wounds debrided: deepest tissue removed and area; the first 20 sq cm, then each further 20. */
export function debridements(mentions: readonly Mention[]): Draft[] {
  const scope = mentions.map((one) => one.scope).join('\n');
  const depth = DEPTHS.find(([words]) => words.test(scope));
  const area = /(\d+(?:\.\d+)?)\s*(?:sq(?:uare)?\.?\s*(?:cm|centimeters?)|cm2|cm²)/i.exec(scope)?.[1];
  const codes = depth ?? [undefined, '97597', '97598', 'skin'];
  const first = draft(
    mentions,
    codes[1],
    `Deepest tissue removed: ${codes[3]}.`,
    area === undefined ? 'The area is not documented: up to 20 sq cm is taken.' : `Area ${area} sq cm.`,
  );
  const further = Math.ceil((Number(area ?? 0) - 20) / 20);
  return further > 0
    ? [
        first,
        withUnits(draft(mentions, codes[2], `Area ${area} sq cm.`), further, `(${area} - 20) / 20 sq cm, rounded up`),
      ]
    : [first];
}

/** Corns, calluses, nails and skin tags: the number decides. */
export function pared(mentions: readonly Mention[]): Draft[] {
  const count = mentions
    .map((one) => countOf(one.sentence, 'callus(?:es)?|corns?|lesions?|hyperkeratotic lesions?'))
    .find((one) => one !== undefined);
  return [draft(mentions, (count ?? 1) > 4 ? '11057' : (count ?? 1) > 1 ? '11056' : '11055', counted(count))];
}

/** Skin tags: up to 15, then each further 10 as an add-on. */
export function tagRemovals(mentions: readonly Mention[]): Draft[] {
  const count =
    mentions.map((one) => countOf(one.sentence, 'skin tags?|tags?|lesions?')).find((one) => one !== undefined) ?? 1;
  const first = draft(mentions, '11200', counted(count));
  const further = Math.ceil((count - 15) / 10);
  return further > 0
    ? [first, withUnits(draft(mentions, '11201', counted(count)), further, `(${count} - 15) / 10, rounded up`)]
    : [first];
}

/** Nails debrided: one to five, or six and more. */
export function nailDebridements(mentions: readonly Mention[]): Draft[] {
  const text = mentions.map((one) => one.sentence).join('\n');
  const all = /\b(?:all (?:ten|10)|all toenails|all nails|nails 1 ?(?:-|to|through) ?(?:5|10) bilateral)/i.test(text);
  const count = all ? 10 : countOf(text, '(?:toe)?nails?');
  const made = draft(
    mentions,
    (count ?? 1) >= 6 ? '11721' : '11720',
    count === undefined ? 'The number of nails is not documented: 1 to 5 is taken.' : `Number of nails: ${count}.`,
  );
  return count === undefined
    ? [
        withGap(
          made,
          'count',
          'The number of nails is not documented.',
          'Please document how many nails were debrided.',
          ['11720', '11721'],
        ),
      ]
    : [made];
}
