import { letterPdf } from './pdf-document.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];

/** True of the bytes of a PNG or JPEG picture, by how they begin. */
export function isPicture(bytes: Uint8Array): boolean {
  return [PNG, JPEG].some((signature) => signature.every((byte, i) => bytes[i] === byte));
}

/**
 * A picture as a PDF of one letter page, as large as it fits between margins of half an inch; undefined when it is damaged.
 * The same picture gives the same bytes.
 * @param created stands in for the clock
 */
export async function picturePdf(bytes: Uint8Array, created: Date): Promise<Uint8Array | undefined> {
  const fit = { fit: [540, 720] as [number, number], align: 'center', valign: 'center' } as const;
  try {
    return await letterPdf('Picture', created, (doc) => doc.image(Buffer.from(bytes), 36, 36, fit));
  } catch {
    // The reader says only by throwing that a picture is damaged; who asks tells the person.
    return undefined;
  }
}
