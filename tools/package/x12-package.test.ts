import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildX12 } from './build-x12.ts';
import { programsOf } from './readme-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'x12-package-'));
const fixtures = join(import.meta.dirname, '../../fixtures');
const fixture = join(fixtures, '837P/pass/office-visit.edi');

/** The files that the README's code reads. */
const README_FILES = {
  'claims.edi': '837P/pass/office-visit.edi',
  'bad-claims.edi': '837P/fail/accident-date-missing.auto-accident.edi',
  'request.edi': '277RFI/pass/clinic-lines.edi',
};

function inProject(program: string, ...args: string[]): string {
  return execFileSync(program, args, { cwd: join(folder, 'project'), encoding: 'utf8' });
}

describe('the package @cleanclaim/x12, built and installed on its own', () => {
  beforeAll(() => {
    buildX12(join(folder, 'built'));
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: join(folder, 'built') });
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    execFileSync('mkdir', ['-p', join(folder, 'project')]);
    writeFileSync(
      join(folder, 'project/package.json'),
      JSON.stringify({ name: 'user', private: true, type: 'module' }),
    );
    inProject('npm', 'install', '--offline', '--no-audit', '--no-fund', '--silent', join(folder, archive));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings nothing else with it', () => {
    expect(readdirSync(join(folder, 'project/node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      '@cleanclaim',
    ]);
    const manifest = JSON.parse(
      readFileSync(join(folder, 'project/node_modules/@cleanclaim/x12/package.json'), 'utf8'),
    );
    expect(manifest.dependencies).toBeUndefined();
  });

  it('imports no module of Node, so that browsers can load it', () => {
    const root = join(folder, 'project/node_modules/@cleanclaim/x12');
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.js')) expect(readFileSync(join(root, name), 'utf8'), name).not.toMatch(/from ['"](?!\.)/);
    }
  });

  it('reads, checks and streams a file in a plain JavaScript program', () => {
    const program = `
      import { readFileSync } from 'node:fs';
      import { checkX12, streamUnits } from '@cleanclaim/x12';
      const bytes = readFileSync(${JSON.stringify(fixture)});
      const units = [];
      for await (const event of streamUnits([bytes])) if (event.kind === 'unit') units.push(event.loop.id);
      console.log(JSON.stringify({ valid: checkX12(bytes).valid, units }));`;
    writeFileSync(join(folder, 'project/use.mjs'), program);
    expect(JSON.parse(inProject(process.execPath, 'use.mjs'))).toEqual({ valid: true, units: ['2300'] });
  });

  it('has types that a strict TypeScript program accepts, the typed claim among them', () => {
    const program = `
      import { streamUnits, typedUnit, type Finding } from '@cleanclaim/x12';
      export async function charges(chunks: AsyncIterable<Uint8Array>): Promise<{ cents: number; findings: Finding[] }> {
        const findings: Finding[] = [];
        let cents = 0;
        for await (const event of streamUnits(chunks)) {
          findings.push(...event.findings);
          if (event.kind !== 'unit' || event.guide.name !== '837P') continue;
          cents += typedUnit(event.loop, '837P').claimInformation.totalCharge;
        }
        return { cents, findings };
      }`;
    writeFileSync(join(folder, 'project/use.ts'), program);
    const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
    const flags = '--noEmit --strict --module nodenext --target es2024 --lib es2024,dom --skipLibCheck false'.split(
      ' ',
    );
    expect(inProject(process.execPath, tsc, ...flags, 'use.ts')).toBe('');
  });

  it('does what its README says: each block of code has right types, runs, and gives what it says', () => {
    const programs = programsOf(readFileSync(join(folder, 'built/README.md'), 'utf8'));
    expect(programs.length).toBeGreaterThan(8);
    for (const [name, path] of Object.entries(README_FILES)) {
      copyFileSync(join(fixtures, path), join(folder, 'project', name));
    }
    const names = programs.map((program, i) => {
      const name = `readme-${i + 1}.ts`;
      writeFileSync(join(folder, 'project', name), program);
      return name;
    });
    const root = join(import.meta.dirname, '../../node_modules');
    const flags = '--noEmit --strict --module nodenext --target es2024 --lib es2024 --types node'.split(' ');
    inProject(
      process.execPath,
      join(root, 'typescript/bin/tsc'),
      ...flags,
      '--typeRoots',
      join(root, '@types'),
      ...names,
    );
    const all = names.map((name) => `await import('./${name}');`).join('\n');
    writeFileSync(join(folder, 'project/readme.mjs'), all);
    inProject(process.execPath, 'readme.mjs');
  });
});
