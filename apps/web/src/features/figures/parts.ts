/** How receivables are cut: the day, what they are put together by, and from when they age. */
export interface Cut {
  asOf: string;
  by: 'payer' | 'patient' | 'provider' | 'location';
  age: 'service' | 'billing' | 'responsibility';
}

/** Months of key figures, and what they are put together by. */
export interface Span {
  from: string;
  to: string;
  by: 'payer' | 'provider';
}
