/** Words for codes about money, quantities and payment. Entries are `code words`. */
export const MONEY: Readonly<Record<string, string>> = {
  // What an amount is.
  '522': `
A8 non-covered charges; AU covered amount; B1 benefit amount; B6 allowed amount; B9 coinsurance; C1 copay; D paid by the payer; D2 deductible; D8 discount; DY per day limit; EAF patient still owes
EBA expected expenditure; F3 patient responsibility, estimated; F4 postage; F5 paid by the patient; FK other amount; GT goods and services tax; I interest
JN employer contribution; KH late filing reduction; N8 other taxes; NL negative ledger balance; P3 premium; PB billed; R spend-down; SCT state care tax; T tax
T2 total before taxes; T3 total charges; YU accepted charges; YY rejected charges; ZK Medicare or Medicaid category 1; ZL Medicare or Medicaid category 2
ZM Medicare or Medicaid category 3; ZN Medicare or Medicaid category 4; ZO Medicare or Medicaid category 5; 93 contribution`,
  // What a quantity is.
  '673': `
8H minimum; 90 accepted; 99 used; AA rejected; CA covered; CD coinsured; CE covered, estimated; D3 coinsurance days; DB blood deductible; DT dependents; DY days; ET employees
FL units; HS hours; LA lifetime reserve days; LE lifetime reserve days, estimated; M2 maximum; MN months; NE non-covered, estimated; NR blood not replaced; OU outlier days
P6 services or procedures; PS prescriptions; PT patients; QA accepted; QC rejected; S7 highest age; S8 lowest age; TO total; VS visits; YY years
ZK Medicare or Medicaid category 1; ZL Medicare or Medicaid category 2; ZM Medicare or Medicaid category 3; ZN Medicare or Medicaid category 4
ZO Medicare or Medicaid category 5`,
  // Unit.
  '355': `
01 pounds; DA days; DH miles; DK kilometers; F2 international units; GR grams; LB pounds; ME milligrams; MJ minutes; ML milliliters; MO months; UN units; VS visits
WK weeks; YR years; CM centimeters; IN inches; KG kilograms; HR hours
10 group; IE person; PR pair`,
  // What happens with the money of a remittance.
  '305': `
C payment with remittance; D payment only; H notice only; I remittance only; P prenotification; U payment and remittance come apart; X payment and remittance may come apart`,
  '478': 'C credit; D debit',
  '591':
    'ACH electronic transfer (ACH); BOP bank decides; CHK check; FWT wire transfer; NON no payment; SWT international transfer (SWIFT)',
  '812': 'CCP ACH format CCD+; CTX ACH format CTX',
  '506': '01 U.S. bank routing number; 04 Canadian bank number; 02 SWIFT number',
  '569': 'DA checking; SG savings; ALC agency location',
  // Reason of a provider adjustment (PLB).
  '426': `
50 late charge; 51 interest penalty; 72 return of an overpayment; 90 early payment allowance; AH origination fee; AM applied to the borrower's account
AP acceleration of benefits; B2 rebate; B3 recovery allowance; BD bad debt; BN bonus; C5 temporary allowance; CR capitation interest; CS adjustment; CT capitation payment
CV capital pass-through; CW nurse anesthetist pass-through; DM direct medical education; E3 withholding; FB forwarded balance; FC fund allocation
GO graduate medical education; HM hemophilia clotting factor; IP incentive premium; IR IRS withholding; IS interim settlement; J1 not reimbursable; L3 penalty; L6 interest
LE levy; LS lump sum; OA organ acquisition; OB offset for affiliated providers; PI periodic interim payment; PL final payment; RA retroactive adjustment
RE return on equity; SL student loan repayment; TL third party liability; WO overpayment recovery; WU recovery, not specified
20 balance due declined; 52 credit for overpayment; 53 earlier underpayment; 80 overpayment; 81 credit as agreed; 86 duplicate payment; AA prepaid; AX person left
BJ insurance charge; H1 information follows; H6 partial payment; IA invoice differs from the statement; J3 promised adjustment not received; RU interest; WW overpayment credit`,
  // Group of a claim adjustment.
  '1033':
    'CO contractual obligation; CR correction or reversal; OA other adjustment; PI payer initiated reduction; PR patient responsibility',
  // Pricing of a repricer.
  '1473': `
00 not covered by the contract; 01 priced as billed; 02 standard fee schedule; 03 percentage of the contract; 04 bundled; 05 peer review; 06 per diem; 07 flat rate
08 combination; 09 maternity; 10 other; 11 lower of cost; 12 ratio of cost; 13 cost reimbursed; 14 adjusted`,
  '1526': `
1 procedure followed; 2 not followed, no call made; 3 not medically necessary; 4 not followed, other; 5 emergency admission outside of the network`,
  '1527': `
1 outside professional in a network hospital; 2 emergency care; 3 not available in the network; 4 out of the service area; 5 state mandate; 6 other`,
  '1166': '01 DRG; 02 per diem; 03 variable per diem; 04 flat; 05 capitated; 06 percent; 09 other',
  // What a payment is for.
  '482': `
PA in advance; PI item; PO on account; PP partial`,
  // Charge or allowance.
  '248': `
A allowance; C charge`,
  // Kind of charge.
  '1300': `
A172 administrative; G740 service charge`,
  // Relation of a subline.
  '662': `
A add; D delete; I included; O information only; S substitute`,
};
