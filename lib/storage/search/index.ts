export * from './live-rows.ts';
export * from './query.ts';
export * from './rows.ts';
