import type { Tenanted, Versioned } from '../column-types.ts';

export interface FigureTables {
  collection_cost: Tenanted & Versioned & { month: string; cost_cents: number };
}
