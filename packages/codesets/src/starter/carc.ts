/** Claim adjustment reason codes seen most, by number with our own labels; the official text is not shipped. */
export const carcs = `
1|Deductible|@1995-01-01
2|Coinsurance|@1995-01-01
3|Copay|@1995-01-01
4|Modifier missing or does not fit the procedure|@1995-01-01
5|Procedure does not fit the place of service|@1995-01-01
6|Procedure does not fit the patient's age|@1995-01-01
7|Procedure does not fit the patient's sex|@1995-01-01
8|Procedure does not fit the provider's specialty|@1995-01-01
9|Diagnosis does not fit the patient's age|@1995-01-01
10|Diagnosis does not fit the patient's sex|@1995-01-01
11|Diagnosis does not support the procedure|@1995-01-01
12|Diagnosis does not fit the provider type|@1995-01-01
13|Date of death before the date of service|@1995-01-01
14|Date of birth after the date of service|@1995-01-01
16|Claim lacks information or has a billing error|@1995-01-01
18|Exact duplicate|@1995-01-01
19|Work injury: bill workers' compensation|@1995-01-01
20|Injury: bill the liability carrier|@1995-01-01
21|Injury: bill the no-fault carrier|@1995-01-01
22|Another payer may be primary|@1995-01-01
23|Prior payer's decision taken into account|@1995-01-01
24|Covered by a capitation plan|@1995-01-01
26|Service before coverage began|@1995-01-01
27|Service after coverage ended|@1995-01-01
29|Filed after the time limit|@1995-01-01
31|Patient not found as insured|@1995-01-01
32|Dependent not eligible under the plan|@1995-01-01
33|No dependent coverage|@1995-01-01
34|No newborn coverage|@1995-01-01
35|Lifetime maximum reached|@1995-01-01
39|Authorization was asked for and refused|@1995-01-01
40|Not an emergency or urgent care as defined|@1995-01-01
44|Discount for paying promptly|@1995-01-01
45|Above the fee schedule or contract rate|@1995-01-01
49|Routine or preventive service not covered|@1995-01-01
50|Not medically necessary for the payer|@1995-01-01
51|Pre-existing condition|@1995-01-01
53|Provider is a relative or household member|@1995-01-01
54|More than one surgeon or assistant not covered|@1995-01-01
55|Payer holds the service experimental|@1995-01-01
56|Payer holds the service unproven|@1995-01-01
58|Wrong or invalid place of service for payment|@1995-01-01
59|Multiple or concurrent procedure reduction|@1995-01-01
60|Outpatient charges near an inpatient stay|@1995-01-01
61|Penalty for no second surgical opinion|@1995-01-01
66|Deductible for blood|@1995-01-01
69|Long-stay outlier by days|@1995-01-01
70|Cost outlier amount|@1995-01-01
74|Indirect medical education amount|@1995-01-01
75|Direct medical education amount|@1995-01-01
76|Disproportionate share amount|@1995-01-01
78|Days or room charge not covered|@1995-01-01
85|Patient interest adjustment|@1995-01-01
89|Professional fee taken out of the charge|@1995-01-01
90|Drug ingredient cost|@1995-01-01
91|Pharmacy dispensing fee|@1995-01-01
94|Processed above charges|@1995-01-01
95|Plan's procedures were not kept|@1995-01-01
96|Not covered by the plan|@1995-01-01
97|Bundled into another paid service|@1995-01-01
100|Paid to the patient or responsible party|@1995-01-01
101|Predetermination, expected payment|@1995-01-01
102|Major medical plan adjustment|@1995-01-01
103|Provider promotional discount|@1995-01-01
104|Managed care withhold|@1995-01-01
105|Tax withheld|@1995-01-01
106|Patient chose another payment option|@1995-01-01
107|Related claim not found|@1995-01-01
108|Rent or purchase rules not met|@1995-01-01
109|Wrong payer: send to the correct one|@1995-01-01
110|Billed before the date of service|@1995-01-01
111|Not covered unless assignment is accepted|@1995-01-01
112|Service not furnished directly or not documented|@1995-01-01
114|Product not approved by the FDA|@1995-01-01
115|Procedure postponed, canceled or delayed|@1995-01-01
116|Advance notice to the patient not valid|@1995-01-01
117|Transport covered only to the nearest facility|@1995-01-01
118|End-stage renal disease network reduction|@1995-01-01
119|Benefit maximum for the period reached|@1995-01-01
121|Indemnification adjustment|@1995-01-01
122|Reduction for psychiatric services|@1995-01-01
128|Newborn is covered under the mother's claim|@1997-02-28
129|Prior processing information wrong|@1997-02-28
130|Fee for submitting the claim|@1997-02-28
131|Discount agreed for this claim|@1997-02-28
132|Demonstration project adjustment|@1997-02-28
133|Decision pending further review|@2014-07-01
134|Technical fee taken out of the charge|@1998-10-31
135|No interim bills accepted|@1998-10-31
136|Prior payer's rules were not followed|@1998-10-31
137|Regulatory surcharge or health tax|@1999-02-28
139|Contracted funding agreement|@1999-06-30
140|Patient number and name do not match|@1999-06-30
142|Monthly Medicaid patient share|@2000-06-30
143|Part of the payment deferred|@2001-02-28
144|Incentive payment|@2001-06-30
146|Diagnosis not valid on the date of service|@2002-06-30
147|Contracted rate expired or not on file|@2002-06-30
148|Another provider's information was not sent|@2002-06-30
149|Lifetime benefit for this service reached|@2002-10-31
150|Information does not support this level of service|@2002-10-31
151|Information does not support this many services|@2002-10-31
152|Information does not support this length of service|@2002-10-31
153|Information does not support this dosage|@2002-10-31
154|Information does not support this day's supply|@2002-10-31
155|Refused by the patient|@2003-06-30
157|Service from an act of war|@2003-09-30
158|Service outside the United States|@2003-09-30
159|Service from terrorism|@2003-09-30
160|Injury excluded by the plan|@2003-09-30
161|Bonus for the provider's performance|@2004-02-29
163|Attachment named on the claim not received|@2004-06-30
164|Attachment not received in time|@2004-06-30
166|Sent to a payer past its run-out period|@2005-02-28
167|Diagnosis not covered|@2005-06-30
169|Alternate benefit given|@2005-06-30
170|Not covered from this provider type|@2005-06-30
171|Not covered from this provider type in this place|@2005-06-30
172|Adjusted for this provider specialty|@2005-06-30
173|No prescription from a physician|@2005-06-30
174|Not prescribed before delivery|@2005-06-30
175|Prescription incomplete|@2005-06-30
176|Prescription not current|@2005-06-30
177|Eligibility rules not met by the patient|@2005-06-30
178|Spend-down not met by the patient|@2005-06-30
179|Waiting period not over|@2005-06-30
180|Residency rule not met by the patient|@2005-06-30
181|Procedure code not valid on the date of service|@2005-06-30
182|Modifier not valid on the date of service|@2005-06-30
183|Referring provider may not refer this service|@2005-06-30
184|Ordering provider may not order this service|@2005-06-30
185|Rendering provider may not perform this service|@2005-06-30
186|Level of care changed|@2005-06-30
187|Paid from a consumer spending account|@2005-06-30
188|Covered only if used as the FDA recommends|@2005-06-30
189|Unlisted code used where a specific one exists|@2005-06-30
190|Included in a skilled nursing stay|@2005-10-31
192|Nonstandard code from a paper remittance|@2005-10-31
193|Payment upheld on review|@2006-02-28
194|Anesthesia by the operating or assistant surgeon|@2006-02-28
195|Refund sent to the wrong payer|@2006-02-28
197|No prior authorization or notice|@2006-10-31
198|Beyond what was authorized|@2006-10-31
199|Revenue code does not match the procedure|@2006-10-31
200|Service during a lapse in coverage|@2006-10-31
201|Patient settled: workers' compensation set-aside|@2006-10-31
202|Personal comfort item not covered|@2007-02-28
203|Service stopped early or reduced|@2007-02-28
204|Not covered under the patient's current plan|@2007-02-28
205|Pharmacy discount card fee|@2007-07-09
206|NPI missing|@2007-07-09
207|NPI invalid format|@2007-07-09
208|NPI does not match|@2007-07-09
209|Provider may not collect from the patient|@2007-07-09
210|Authorization was late|@2007-07-09
211|NDC not eligible for rebate|@2007-07-09
212|Late charge adjustment|@2007-11-05
213|Self-referral prohibition|@2008-01-27
215|Third-party settlement|@2008-01-27
216|Review organization's finding|@2008-01-27
219|Extent of injury|@2008-01-27
222|Over the contracted maximum of units or days|@2008-06-01
223|Mandated federal, state or local adjustment|@2008-06-01
224|Patient's identity was misused|@2008-06-01
225|Late payment penalty or interest|@2008-06-01
226|Information asked of the provider not sent|@2008-09-21
227|Information asked of the patient not sent|@2008-09-21
228|Another provider did not send information asked for|@2008-09-21
229|Partial charge: prior payer on Medicare Part B bill|@2009-01-25
231|Mutually exclusive procedures same day|@2009-07-01
232|Transfer between institutions|@2009-11-01
233|Hospital-acquired condition or error not paid|@2010-01-24
234|Not paid separately|@2010-01-24
235|State or local sales tax|@2010-06-06
236|Procedure pair not payable together (NCCI)|@2011-01-30
237|Legislated or regulatory penalty|@2011-06-05
238|Spans eligible and ineligible coverage|@2012-03-01
239|Spans eligible and ineligible dates: bill separately|@2012-03-01
240|Diagnosis does not fit the birth weight|@2012-06-03
241|Low-income subsidy copay|@2012-06-03
242|Provider out of network|@2012-06-03
243|Not authorized by the network or primary care provider|@2012-06-03
245|Withheld under a performance program|@2012-09-30
246|Reporting code, no payment|@2012-09-30
247|Deductible for a professional service on an institutional claim|@2012-09-30
248|Coinsurance for a professional service on an institutional claim|@2012-09-30
249|Readmission: claim combined|@2012-09-30
250|Attachment received is the wrong one|@2012-09-30
251|Attachment received is incomplete|@2012-09-30
252|Attachment needed to decide|@2012-09-30
253|Sequestration reduction|@2013-06-02
254|Sent to medical plan, belongs to dental|@2013-06-02
256|Not payable under the managed care contract|@2013-06-02
257|Pending while premium is in grace period|@2013-11-01
258|Not covered while in custody|@2013-11-01
259|Additional payment for dental or vision|@2014-01-26
261|Procedure does not fit the patient's history|@2014-06-01
262|Delivery cost|@2014-11-01
263|Shipping cost|@2014-11-01
264|Postage cost|@2014-11-01
265|Administrative cost|@2014-11-01
266|Compounding cost|@2014-11-01
267|Spans months|@2014-11-01
268|Spans two calendar years: bill separately|@2014-11-01
269|No anesthesia covered here|@2015-03-01
270|Sent to medical plan, dental plan first|@2015-07-01
271|Prior contract terms, not paid now|@2015-11-01
272|Coverage guidelines not met|@2015-11-01
273|Coverage guidelines exceeded|@2015-11-01
274|Fee or service not payable per arrangement|@2015-11-01
275|Prior payer's patient share not covered|@2015-11-01
276|Services denied by prior payer not covered here|@2015-11-01
277|Retroactive eligibility grace period over|@2015-11-01
278|Performance program proficiency not met|@2016-07-01
279|Services not provided by network or primary care|@2016-11-01
280|Sent to medical plan, belongs to pharmacy|@2017-03-01
281|Deductible waived by contract|@2017-07-01
282|Procedure does not fit the type of bill|@2017-07-01
283|Attending provider may not direct care|@2017-11-01
284|Authorization valid but not for these services|@2017-11-01
285|Appeal rules were not followed|@2017-11-01
286|Appeal filed too late|@2017-11-01
287|Beyond the referral|@2017-11-01
288|Referral missing|@2017-11-01
289|Sent to dental first, then medical|@2017-11-01
290|Sent to dental, sent on to medical|@2017-11-01
291|Sent to medical, sent on to dental|@2017-11-01
292|Sent to medical, sent on to pharmacy|@2017-11-01
293|Paid to the employer|@2018-05-01
294|Paid to an attorney|@2017-11-01
295|Pharmacy direct or indirect remuneration|@2018-03-01
296|Authorization valid but not for this provider|@2018-07-01
297|Sent to medical, belongs to vision|@2019-03-01
298|Sent to medical, sent on to vision|@2019-03-01
299|Billing provider not eligible for payment|@2019-07-01
300|Sent to medical, belongs to behavioral health|@2019-07-01
301|Sent to medical, sent on to behavioral health|@2019-07-01
302|Authorization expired|@2020-11-01
303|Prior payer's patient share not covered here|@2021-07-01
A0|Refund to the patient|@1995-01-01
A1|Denied: see the remark code|@1995-01-01
A5|Medicare cost outlier or capital pass-through|@1995-01-01
A6|Prior hospitalization or transfer rule not met|@1995-01-01
A8|DRG cannot be assigned|@1995-01-01
B1|Not a covered visit|@1995-01-01
B4|Penalty for filing late|@1995-01-01
B7|Provider not certified or eligible on this date|@1995-01-01
B8|Another service was available and fits better|@1995-01-01
B9|Patient is in hospice|@1995-01-01
B10|Reduced: part was paid to someone else|@1995-01-01
B11|Sent on to the proper payer|@1995-01-01
B12|Service not documented in the record|@1995-01-01
B13|Paid before|@1995-01-01
B14|One visit or consult per day|@1995-01-01
B15|Requires another service that was not received|@1995-01-01
B16|New-patient rules not met|@1995-01-01
B20|Done by another provider in part or whole|@1995-01-01
B22|Adjusted for the diagnosis|@1995-01-01
B23|Lab not certified for this procedure (CLIA)|@1995-01-01
`;
