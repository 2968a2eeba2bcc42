/** A check as a bank's lockbox tells it. */
export interface LockboxCheck {
  checkNumber: string;
  cents: number;
  payerName: string;
  /** ISO; '' where the file does not say it. */
  date: string;
  imageName: string;
  /** Where it stands in its file. */
  place: string;
}
