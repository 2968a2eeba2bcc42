import type { IntakeFinding, IntakeNote } from '@cleanclaim/billing/encounters';
import { decodeBase64 } from '../common/base64.ts';
import { decodeText } from '../common/decode-text.ts';
import { addFinding } from '../common/findings.ts';
import { cleanText } from '../common/people.ts';
import { narrativeText } from './narrative.ts';
import { at, attribute, childrenOf, descendants, textOf, textStart, type XmlElement } from './xml.ts';

/** A section with its LOINC code ('' when absent), title, narrative and entries; nested sections stand beside it. */
export interface CcdaSection {
  code: string;
  title: string;
  text: XmlElement | undefined;
  /** The clinical statements: the child of each entry. */
  statements: XmlElement[];
}

/** LOINC codes of the sections that billing reads, with the words that name them where a sender gives no code. */
export const SECTION = {
  problems: /^11450-4$|^problems?( list)?$|^active problems$/i,
  encounters: /^46240-8$|^encounters?$/i,
  payers: /^48768-6$|^payers?$|^insurance/i,
  procedures:
    /^47519-4$|^procedures?$|^immunizations?$|^11369-6$|^29549-3$|^medications? administered|^29554-3$|^8653-8$/i,
  visitDiagnoses:
    /^(11535-2|29308-4|10218-6|59768-2|59769-0|46241-6|78375-3)$|discharge diagnos|encounter diagnos|visit diagnos|postoperative diagnos/i,
} as const;

/** All sections of the body in document order, nested ones too. */
export function sectionsOf(document: XmlElement): CcdaSection[] {
  return descendants(at(document, 'component', 'structuredBody'))
    .filter((element) => element.name === 'section')
    .map((section) => ({
      code: attribute(at(section, 'code'), 'code'),
      title: textOf(at(section, 'title')),
      text: at(section, 'text'),
      statements: childrenOf(section, 'entry').flatMap((entry) =>
        entry.children.filter((child): child is XmlElement => typeof child !== 'string'),
      ),
    }));
}

/** True when a section is of a kind, by code or by title. */
export function isSection(section: CcdaSection, kind: RegExp): boolean {
  return (section.code !== '' && kind.test(section.code)) || kind.test(section.title);
}

/** Narrative of each section as a note; the text of an unstructured document where it is plain. */
export function notesOf(
  document: XmlElement,
  sections: readonly CcdaSection[],
  findings: IntakeFinding[],
): IntakeNote[] {
  const notes = sections.flatMap((section) => {
    const text = section.text ? narrativeText(section.text) : '';
    return text === '' ? [] : [{ title: section.title || section.code || 'Section', text }];
  });
  const body = at(document, 'component', 'nonXMLBody', 'text');
  if (!body) return notes;
  const plain = plainBody(body);
  if (plain === undefined) {
    const kind = cleanText(attribute(body, 'mediaType')).slice(0, 40) || 'unknown type';
    addFinding(
      findings,
      'nonXMLBody',
      `The document embeds or links a file (${kind}) that was not read. Attach it by hand.`,
    );
    return notes;
  }
  return [...notes, { title: textOf(at(document, 'title')) || 'Document', text: plain }];
}

/** Text of a nonXMLBody of type text/plain; undefined when it is something else or not readable as text. */
function plainBody(body: XmlElement): string | undefined {
  if (!/^text\/plain/i.test(attribute(body, 'mediaType'))) return undefined;
  const content = body.children.filter((child) => typeof child === 'string').join('');
  if (attribute(body, 'representation').toUpperCase() !== 'B64') return content.trim() || undefined;
  const bytes = decodeBase64(content);
  return bytes ? decodeText(bytes).text.trim() || undefined : undefined;
}

/** Label behind an `originalText` or `text` reference into the narrative: `<reference value="#id"/>`. */
export function labelOf(code: XmlElement | undefined, labels: ReadonlyMap<string, string>): string {
  for (const holder of [at(code, 'originalText'), at(code, 'text'), code]) {
    const target = attribute(at(holder, 'reference'), 'value').replace(/^#/, '');
    const label = labels.get(target);
    if (target !== '' && label !== undefined && label !== '') return label;
  }
  return textOf(at(code, 'originalText'));
}

/** Longest label of a narrative element, in characters. */
const LABEL_LIMIT = 300;

/** Texts of all narrative elements with an ID. */
export function narrativeLabels(sections: readonly CcdaSection[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const section of sections) {
    for (const element of descendants(section.text)) {
      const id = attribute(element, 'ID');
      if (id !== '') labels.set(id, textStart(element, LABEL_LIMIT).slice(0, LABEL_LIMIT));
    }
  }
  return labels;
}
