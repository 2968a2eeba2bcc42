import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate, diffX12, renderHtml, renderText } from '../inspect/index.ts';
import { readX12 } from '../read.ts';
import { sharedCases } from '../testing/fixtures.ts';
import { htmlProblems } from '../testing/html-problems.ts';
import { validateX12 } from '../validate/index.ts';

const folder = sharedCases ?? '';
const files =
  sharedCases === undefined
    ? []
    : readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.edi'));

describe('the shared cases', () => {
  if (files.length === 0) {
    console.log('The shared cases are not here: nothing was inspected.');
    it('are not here', () => expect(files).toEqual([]));
  }

  for (const name of files) {
    it(`${name} is drawn whole and says the same as itself`, () => {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      const file = readX12(bytes);
      const model = annotate(file, validateX12(file), { title: name });
      expect(model.lines.length).toBe(file.segments.length);
      expect(renderText(model, { color: true })).not.toContain('undefined');
      expect(htmlProblems(renderHtml(model))).toEqual([]);
      expect(diffX12(file, readX12(bytes)).differences).toEqual([]);
    });
  }
});
