/** CMS-1500 (02/12), UB-04 (CMS-1450) and the ADA Dental Claim Form of 2024. */
export type PaperFormName = 'cms-1500' | 'ub-04' | 'ada-2024';

/**
 * One place for characters on a form. Lengths are tenths of a millimeter from the top left corner of letter paper
 * (2159 by 2794). Text stands on a base line `BASELINE_ABOVE` over the lower edge.
 */
export interface FormBox {
  /** The form's own number with a part where it has several: `24F.3.cents`, `67A`, `33.5`. Unique on the form. */
  box: string;
  /** A few words of our own for the file copy; '' where a neighbor carries them. */
  label: string;
  /** Where the file copy writes the label. */
  labelSide: 'above' | 'left';
  x: number;
  y: number;
  width: number;
  height: number;
  align: 'left' | 'right';
  /** Characters an inch. */
  pitch: number;
}

/** What is printed in a box. */
export interface BoxText {
  box: string;
  text: string;
}

/** A value that the paper cannot carry as it should; the rest is printed. */
export interface PaperFault {
  box: string;
  /** In a biller's words, without the value. */
  message: string;
  fix: string;
}

/** A claim on paper: a page or several, each with the texts of its boxes in the order of the form. */
export interface PaperForm {
  form: PaperFormName;
  pages: readonly { boxes: readonly BoxText[] }[];
  faults: readonly PaperFault[];
}

/** From the lower edge of a box up to the base line of its text, tenths of a millimeter. */
export const BASELINE_ABOVE = 12;

/** How many characters a box holds. */
export function capacityOf(box: Pick<FormBox, 'width' | 'pitch'>): number {
  return Math.floor((box.width / TENTHS_AN_INCH) * box.pitch + 0.05);
}

/** Tenths of a millimeter in an inch. */
export const TENTHS_AN_INCH = 254;
