import type { IntakeFinding, IntakeNote } from '@cleanclaim/billing/encounters';
import { decodeBase64 } from '../common/base64.ts';
import { decodeText } from '../common/decode-text.ts';
import { addFinding } from '../common/findings.ts';
import { cleanText } from '../common/people.ts';
import { stripMarkup } from '../common/strip-markup.ts';
import { codingsOf } from './datatypes.ts';
import { child, items, type Json, text } from './json.ts';
import type { FhirResource } from './store.ts';

/** Notes of documents (text and HTML attachments) and compositions (their sections). */
export function notesOf(resources: readonly FhirResource[], findings: IntakeFinding[]): IntakeNote[] {
  return resources.flatMap((resource) => {
    if (/^(entered-in-error|superseded)$/.test(text(resource.node, 'status'))) return [];
    if (resource.type === 'DocumentReference') return documentNotes(resource, findings);
    if (resource.type === 'Composition')
      return items(resource.node, 'section').flatMap((section) => sectionNotes(section, titleOf(resource)));
    return [];
  });
}

function titleOf(resource: FhirResource): string {
  const type = child(resource.node, 'type');
  const labels = [
    text(resource.node, 'title'),
    text(type, 'text'),
    ...codingsOf(type).map((coding) => coding.display),
    text(resource.node, 'description'),
  ];
  return cleanText(labels.find((label) => label !== '') ?? 'Document');
}

function sectionNotes(section: Json, document: string): IntakeNote[] {
  const plain = stripMarkup(text(section, 'text', 'div'));
  const title = cleanText(text(section, 'title')) || document;
  const nested = items(section, 'section').flatMap((inner) => sectionNotes(inner, title));
  return plain === '' ? nested : [{ title, text: plain }, ...nested];
}

function documentNotes(resource: FhirResource, findings: IntakeFinding[]): IntakeNote[] {
  return items(resource.node, 'content').flatMap((content) => {
    const attachment = child(content, 'attachment');
    const kind = text(attachment, 'contentType').toLowerCase();
    const bytes = /^text\/(plain|html|markdown)|^application\/xhtml/.test(kind)
      ? decodeBase64(text(attachment, 'data'))
      : undefined;
    if (!bytes) {
      const named = cleanText(kind).slice(0, 40) || 'unknown type';
      addFinding(
        findings,
        resource.place,
        `A document (${named}) is linked or not text, so it was not read. Attach it by hand.`,
      );
      return [];
    }
    const sent = decodeText(bytes).text;
    const plain = /html/.test(kind) ? stripMarkup(sent) : sent.replace(/\r\n?/g, '\n').trim();
    return plain === '' ? [] : [{ title: titleOf(resource), text: plain }];
  });
}
