import type { AttachmentView, DocumentWay } from 'cleanclaim/contract/document-views';

/** How documents go, in words. */
export const WAY_WORDS: Readonly<Record<DocumentWay, string>> = {
  'x12-275': 'Electronic (275)',
  fax: 'Fax',
  mail: 'Mail',
  portal: 'Payer’s site',
};

export const STATE_WORDS: Readonly<Record<AttachmentView['state'], string>> = {
  draft: 'Not sent',
  sent: 'Sent',
  received: 'Received',
  refused: 'Refused',
};

/** What is asked where a document is sent on paper. */
export const SENT_TO_WORDS: Readonly<Record<Exclude<DocumentWay, 'x12-275'>, string>> = {
  fax: 'Fax number',
  mail: 'Address, when it is not the payer’s own',
  portal: 'Site',
};

/** The bytes of a file as Base 64. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(new Error('The file cannot be opened. Choose it again.'));
    reader.readAsDataURL(file);
  });
}
