/**
 * Beginnings of ICD-10-CM codes that are manifestations: the classification says at each to code the underlying
 * disease first (Medicare Code Editor, manifestation codes; ICD-10-CM Tabular List, "code first" notes).
 */
const MANIFESTATIONS = (
  'D63 D641 D7218 D7581 D77 D8481 E08 E20811 E35 F02 F54 G01 G02 G05 G07 G13 G26 G32 G4727 G4736 G4737 G4742 G4754 ' +
  'G53 G55 G59 G63 G7081 G73 G914 G94 G99 H22 H28 H32 H3689 H42 H62 H67 H75 H82 H94 I3131 I32 I39 I41 I43 I52 I68 I79 ' +
  'J17 J8403 J84170 J84178 J91 J99 K23 K67 K77 K82A K87 L14 L45 L54 L62 L86 L99 M01 M028 M029 M148 M36 M49 M63 M90 ' +
  'N08 N16 N22 N29 N33 N37 N4832 N51 N521 N74 N77 P91811 R4782 R5081 Z9183'
).split(' ');

/** True when the code may only follow the disease that causes it. Takes the code without its dot. */
export function isManifestation(code: string): boolean {
  return MANIFESTATIONS.some((beginning) => code.startsWith(beginning));
}
