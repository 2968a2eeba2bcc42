/**
 * What is being typed, kept for this tab through errors, reloads and restarts of browser or server. It may name
 * patients: session storage ends with the tab, and signing out or another person's sign-in clears it.
 */
const PREFIX = 'draft:';

export function loadDraft<T>(key: string): T | undefined {
  const text = sessionStorage.getItem(PREFIX + key);
  return text === null ? undefined : (JSON.parse(text) as T);
}

export function saveDraft(key: string, value: unknown): void {
  sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(PREFIX + key);
}

/** Drafts belong to the person who typed them. */
export function keepDraftsOf(userId: string): void {
  if (sessionStorage.getItem('drafts-of') === userId) return;
  dropAllDrafts();
  sessionStorage.setItem('drafts-of', userId);
}

export function dropAllDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}
