import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readX12 } from '@cleanclaim/x12';
import { expect, test } from 'vitest';
import { authorizationAnswersFrom } from './answers-from-278.ts';

const folder = resolve('../shared/cases/x12/278');
const isThere = existsSync(folder);
if (!isThere) console.warn(`SKIPPED: ${folder} is absent, so no real 278 was read.`);

const paths = isThere ? readdirSync(folder).map((name) => resolve(folder, name)) : [];
const isResponse = (text: string) => /[~\n]\s*BHT\*0007\*11\*/.test(text);

test.skipIf(!isThere)(
  'every response of the guide is read: each decision with its number, its services and their units',
  () => {
    let responses = 0;
    for (const path of paths) {
      const text = readFileSync(path, 'latin1');
      const answers = authorizationAnswersFrom(readX12(readFileSync(path)));
      if (!isResponse(text)) {
        // Requests, a 278 of another guide, and one that names no guide and writes STC for HCR.
        expect(answers, path).toEqual([]);
        continue;
      }
      responses++;
      expect(answers, path).toHaveLength(text.match(/\*EV\*/g)?.length ?? 0);
      for (const answer of answers) {
        expect(['approved', 'partly-approved'], path).toContain(answer.outcome);
        expect(text, path).toContain(`HCR*${answer.outcome === 'approved' ? 'A1' : 'A6'}*${answer.number}~`);
        expect(answer.services, path).toHaveLength(text.match(/\*SS\*/g)?.length ?? 0);
        expect(answer.unitsApproved, path).toBeGreaterThan(0);
        expect(answer.from, path).toBeDefined();
      }
    }
    expect(responses).toBe(4);
  },
);
