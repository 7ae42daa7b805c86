export * from './column.ts';
export * from './events.ts';
export * from './grouping.ts';
export * from './listing.ts';
export * from './live-rows.ts';
export * from './query.ts';
export * from './row-index.ts';
