/** The parts of the coding screen beside the note, in their order; a key's number is the place here. */
export const PARTS = [
  { name: 'suggestions', title: 'Suggested' },
  { name: 'visit', title: 'On the visit' },
  { name: 'level', title: 'Level' },
  { name: 'findings', title: 'Findings' },
  { name: 'questions', title: 'Questions' },
  { name: 'left-out', title: 'Not coded' },
  { name: 'history', title: 'History' },
] as const;

export type PartName = (typeof PARTS)[number]['name'];
