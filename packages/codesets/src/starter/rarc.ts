/** Remittance advice remark codes seen most, by number with our own labels; the official text is not shipped. */
export const rarcs = `
M1|X-ray not recent enough|@1997-01-01
M2|Not separate for an inpatient|@1997-01-01
M15|Bundled component of another service|@1997-01-01
M16|Read the payer's website or bulletin|@1997-01-01
M20|HCPCS code missing or invalid|@1997-01-01
M22|Miles traveled missing or invalid|@1997-01-01
M23|Invoice missing|@1997-01-01
M25|Record does not support this level of service|@1997-01-01
M27|Patient is released from paying|@1997-01-01
M29|Operative note missing|@1997-01-01
M30|Pathology report missing|@1997-01-01
M31|Radiology report missing|@1997-01-01
M36|Eleventh rental month: state rent or buy|@1997-01-01
M37|Patient under 35: not covered|@1997-01-01
M38|Patient owes: was told in advance|@1997-01-01
M39|Patient does not owe: notice was not valid|@1997-01-01
M44|Condition code missing or invalid|@1997-01-01
M45|Occurrence code missing or invalid|@1997-01-01
M46|Occurrence span missing or invalid|@1997-01-01
M47|Payer's claim number missing or invalid|@1997-01-01
M49|Value code or amount missing or invalid|@1997-01-01
M50|Revenue code missing or invalid|@1997-01-01
M51|Procedure code missing or invalid|@1997-01-01
M52|From date of service missing or invalid|@1997-01-01
M53|Days or units missing or invalid|@1997-01-01
M54|Total charge missing or invalid|@1997-01-01
M56|Payer identifier missing or invalid|@1997-01-01
M59|To date of service missing or invalid|@1997-01-01
M60|Certificate of medical necessity missing|@1997-01-01
M62|Authorization number missing or invalid|@1997-01-01
M64|Other diagnosis missing or invalid|@1997-01-01
M67|Other procedure missing or invalid|@1997-01-01
M69|Paid at the regular rate: modifier not documented|@1997-01-01
M70|NDC was turned into a HCPCS code|@1997-01-01
M76|Diagnosis missing or invalid|@1997-01-01
M77|Place of service missing, invalid or unfit|@1997-01-01
M79|Charge missing or invalid|@1997-01-01
M80|Not paid on the same day as another paid service|@1997-01-01
M81|Code to the highest specificity|@1997-01-01
M82|Patient under 50: not covered|@1997-01-01
M83|Covered only for high-risk patients|@1997-01-01
M85|E/M service was reviewed|@1997-01-01
M86|Same or similar procedure already paid in the period|@1997-01-01
M90|Not covered twice in 12 months|@1997-01-01
M97|Not paid to a practitioner in this place|@1997-01-01
M115|Supplier holds no competitive bidding contract|@1997-01-01
M117|Electronic claim required|@1997-01-01
M119|NDC missing, invalid or withdrawn|@1997-01-01
M122|Level of subluxation missing or invalid|@1997-01-01
M123|Drug name, strength or dose missing or invalid|@1997-01-01
M124|Say whether the patient owns the equipment|@1997-01-01
M125|Period of need missing or invalid|@1997-01-01
M126|Lab panel components missing or invalid|@1997-01-01
M127|Medical record missing|@1997-01-01
M135|Plan of treatment missing or invalid|@1997-01-01
M143|License information must be updated with the payer|@1997-01-01
MA01|You may appeal, first level|@1997-01-01
MA02|You may appeal, next level|@1997-01-01
MA04|Primary payer's payment details missing|@1997-01-01
MA07|Sent on to Medicaid|@1997-01-01
MA13|Do not bill the patient beyond the stated share|@1997-01-01
MA15|Claim was split|@1997-01-01
MA18|Sent on to the supplemental insurer|@1997-01-01
MA19|Not sent to Medigap: insurer details wrong|@1997-01-01
MA27|Member number or name missing or invalid|@1997-01-01
MA28|Unassigned claim: provider informed only|@1997-01-01
MA30|Type of bill missing or invalid|@1997-01-01
MA31|Billing period dates missing or invalid|@1997-01-01
MA32|Covered days missing or invalid|@1997-01-01
MA36|Patient name missing or invalid|@1997-01-01
MA37|Patient address missing or invalid|@1997-01-01
MA39|Patient sex missing or invalid|@1997-01-01
MA40|Admission date missing or invalid|@1997-01-01
MA41|Admission type missing or invalid|@1997-01-01
MA42|Admission source missing or invalid|@1997-01-01
MA43|Patient status missing or invalid|@1997-01-01
MA44|No appeal: decided by law|@1997-01-01
MA46|New information reviewed, no more payment|@1997-01-01
MA48|Responsible party or primary payer details missing|@1997-01-01
MA58|Release of information missing or invalid|@1997-01-01
MA59|Patient overpaid: refund due|@1997-01-01
MA60|Relationship to insured missing or invalid|@1997-01-01
MA61|Social security number missing or invalid|@1997-01-01
MA63|Principal diagnosis missing or invalid|@1997-01-01
MA64|Payer is third in line: bill the first two|@1997-01-01
MA65|Admitting diagnosis missing or invalid|@1997-01-01
MA66|Principal procedure missing or invalid|@1997-01-01
MA67|Correction of a prior claim|@1997-01-01
MA69|Remarks missing or invalid|@1997-01-01
MA74|Replaces an earlier payment that went astray|@1997-01-01
MA75|Patient signature missing or invalid|@1997-01-01
MA81|Provider signature missing or invalid|@1997-01-01
MA83|State whether the payer is primary or secondary|@1997-01-01
MA91|Result of your appeal|@1997-01-01
MA92|Other insurance plan details missing|@1997-01-01
MA112|Group practice details missing or invalid|@1997-01-01
MA114|Service location missing or invalid|@1997-01-01
MA115|Address of the service location missing or invalid|@1997-01-01
MA120|CLIA number missing or invalid|@1997-01-01
MA121|X-ray date missing or invalid|@1997-01-01
MA122|First treatment date missing or invalid|@1997-01-01
MA130|Claim cannot be processed: correct and send a new one|@2001-10-12
MA133|Overlaps an inpatient stay|@2001-10-12
MA134|Facility where the patient lives missing or invalid|@2001-10-12
N1|You may appeal under your contract or law|@2000-01-01
N4|Prior payer's EOB missing or invalid|@2000-01-01
N5|Prior payer's EOB received, claim not on file|@2000-01-01
N8|Crossover claim denied: send a full claim|@2000-01-01
N10|Adjusted on a reviewer's findings|@2000-01-01
N11|Denial reversed on medical review|@2000-01-01
N13|Paid by professional or technical part|@2000-01-01
N14|Paid by contract or fee schedule|@2000-01-01
N15|Bill the newborn on its own claim|@2000-01-01
N16|Out-of-pocket maximum met: higher percentage paid|@2000-01-01
N19|Incidental to the main procedure|@2000-01-01
N20|Not payable with another service of the same day|@2000-01-01
N21|Line was split|@2000-01-01
N22|Payer changed the procedure code|@2000-01-01
N23|Patient share may change through other coverage|@2000-01-01
N24|EFT bank details missing or invalid|@2000-01-01
N25|Payer acts as administrator, not insurer|@2000-01-01
N26|Itemized bill missing|@2000-01-01
N28|Consent form rules not met|@2000-01-01
N29|Records or orders missing|@2000-01-01
N30|Patient not eligible for this service|@2000-01-01
N31|Prescriber's identifier missing or invalid|@2000-01-01
N32|Must be billed by who rendered it|@2000-01-01
N34|Wrong claim form or format|@2000-01-01
N35|Utilization or integrity review decision|@2000-01-01
N36|Primary payer's rules must be met first|@2000-01-01
N37|Tooth number missing or invalid|@2000-01-01
N39|Procedure does not fit the tooth|@2000-01-01
N40|X-ray images missing|@2000-01-01
N43|Bed hold or leave days used up|@2000-01-01
N45|Paid as authorized|@2000-01-01
N46|Admission hour missing or invalid|@2000-01-01
N48|Claim differs from the other payer's information|@2000-01-01
N50|Discharge information missing or invalid|@2000-01-01
N52|Not in the billing provider's plan that day|@2000-01-01
N54|Claim differs from the authorization|@2000-01-01
N55|Group or referring billing rules not followed|@2000-01-01
N56|Procedure code not right for the service or date|@2000-01-01
N58|Patient liability amount missing or invalid|@2000-01-01
N59|Read the provider manual|@2000-01-01
N61|Bill on separate claims|@2000-01-01
N63|Bill on separate lines|@2000-01-01
N64|From and to dates must differ|@2000-01-01
N65|Procedure or rate not on file|@2000-01-01
N68|Prior payment taken back: other plan covers|@2000-01-01
N70|Consolidated billing applies|@2000-01-01
N74|Bill each calendar period on its own claim|@2000-01-01
N77|Designated provider number missing or invalid|@2000-01-01
N79|Does not fit where the patient was|@2000-01-01
N88|Conditional payment: home health episode|@2000-01-01
N95|Provider type or specialty may not bill this|@2001-07-31
N103|Patient was in custody|@2001-10-31
N104|Wrong jurisdiction: find the right contractor|@2002-01-29
N105|Railroad Medicare claim sent to the wrong place|@2002-01-29
N106|Skilled nursing stay: the facility pays|@2002-01-31
N109|Chosen for complex review|@2002-02-28
N111|No appeal except for duplicates|@2002-02-28
N115|Local coverage determination (LCD)|@2002-05-30
N122|Add-on code billed alone|@2002-09-12
N129|Patient's age not eligible|@2002-10-31
N130|Read the plan's benefit guide|@2002-10-31
N131|Total of several contracts reached|@2002-10-31
N142|Send a new claim, not a replacement|@2002-10-31
N152|Replacement claim information missing or invalid|@2002-10-31
N155|No other insurance on file here: send it|@2002-10-31
N161|Covered only with its related service|@2003-02-28
N163|Record does not support the code|@2003-02-28
N174|Not covered, and patient share is limited|@2003-02-28
N179|Waiting for information from the member|@2003-02-28
N180|Item does not meet its category|@2003-02-28
N181|Waiting for another provider's information|@2003-02-28
N182|Bill by the plan's schedule|@2003-02-28
N185|Do not send this claim again|@2003-02-28
N188|Approved level of care does not match|@2003-02-28
N189|Paid once as an exception|@2003-02-28
N196|Patient may qualify for other coverage|@2003-02-25
N197|Subscriber must update insurance with the payer|@2003-02-25
N198|Rendering provider not linked to the payee|@2003-02-25
N199|Changed after the payer's own audit|@2003-02-25
N200|Bill the professional part alone|@2003-02-25
N202|More explanation follows|@2003-06-30
N205|Cannot be read|@2003-06-30
N206|Documents do not match the claim|@2003-06-30
N208|DRG missing or invalid|@2003-06-30
N210|An appeal is open to you|@2003-06-30
N211|No right to appeal|@2003-06-30
N216|This kind of service is not in the patient's package|@2004-04-01
N220|Contact the payer for its policy|@2004-08-01
N225|Records or orders incomplete|@2004-08-01
N237|Medical record incomplete|@2004-08-01
N245|Other insurance plan details incomplete|@2004-08-01
N252|Attending provider's name missing or invalid|@2004-12-02
N253|Attending provider's NPI missing or invalid|@2004-12-02
N255|Billing provider's taxonomy missing or invalid|@2004-12-02
N256|Billing provider's name missing or invalid|@2004-12-02
N257|Billing provider's NPI missing or invalid|@2004-12-02
N258|Billing provider's address missing or invalid|@2004-12-02
N261|Operating provider's name missing or invalid|@2004-12-02
N264|Ordering provider's name missing or invalid|@2004-12-02
N265|Ordering provider's NPI missing or invalid|@2004-12-02
N276|Other payer's referring number missing or invalid|@2004-12-02
N285|Referring provider's name missing or invalid|@2004-12-02
N286|Referring provider's NPI missing or invalid|@2004-12-02
N288|Rendering provider's taxonomy missing or invalid|@2004-12-02
N290|Rendering provider's NPI missing or invalid|@2004-12-02
N297|Supervising provider's NPI missing or invalid|@2004-12-02
N301|Procedure date missing or invalid|@2004-12-02
N324|Last visit date missing or invalid|@2004-12-02
N329|Patient's birth date missing or invalid|@2004-12-02
N342|Test date missing or invalid|@2004-12-02
N345|Date range does not fit the units|@2005-03-30
N347|Purchased or referred service already paid to another|@2005-03-30
N350|Description of an unlisted code missing|@2005-08-01
N356|Done with a service that is not covered|@2005-08-01
N357|Too soon or too late after a related service|@2005-11-18
N362|Units above the payer's maximum|@2005-11-18
N370|Rental months used up|@2006-08-01
N372|Only needed maintenance is covered|@2006-08-01
N376|Active military: other coverage may be primary|@2006-12-01
N377|Paid on the replacement claim|@2006-12-01
N378|Prescription quantity missing or invalid|@2006-12-01
N379|Claim and line details disagree|@2006-12-01
N381|Read your contract with the payer|@2007-04-01
N382|Member identifier missing or invalid|@2007-04-01
N386|National coverage determination (NCD)|@2007-04-01
N390|Cannot be billed on its own|@2007-08-01
N418|Sent to the wrong place|@2007-08-01
N425|Excluded by law|@2007-08-01
N426|Self-administered: not covered|@2007-08-01
N428|Not covered in this place|@2007-08-01
N429|Routine: not covered|@2007-08-01
N430|Procedure does not fit the units|@2007-11-05
N431|Other procedure rules this one out|@2007-11-05
N432|Recovery audit adjustment|@2007-11-05
N435|More often than allowed without support|@2008-07-01
N448|Not on the fee schedule|@2008-07-01
N455|Physician's order missing|@2008-07-01
N479|Other payer's EOB missing|@2008-07-01
N517|Send a new claim with the information asked|@2009-03-01
N519|Modifiers do not go together|@2009-07-01
N522|Duplicate of a crossover claim|@2009-11-01
N525|Inside another procedure's global period|@2010-03-01
N536|Prior payer's patient share stands|@2010-07-01
N538|The facility pays outside providers|@2010-07-01
N567|Preventive: not covered|@2013-03-01
N570|Credentials missing or invalid|@2013-03-01
N572|Needs its reporting codes to be paid|@2013-03-01
N574|Ordering or referring provider may not order|@2013-07-15
N575|Ordering or referring name does not match the file|@2013-07-15
N576|Not related to this injury or claim|@2013-07-15
N587|Benefits used up|@2013-07-15
N620|Reporting code, no payment|@2013-07-15
N640|More often than allowed|@2013-07-15
N644|Paid by the bilateral rule|@2013-07-15
N657|Use the proper code for this service|@2013-07-15
N661|Record does not show medical necessity|@2013-07-15
N674|A required first service is missing|@2013-07-15
N702|Decided on earlier claims|@2014-03-01
N706|Documents missing|@2014-03-01
N822|Modifier missing|@2019-07-01
N830|Processed under surprise billing rules|@2020-03-01
`;
