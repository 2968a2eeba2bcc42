export * from './refund-clock.ts';
