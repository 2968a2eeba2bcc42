import { describe, expect, it } from 'vitest';
import { readX12 } from '../read.ts';
import { bytesOf, passingText } from '../testing/fixtures.ts';
import { htmlProblems } from '../testing/html-problems.ts';
import { validateX12 } from '../validate/index.ts';
import { annotate } from './annotate.ts';
import type { InspectedFile } from './model.ts';
import { renderHtml } from './render-html.ts';

function model(text: string, title = 'file.edi'): InspectedFile {
  const file = readX12(bytesOf(text));
  return annotate(file, validateX12(file), { title });
}

const secondary = passingText('837P', 'secondary-after-primary');

describe('an inspected file as a page', () => {
  it('is one page of its own, without scripts and without anything from elsewhere', () => {
    const html = renderHtml(model(secondary));
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|https?:|url\(|@import|\son\w+=/i);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(htmlProblems(html)).toEqual([]);
  });

  it('folds its loops, with what tells them apart', () => {
    const html = renderHtml(model(secondary));
    expect(html).toContain(
      '<summary><span class="loop">2300</span><span>Claim information</span><span class="title">claim MSC-1003, $250.00</span></summary>',
    );
    expect(html.match(/<details/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    expect(html).toContain(
      '<dt><code>CLM05-3</code>Facility: frequency</dt><dd><b>1</b><span class="meaning">original</span></dd>',
    );
  });

  it('links each finding to its segment', () => {
    const html = renderHtml(model(secondary.replace('*250*', '*251*')));
    const target = /<a href="#(s\d+)">segment 19, set 0001, loop 2300, CLM02<\/a>/.exec(html)?.[1];
    expect(html).toContain(`<div class="segment" id="${target}">`);
    expect(html).toContain('<span class="count bad">1 error</span>');
    expect(htmlProblems(html)).toEqual([]);
  });

  it('escapes every value, also in names and titles', () => {
    const evil = `<script>alert("1")&'`;
    const text = secondary.replaceAll('ELENA', evil).replaceAll('MSC-1003', evil).replace('MAPLE STREET CLINIC', evil);
    const html = renderHtml(model(text, evil));
    expect(html).not.toContain('<script');
    expect(html).toContain('<title>&lt;script&gt;alert(&quot;1&quot;)&amp;&#39;</title>');
    expect(html).toContain('<b>&lt;script&gt;alert(&quot;1&quot;)&amp;&#39;</b>');
    expect(htmlProblems(html)).toEqual([]);
  });

  it('shows several files, each with anchors of its own', () => {
    const wrong = secondary.replace('*250*', '*251*');
    const html = renderHtml([model(wrong, 'one.edi'), model(wrong, 'two.edi')]);
    expect(html).toContain('<h1>2 X12 files</h1>');
    expect(html).toMatch(/<h2>one\.edi<\/h2>[\s\S]*<h2>two\.edi<\/h2>/);
    expect(htmlProblems(html)).toEqual([]);
  });

  it('opens of a large file only what holds findings', () => {
    const [head = '', tail = ''] = secondary.split('LX*1~');
    const claims = Array.from({ length: 600 }, (_, i) => `LX*${i + 1}~\n`).join('');
    const html = renderHtml(model(`${head}${claims}LX*1~${tail}`));
    expect(html).toContain('<details>');
    expect(html).toMatch(/<details class="has-error" open>\n<summary><span class="loop">2300/);
  });

  it('shows a file that is none', () => {
    const html = renderHtml(model(''));
    expect(html).toContain('Unreadable');
    expect(html).toContain('The file is empty.');
    expect(htmlProblems(html)).toEqual([]);
  });
});
