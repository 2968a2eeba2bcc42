/** A 277CA status: category (A1-A8), status code and the entity it speaks of, '' for none. */
export interface ClaimStatus {
  category: string;
  code: string;
  entity: string;
}
