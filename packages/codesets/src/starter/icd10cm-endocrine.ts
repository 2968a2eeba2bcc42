/** Endocrine, nutritional and metabolic conditions (chapter 4), with our own labels. */
export const icd10cmEndocrine = `
=E11|Type 2 diabetes
E11.9|Type 2 diabetes, no complications
E11.65|Type 2 diabetes with high blood sugar
`;
