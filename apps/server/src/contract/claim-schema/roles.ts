import { z } from 'zod';

/** Providers of a claim beside the rendering and the referring one. */
export const providerRoles = z.enum([
  'attending',
  'operating',
  'otherOperating',
  'supervising',
  'ordering',
  'assistantSurgeon',
  'purchasedService',
  'primaryCare',
]);
