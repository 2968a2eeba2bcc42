/** `node apps/web/e2e/keep-stage.ts FILE`: opens the stage of the browser tests, writes it to FILE and keeps it until Ctrl+C, for quick runs with CLEANCLAIM_STAGE=FILE. */
import { writeFileSync } from 'node:fs';
import { openStage } from './stage.ts';

const [file = 'stage.json'] = process.argv.slice(2);
const { stage, close } = await openStage();
writeFileSync(file, JSON.stringify(stage), { mode: 0o600 });
console.log(`${stage.url}; the people are in ${file}`);
process.once('SIGINT', () => void close());
process.once('SIGTERM', () => void close());
