export * from './charity.ts';
export * from './prompt-pay.ts';
export * from './small-balance.ts';
export * from './types.ts';
export * from './usual-policy.ts';
export * from './write-off-limits.ts';
