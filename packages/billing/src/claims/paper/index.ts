export { boxMap, paperFormOf } from './box-map.ts';
export { type Envelope, envelopesOf, type PrintedClaim } from './envelopes.ts';
export {
  BASELINE_ABOVE,
  type BoxText,
  type FormBox,
  type PaperFault,
  type PaperForm,
  type PaperFormName,
  TENTHS_AN_INCH,
} from './form.ts';
export { paperForm } from './paper-form.ts';
