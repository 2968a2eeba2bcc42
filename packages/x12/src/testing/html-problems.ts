/** Elements that have no end. */
const VOID = new Set(['meta', 'br']);

/** What is wrong with a page, for tests: tags that do not close in order, ids twice, links that lead nowhere. */
export function htmlProblems(html: string): string[] {
  const body = html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/^<!doctype html>/, '');
  const problems: string[] = [];
  const open: string[] = [];
  for (const [tag, slash, name = ''] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s+[a-z-]+(?:="[^"<>]*")?)*>/g)) {
    if (VOID.has(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) problems.push(`${tag} closes something else`);
  }
  if (open.length > 0) problems.push(`not closed: ${open.join(' ')}`);
  // With every tag taken away, no sign of one may be left.
  const rest = body.replace(/<\/?[a-z][a-z0-9]*(?:\s+[a-z-]+(?:="[^"<>]*")?)*>/g, '');
  if (/[<>]/.test(rest)) problems.push(`a stray bracket: ${/.{0,30}[<>].{0,30}/.exec(rest)?.[0]}`);
  const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
  if (new Set(ids).size < ids.length) problems.push('an id is used twice');
  const known = new Set(ids);
  for (const [, target = ''] of body.matchAll(/href="#([^"]*)"/g))
    if (!known.has(target)) problems.push(`a link leads nowhere: ${target}`);
  return problems;
}
