import type { Samples } from './samples.ts';

const months = { from: '2026-10', to: '2026-11' };

/** Inputs for the operations of aging and key figures. */
export const figuresSamples: Samples = {
  'list-aged-claims': () => ({ by: 'payer', bucket: 1 }),
  'list-kpi-claims': () => ({ kpi: 'denial-rate-claims', ...months }),
  'save-collection-cost': () => ({ month: '2026-10', costCents: 400_000, version: 0 }),
  'show-kpis': () => ({ ...months, by: 'provider' }),
};
