import { cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import { subsetNotice } from '@cleanclaim/codesets';
import { ageReceivables } from '../operations/age-receivables.ts';
import { type ClaimSummary, listClaims } from '../operations/list-claims.ts';
import { listCodeQuestions } from '../operations/list-code-questions.ts';
import { listWork, type WorkSummary } from '../operations/list-work.ts';
import { type Actor, type Operation, perform, Refusal, type Runtime } from '../operations/operation.ts';

/** Everything from charts and payers is text, never markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

const money = (amount: number) => formatDollars(cents(amount));

const STYLE = `
:root{color-scheme:light dark;--line:color-mix(in srgb,currentColor 18%,transparent);--soft:color-mix(in srgb,currentColor 62%,transparent)}
body{font:14px/1.45 system-ui,sans-serif;margin:0 auto;max-width:1200px;padding:20px 24px}
h1{font-size:20px;margin:0}h2{font-size:15px;margin:28px 0 8px}
.top{display:flex;gap:24px;align-items:baseline;justify-content:space-between;flex-wrap:wrap}
.note{border:1px solid var(--line);border-radius:6px;padding:8px 12px;margin:12px 0;color:var(--soft)}
.figures{display:flex;gap:32px;margin:16px 0;flex-wrap:wrap}.figures b{display:block;font-size:20px;font-variant-numeric:tabular-nums}
.figures span{color:var(--soft)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:6px 10px 6px 0;border-top:1px solid var(--line);vertical-align:top}
td:first-child{max-width:200px;overflow-wrap:anywhere}
th{font-weight:600;color:var(--soft)}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.status{white-space:nowrap;font-weight:600}ol{margin:0;padding-left:18px;color:var(--soft)}
details summary{cursor:pointer;color:var(--soft)}a{color:inherit}
`;

function claimRow(claim: ClaimSummary): string {
  const steps = claim.timeline.map((step) => `<li>${escapeHtml(step.detail)}</li>`).join('');
  const latest = claim.timeline.at(-1)?.detail ?? '';
  return `<tr>
<td>${escapeHtml(claim.patientName)}<br><small>${escapeHtml(claim.patientControlNumber)}</small></td>
<td>${formatDate(claim.dateOfService)}</td><td>${escapeHtml(claim.payerName)}</td>
<td class="n">${money(claim.chargeCents)}</td><td class="n">${money(claim.payerBalanceCents)}</td><td class="n">${money(claim.patientBalanceCents)}</td>
<td class="status">${escapeHtml(claim.claimStatus)}</td>
<td>${escapeHtml(claim.nextStep)}${claim.deadlineDate ? ` <small>by ${formatDate(claim.deadlineDate)}</small>` : ''}
<details><summary>${escapeHtml(latest)}</summary><ol>${steps}</ol></details></td></tr>`;
}

function workRow(item: WorkSummary): string {
  const steps = item.steps.map((step) => `<li>${escapeHtml(step)}</li>`).join('');
  return `<tr><td>${formatDate(item.deadlineDate)}</td><td class="n">${money(item.amountCents)}</td>
<td><b>${escapeHtml(item.title)}</b><br>${escapeHtml(item.reason)}<ol>${steps}</ol></td></tr>`;
}

function claimsTable(claims: readonly ClaimSummary[]): string {
  if (claims.length === 0) {
    return '<p class="note">No claims yet. Charts that come in become claims here: <code>POST /api/files</code>, or look at <code>npx cleanclaim demo</code>.</p>';
  }
  return `<table><thead><tr><th>Patient</th><th>Service</th><th>Payer</th><th class="n">Charge</th><th class="n">Payer owes</th><th class="n">Patient owes</th><th>Status</th><th>Next step and what happened</th></tr></thead>
<tbody>${claims.map(claimRow).join('')}</tbody></table>`;
}

async function ask<I, O>(runtime: Runtime, actor: Actor, op: Operation<I, O>, input: I): Promise<O> {
  const outcome = await perform(runtime, actor, op, input);
  if (!outcome.ok) throw new Refusal(outcome.code, outcome.message);
  return outcome.value;
}

/** The first page: today's claims with their timelines, what waits for people, and what is owed. @throws Refusal for a role that may not see all of it. */
export async function frontPage(runtime: Runtime, actor: Actor): Promise<string> {
  const today = runtime.clock.today();
  const todays = await ask(runtime, actor, listClaims, { day: today, limit: 200 });
  const shown = todays.claims.length > 0 ? todays : await ask(runtime, actor, listClaims, { limit: 50 });
  const work = await ask(runtime, actor, listWork, { limit: 25 });
  const { questions } = await ask(runtime, actor, listCodeQuestions, {});
  const aging = await ask(runtime, actor, ageReceivables, {});
  const title =
    todays.claims.length > 0 ? `Claims of today, ${formatDate(today)}` : 'Latest claims (nothing happened today yet)';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Cleanclaim</title><style>${STYLE}</style></head><body>
<div class="top"><h1>Cleanclaim</h1><span><a href="/api/docs">API</a></span></div>
<p class="note">Sample practice, all people invented. This page answers only on this machine: accounts and the workbench are not set up yet. ${escapeHtml(subsetNotice(runtime.codes.list()))}</p>
<div class="figures"><div><b>${shown.claims.length}</b><span>claims below</span></div><div><b>${money(aging.payerCents)}</b><span>payers owe</span></div>
<div><b>${money(aging.patientCents)}</b><span>patients owe</span></div><div><b>${work.open}</b><span>items of work</span></div><div><b>${questions.length}</b><span>questions for coders</span></div></div>
<h2>${title}</h2>${claimsTable(shown.claims)}
<h2>Work, nearest deadline first</h2>
${work.items.length === 0 ? '<p class="note">Nothing waits for a person.</p>' : `<table><thead><tr><th>Due</th><th class="n">Money</th><th>What, why and the fix</th></tr></thead><tbody>${work.items.map(workRow).join('')}</tbody></table>`}
</body></html>`;
}
