export * from './call.ts';
export * from './chance.ts';
export * from './rank.ts';
export * from './response-time.ts';
