import type { Draft, Mention } from '../types.ts';
import { draft, withFlags, withGap } from './draft.ts';
import { countOf } from './read-facts.ts';

const JOINTS: readonly (readonly [RegExp, plain: string, guided: string, words: string])[] = [
  [
    /\b(?:finger|toe|thumb|PIP|DIP|MCP|MTP|interphalangeal|metatarsophalangeal|metacarpophalangeal|first CMC|carpometacarpal)\b/i,
    '20600',
    '20604',
    'small',
  ],
  [/\b(?:wrist|elbow|ankle|olecranon|acromioclavicular|AC joint|temporomandibular|TMJ)\b/i, '20605', '20606', 'medium'],
  [/\b(?:knee|shoulder|hip|subacromial|glenohumeral|trochanteric|patell)/i, '20610', '20611', 'large'],
];

/** Joints injected or drained: size of the joint, with or without ultrasound; each joint once. */
export function jointInjections(mentions: readonly Mention[]): Draft[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const text = JOINTS.some(([words]) => words.test(mention.sentence)) ? mention.sentence : mention.scope;
    const joint = JOINTS.find(([words]) => words.test(text));
    const guided = /\bultrasound|sonograph/i.test(mention.scope);
    const key =
      joint === undefined
        ? ''
        : `${joint[guided ? 2 : 1]} ${joint[3]} ${guided ? 'with ultrasound' : 'without ultrasound'}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  if (groups.size > 1) groups.delete('');
  return [...groups].map(([key, of]) => {
    const [code = '', size = '', ...rest] = key.split(' ');
    if (key !== '') return withFlags(draft(of, code, `Joint size: ${size}, ${rest.join(' ')}.`), 'side');
    const open = withFlags(draft(of, '20610', 'Which joint is not documented: a large one is taken.'), 'side');
    return withGap(open, 'site', 'The joint injected is not documented.', 'Please document which joint was injected.', [
      '20600',
      '20605',
      '20610',
    ]);
  });
}

/** Trigger points: one or two muscles, or three and more. */
export function triggerPoints(mentions: readonly Mention[]): Draft[] {
  const text = mentions.map((one) => one.scope).join('\n');
  const muscles = countOf(text, 'muscles?|muscle groups?');
  const made = draft(
    mentions,
    (muscles ?? 1) >= 3 ? '20553' : '20552',
    muscles === undefined
      ? 'The number of muscles is not documented: 1 or 2 is taken.'
      : `Muscles injected: ${muscles}.`,
  );
  return muscles === undefined
    ? [
        withGap(
          made,
          'count',
          'The number of muscles is not documented.',
          'Please document which muscles were injected.',
          ['20552', '20553'],
        ),
      ]
    : [made];
}

/** Bone, number without and with setting it, flags for modifiers. */
const FRACTURES: readonly (readonly [RegExp, left: string, set: string, words: string, flags: string])[] = [
  [/\btrimalleolar/i, '27816', '27818', 'three parts of the ankle', 'side'],
  [/\bbimalleolar/i, '27808', '27810', 'both sides of the ankle', 'side'],
  [/\b(?:lateral malleol|distal fibula)/i, '27786', '27788', 'outer ankle', 'side'],
  [/\b(?:medial malleol)/i, '27760', '27762', 'inner ankle', 'side'],
  [/\b(?:distal radi|colles|wrist fracture)/i, '25600', '25605', 'wrist', 'side'],
  [/\b(?:both[- ]bone|radius and ulna|radial and ulnar shaft)/i, '25560', '25565', 'both forearm bones', 'side'],
  [/\b(?:scaphoid|navicular of (?:the )?wrist)/i, '25622', '25624', 'scaphoid', 'side'],
  [/\b(?:metacarpal|boxer)/i, '26600', '26605', 'hand bone', 'side'],
  [/\b(?:distal phalan\w+ (?:of (?:the )?)?(?:\w+ )?(?:finger|thumb)|tuft)/i, '26750', '26755', 'finger tip', 'digit'],
  [/\b(?:great toe|hallux)/i, '28490', '28495', 'great toe', 'digit'],
  [/\btoe\b/i, '28510', '28515', 'toe', 'digit'],
  [/\b(?:finger|proximal phalan|middle phalan|thumb)/i, '26720', '26725', 'finger', 'digit'],
  [/\bmetatars/i, '28470', '28475', 'foot bone', 'side'],
  [/\b(?:calcane|heel bone)/i, '28400', '28405', 'heel', 'side'],
  [/\bclavic/i, '23500', '23505', 'collarbone', 'side'],
  [/\b(?:proximal humer|humeral neck|surgical neck)/i, '23600', '23605', 'top of the upper arm', 'side'],
  [/\b(?:humeral shaft|humerus|midshaft humer)/i, '24500', '24505', 'upper arm', 'side'],
  [/\b(?:supracondylar)/i, '24530', '24535', 'above the elbow', 'side'],
  [/\b(?:radial head|radial neck)/i, '24650', '24655', 'radial head', 'side'],
  [/\b(?:olecranon|proximal ulna)/i, '24670', '24675', 'elbow tip', 'side'],
  [/\b(?:tibial shaft|tibia)/i, '27750', '27752', 'shin', 'side'],
  [/\b(?:femoral shaft|femur)/i, '27500', '27502', 'thigh', 'side'],
  [/\b(?:nasal bone|nose|nasal)/i, '21315', '21320', 'nose', ''],
];

/** Fractures treated without opening: the bone, and whether it was set. */
export function fractures(mentions: readonly Mention[]): Draft[] {
  const text = mentions.map((one) => `${one.sentence}\n${one.scope}`).join('\n');
  const bone = FRACTURES.find(([words]) => words.test(text));
  if (bone === undefined) return [];
  const set = !/\bwithout (?:manipulation|reduction)/i.test(text) && /\b(?:manipulat|reduction|reduced)/i.test(text);
  const made = draft(mentions, set ? bone[2] : bone[1], `Bone: ${bone[3]}.`, set ? 'It was set.' : 'It was not set.');
  return [bone[4] === '' ? made : withFlags(made, bone[4])];
}

const REGIONS: readonly RegExp[] = [
  /\b(?:head|cranial|suboccipital)\b/i,
  /\bcervical|neck\b/i,
  /\bthoracic\b/i,
  /\blumbar\b/i,
  /\bsacr(?:al|um|oiliac)\b/i,
  /\bpelvi[sc]\b/i,
  /\b(?:lower extremit|leg)/i,
  /\b(?:upper extremit|arm)\b/i,
  /\brib/i,
  /\b(?:abdom|viscer)/i,
];

function regions(mentions: readonly Mention[], of: readonly RegExp[]): number {
  const text = mentions.map((one) => one.scope).join('\n');
  return countOf(text, '(?:body |spinal )?regions?') ?? of.filter((region) => region.test(text)).length;
}

/** Osteopathic manipulation by number of body regions. */
export function osteopathic(mentions: readonly Mention[]): Draft[] {
  const count = regions(mentions, REGIONS);
  const code = count > 8 ? '98929' : count > 6 ? '98928' : count > 4 ? '98927' : count > 2 ? '98926' : '98925';
  return [draft(mentions, code, `Body regions: ${count === 0 ? 'not documented, 1 or 2 taken' : count}.`)];
}

/** Chiropractic adjustment by number of the five spinal regions. */
export function chiropractic(mentions: readonly Mention[]): Draft[] {
  const count = regions(mentions, REGIONS.slice(1, 6));
  const code = count >= 5 ? '98942' : count > 2 ? '98941' : '98940';
  return [draft(mentions, code, `Spinal regions: ${count === 0 ? 'not documented, 1 or 2 taken' : count}.`)];
}

const STUDIES = [
  [2, '95907'],
  [4, '95908'],
  [6, '95909'],
  [8, '95910'],
  [10, '95911'],
  [12, '95912'],
  [Infinity, '95913'],
] as const;

/** Nerve studies by their number, with a needle test as an add-on by limb; a needle test alone by limbs. */
export function nerveStudies(mentions: readonly Mention[]): Draft[] {
  const text = mentions.map((one) => one.scope).join('\n');
  const nerves = /\b(?:nerve conduction|NCS|NCV)\b/i.test(text);
  const needle = /\b(?:EMG|electromyograph|needle)/i.test(text);
  const count = countOf(text, '(?:nerve )?(?:studies|nerves)');
  const limbs = countOf(text, 'limbs?|extremit(?:y|ies)') ?? (/\bbilateral|both\b/i.test(text) ? 2 : 1);
  if (!nerves) return [draft(mentions, limbs > 1 ? '95861' : '95860', `Needle test, limbs: ${limbs}.`)];
  const code = STUDIES.find(([limit]) => (count ?? 1) <= limit)?.[1] ?? '95907';
  const made = draft(
    mentions,
    code,
    count === undefined ? 'The number of studies is not documented: 1 or 2 is taken.' : `Studies: ${count}.`,
  );
  const first =
    count === undefined
      ? withGap(
          made,
          'count',
          'The number of nerve studies is not documented.',
          'Please document how many nerve conduction studies were done.',
        )
      : made;
  return needle
    ? [
        first,
        {
          ...draft(mentions, '95886', `Needle test with nerve studies, limbs: ${limbs}.`),
          units: { count: limbs, reason: `limbs tested: ${limbs}` },
        },
      ]
    : [first];
}
