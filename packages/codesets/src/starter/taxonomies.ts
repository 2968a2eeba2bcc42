/** Provider taxonomy codes used most (code set of the NUCC), with our own labels. */
export const taxonomies = `
207Q00000X|Family medicine
207QA0505X|Family medicine, adults
207QG0300X|Family medicine, geriatrics
207QS0010X|Family medicine, sports
207R00000X|Internal medicine
207RA0000X|Internal medicine, adolescents
207RC0000X|Cardiology
207RC0001X|Cardiac electrophysiology
207RI0011X|Interventional cardiology
207RC0200X|Critical care, internal medicine
207RE0101X|Endocrinology
207RG0100X|Gastroenterology
207RG0300X|Geriatrics, internal medicine
207RH0000X|Hematology
207RH0003X|Hematology and oncology
207RI0200X|Infectious disease
207RN0300X|Nephrology
207RP1001X|Pulmonology
207RR0500X|Rheumatology
207RS0012X|Sleep medicine
207RX0202X|Medical oncology
208000000X|Pediatrics
2080A0000X|Pediatrics, adolescents
2080N0001X|Neonatology
207V00000X|Obstetrics and gynecology
207VG0400X|Gynecology
207VX0000X|Obstetrics
207VM0101X|Maternal and fetal medicine
207X00000X|Orthopedic surgery
207XS0114X|Joint replacement surgery
207XS0106X|Orthopedic hand surgery
207XS0117X|Orthopedic spine surgery
207XX0005X|Orthopedic sports medicine
207N00000X|Dermatology
207P00000X|Emergency medicine
207L00000X|Anesthesiology
207LP2900X|Pain medicine, anesthesiology
2084N0400X|Neurology
2084P0800X|Psychiatry
2084P0804X|Child psychiatry
2085R0202X|Diagnostic radiology
2085R0204X|Interventional radiology
2085R0001X|Radiation oncology
208600000X|General surgery
2086S0129X|Vascular surgery
208G00000X|Chest and heart surgery
208200000X|Plastic surgery
208800000X|Urology
208C00000X|Colon and rectal surgery
208D00000X|General practice
208M00000X|Hospitalist
208100000X|Physical medicine and rehabilitation
208VP0014X|Interventional pain medicine
207T00000X|Neurosurgery
207W00000X|Ophthalmology
207Y00000X|Ear, nose and throat
207K00000X|Allergy and immunology
207ZP0102X|Pathology, anatomic and clinical
2083P0901X|Public health medicine
2083X0100X|Occupational medicine
213E00000X|Podiatry
152W00000X|Optometry
111N00000X|Chiropractic
122300000X|Dentist
1223G0001X|General dentist
1223S0112X|Oral surgery
363A00000X|Physician assistant
363AM0700X|Physician assistant, medical
363AS0400X|Physician assistant, surgical
363L00000X|Nurse practitioner
363LF0000X|Nurse practitioner, family
363LA2200X|Nurse practitioner, adults
363LP0200X|Nurse practitioner, pediatrics
363LP0808X|Nurse practitioner, psychiatry
363LW0102X|Nurse practitioner, women's health
363LG0600X|Nurse practitioner, geriatrics
364S00000X|Clinical nurse specialist
367500000X|Nurse anesthetist
367A00000X|Nurse midwife
163W00000X|Registered nurse
164W00000X|Practical nurse
103T00000X|Psychologist
103TC0700X|Clinical psychologist
104100000X|Social worker
1041C0700X|Clinical social worker
101YM0800X|Mental health counselor
101YP2500X|Professional counselor
106H00000X|Marriage and family therapist
103K00000X|Behavior analyst
101YA0400X|Addiction counselor
133V00000X|Dietitian
183500000X|Pharmacist
225100000X|Physical therapist
225X00000X|Occupational therapist
235Z00000X|Speech therapist
231H00000X|Audiologist
193200000X|Group of several specialties
193400000X|Group of one specialty
261QF0400X|Federally qualified health center
261QP2300X|Primary care clinic
261QR1300X|Rural health clinic
261QU0200X|Urgent care clinic
261QA1903X|Surgery center
261QM0801X|Mental health clinic
261QP2000X|Physical therapy clinic
261QR0200X|Radiology clinic
261QE0700X|Dialysis clinic
282N00000X|General hospital
282NC0060X|Critical access hospital
283Q00000X|Psychiatric hospital
283X00000X|Rehabilitation hospital
291U00000X|Medical laboratory
314000000X|Skilled nursing facility
251E00000X|Home health agency
251G00000X|Hospice
332B00000X|Medical equipment supplier
333600000X|Pharmacy
3336C0003X|Community pharmacy
341600000X|Ambulance
3416L0300X|Ambulance, land
390200000X|Student in training
`;
