import type { ImagingPart } from '../imaging-parts.ts';
import type { Draft, Mention } from '../types.ts';
import { draft, withFlags, withGap } from './draft.ts';
import { numberOf } from './read-facts.ts';

/** Contrast as written: 0 without, 1 with, 2 without and then with; undefined when nothing is said. */
export function contrastOf(text: string): 0 | 1 | 2 | undefined {
  if (
    /\b(?:with(?:out)?\s*(?:and|&|\/|then|,)+\s*with(?:out)?|w\/?\s*wo|w\s*(?:and|&)\s*w\/?o|w\/o\s*(?:and|&)\s*w|pre[- ]?(?:and|&|\/) ?post[- ]?(?:contrast|gadolinium)|before and after)\b/i.test(
      text,
    )
  )
    return 2;
  if (
    /\b(?:without (?:the )?(?:use of )?(?:any )?(?:iv |intravenous |oral |and oral |gadolinium )*contrast|non[- ]?contrast|unenhanced|w\/o (?:iv )?contrast|without enhancement)/i.test(
      text,
    )
  )
    return 0;
  if (
    /\b(?:with (?:iv |intravenous |oral |and |po |gadolinium |iodinated )*contrast|contrast[- ]enhanced|post[- ]?contrast|gadolinium|w\/ ?contrast|with gad\b|following (?:the )?(?:iv |intravenous )?(?:administration|injection) of|isovue|omnipaque|optiray|visipaque)/i.test(
      text,
    )
  )
    return 1;
  return undefined;
}

/** Number of x-ray views as written; undefined when nothing is said. */
export function viewsOf(text: string): number | undefined {
  const counted = /\b(\d+|one|two|three|four|five|six|single)[- ]*(?:or more )?views?\b/i.exec(text);
  if (counted !== null) return numberOf(counted[1]);
  if (/\bcomplete\b/i.test(text)) return 9;
  if (/\bAP,? (?:and )?lateral,? and (?:oblique|mortise)|AP,? lateral,? (?:and )?oblique/i.test(text)) return 3;
  if (/\b(?:PA|AP|frontal),?\s*(?:and|&|\/|plus)\s*(?:lateral|lat)\b/i.test(text)) return 2;
  if (/\b(?:portable|AP (?:view|chest|film)|single[- ]view)\b/i.test(text)) return 1;
  return undefined;
}

/** Characters of a section that is about one study, so that views and contrast written elsewhere in it are of that study. */
const NEAR = 600;

const MACHINES: Readonly<Record<string, string>> = {
  ct: 'CT',
  cta: 'CT of the vessels',
  mr: 'MRI',
  mra: 'MRI of the vessels',
  xr: 'X-ray',
  us: 'Ultrasound',
};

/** An imaging study of one part: the number by machine, contrast, views or extent. */
export function imagingStudy(
  mention: Mention,
  modality: string,
  part: ImagingPart,
  context: string,
): Draft | undefined {
  const made = studyOf(mention, modality, part, context);
  return made && { ...made, label: `${MACHINES[modality] ?? modality} of the ${part.name}` };
}

function studyOf(mention: Mention, modality: string, part: ImagingPart, context: string): Draft | undefined {
  const codes = part.codes.get(modality);
  if (codes === undefined) return undefined;
  const text = `${mention.sentence}\n${context}`;
  const flags = `split ${part.side ? 'side' : ''}`.trim();
  if (modality === 'xr') {
    const views = viewsOf(mention.sentence) ?? (context.length < NEAR ? viewsOf(context) : undefined);
    const steps = codes
      .map((step) => step.split('='))
      .map(([least, code]) => ({ least: Number(least), code: code ?? '' }));
    const step = steps.findLast(({ least }) => least <= (views ?? 0)) ?? steps[0];
    const made = withFlags(
      draft(
        [mention],
        step?.code ?? '',
        `X-ray of the ${part.name}.`,
        views === undefined
          ? 'The number of views is not documented: the fewest are taken.'
          : `Views: ${views === 9 ? 'complete' : views}.`,
      ),
      flags,
    );
    return views === undefined && steps.length > 1
      ? withGap(
          made,
          'views',
          'The number of views is not documented.',
          'Please document the number of views taken.',
          steps.map((one) => one.code),
        )
      : made;
  }
  if (modality === 'us') {
    const [complete = '', limited] = (codes[0] ?? '').split('/');
    const isLimited = limited !== undefined && /\blimited|bedside|focused|point of care|quick\b/i.test(text);
    return withFlags(
      draft(
        [mention],
        isLimited ? limited : complete,
        `Ultrasound of the ${part.name}${isLimited ? ', limited' : ''}.`,
      ),
      flags,
    );
  }
  const contrast = contrastOf(mention.sentence) ?? (context.length < NEAR * 4 ? contrastOf(context) : undefined);
  const [first = ''] = codes;
  if (codes.length === 1) return withFlags(draft([mention], first, `Vessels of the ${part.name}.`), flags);
  const made = withFlags(
    draft(
      [mention],
      codes[contrast ?? 0] ?? first,
      `${MACHINES[modality] ?? modality} of the ${part.name}.`,
      ['Without contrast.', 'With contrast.', 'Without and then with contrast.'][contrast ?? 3] ??
        'Contrast is not documented: none is taken.',
    ),
    flags,
  );
  return contrast === undefined
    ? withGap(made, 'contrast', 'Contrast is not documented.', 'Please document whether contrast was given.', codes)
    : made;
}
