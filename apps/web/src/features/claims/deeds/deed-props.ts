import type { ClaimView } from 'cleanclaim/contract/views';

/** What a dialog of a deed is given. */
export interface DeedProps {
  view: ClaimView;
  onClose: () => void;
}
