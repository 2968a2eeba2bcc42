/** USPS two-letter codes of states, the District, territories and military mail, by the name in capitals. */
const STATE_CODES: ReadonlyMap<string, string> = new Map(
  [
    'AL ALABAMA|AK ALASKA|AZ ARIZONA|AR ARKANSAS|CA CALIFORNIA|CO COLORADO|CT CONNECTICUT|DE DELAWARE',
    'DC DISTRICT OF COLUMBIA|FL FLORIDA|GA GEORGIA|HI HAWAII|ID IDAHO|IL ILLINOIS|IN INDIANA|IA IOWA|KS KANSAS',
    'KY KENTUCKY|LA LOUISIANA|ME MAINE|MD MARYLAND|MA MASSACHUSETTS|MI MICHIGAN|MN MINNESOTA|MS MISSISSIPPI',
    'MO MISSOURI|MT MONTANA|NE NEBRASKA|NV NEVADA|NH NEW HAMPSHIRE|NJ NEW JERSEY|NM NEW MEXICO|NY NEW YORK',
    'NC NORTH CAROLINA|ND NORTH DAKOTA|OH OHIO|OK OKLAHOMA|OR OREGON|PA PENNSYLVANIA|RI RHODE ISLAND',
    'SC SOUTH CAROLINA|SD SOUTH DAKOTA|TN TENNESSEE|TX TEXAS|UT UTAH|VT VERMONT|VA VIRGINIA|WA WASHINGTON',
    'WV WEST VIRGINIA|WI WISCONSIN|WY WYOMING|AS AMERICAN SAMOA|GU GUAM|MP NORTHERN MARIANA ISLANDS',
    'PR PUERTO RICO|VI VIRGIN ISLANDS|AA ARMED FORCES AMERICAS|AE ARMED FORCES EUROPE|AP ARMED FORCES PACIFIC',
  ]
    .join('|')
    .split('|')
    .map((entry) => [entry.slice(3), entry.slice(0, 2)]),
);

const CODES = new Set(STATE_CODES.values());

/** Two-letter USPS code of a state given by code or by name; as sent, trimmed, when it is neither. */
export function stateCode(text: string): string {
  const upper = text.trim().toUpperCase();
  if (CODES.has(upper)) return upper;
  return STATE_CODES.get(upper) ?? text.trim();
}

/** True for a USPS two-letter code. */
export function isStateCode(text: string): boolean {
  return CODES.has(text);
}
