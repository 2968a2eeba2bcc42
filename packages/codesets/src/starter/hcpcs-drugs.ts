/** HCPCS Level II drugs and biologicals given in clinics, with our own labels; the dose is one billing unit. */
export const hcpcsDrugs = `
J0131|Acetaminophen by vein, 10 mg|@2012-01-01
J0120|Tetracycline, up to 250 mg|@1986-01-01
J0129|Abatacept, 10 mg|@2007-01-01
J0135|Adalimumab, 20 mg|@2005-01-01 !2024-12-31
J0139|Adalimumab, 1 mg|@2025-01-01
J0153|Adenosine, 1 mg|@2015-01-01
J0178|Aflibercept, 1 mg|@2013-01-01
J0280|Aminophylline, up to 250 mg|@1984-01-01
J0282|Amiodarone, 30 mg|@2001-01-01
J0290|Ampicillin, 500 mg|@1984-01-01
J0295|Ampicillin with sulbactam, 1.5 g|@1995-01-01
J0330|Succinylcholine, up to 20 mg|@1986-01-01
J0360|Hydralazine, up to 20 mg|@1986-01-01
J0456|Azithromycin, 500 mg|@2000-01-01
J0461|Atropine, 0.01 mg|@2010-01-01
J0500|Dicyclomine, up to 20 mg|@1986-01-01
J0517|Benralizumab, 1 mg|@2019-01-01
J0558|Penicillin G benzathine and procaine, 100,000 units|@2011-01-01
J0561|Penicillin G benzathine, 100,000 units|@2011-01-01
J0571|Buprenorphine by mouth, 1 mg|@2015-01-01
J0585|OnabotulinumtoxinA, 1 unit|@1991-01-01
J0586|AbobotulinumtoxinA, 5 units|@2010-01-01
J0588|IncobotulinumtoxinA, 1 unit|@2012-01-01
J0595|Butorphanol, 1 mg|@2004-01-01
J0665|Bupivacaine, 0.5 mg|@2023-07-01
J0670|Mepivacaine, 10 ml|@1986-01-01
J0690|Cefazolin, 500 mg|@1982-01-01
J0692|Cefepime, 500 mg|@2002-01-01
J0694|Cefoxitin, 1 g|@1992-01-01
J0696|Ceftriaxone, 250 mg|@1990-01-01
J0697|Cefuroxime, 750 mg|@1990-01-01
J0698|Cefotaxime, 1 g|@1991-01-01
J0702|Betamethasone acetate and phosphate, 3 mg|@1995-01-01
J0713|Ceftazidime, 500 mg|@1996-01-01
J0735|Clonidine, 1 mg|@1998-01-01
J0744|Ciprofloxacin by vein, 200 mg|@2002-01-01
J0780|Prochlorperazine, up to 10 mg|@1984-01-01
J0834|Cosyntropin, 0.25 mg|@2010-01-01
J0881|Darbepoetin, 1 mcg, not dialysis|@2006-01-01
J0885|Epoetin alfa, 1,000 units, not dialysis|@2006-01-01
J0897|Denosumab, 1 mg|@2012-01-01
J1010|Methylprednisolone acetate, 1 mg|@2024-04-01
J1020|Methylprednisolone acetate, 20 mg|@1982-01-01 !2024-03-31
J1030|Methylprednisolone acetate, 40 mg|@1982-01-01 !2024-03-31
J1040|Methylprednisolone acetate, 80 mg|@1982-01-01 !2024-03-31
J1050|Medroxyprogesterone, 1 mg|@2013-01-01
J1071|Testosterone cypionate, 1 mg|@2015-01-01
J1100|Dexamethasone phosphate, 1 mg|@1982-01-01
J1160|Digoxin, up to 0.5 mg|@1982-01-01
J1170|Hydromorphone, up to 4 mg|@1982-01-01 !2024-09-30
J1171|Hydromorphone, 0.1 mg|@2024-10-01
J1200|Diphenhydramine, up to 50 mg|@1982-01-01
J1240|Dimenhydrinate, up to 50 mg|@1984-01-01
J1335|Ertapenem, 500 mg|@2004-01-01
J1380|Estradiol valerate, up to 10 mg|@1982-01-01
J1439|Ferric carboxymaltose, 1 mg|@2015-01-01
J1442|Filgrastim, 1 mcg|@2014-01-01
J1450|Fluconazole, 200 mg|@2000-01-01
J1460|Immune globulin in muscle, 1 cc|@1984-01-01
J1569|Gammagard liquid, 500 mg|@2008-01-01
J1580|Gentamicin, up to 80 mg|@1984-01-01
J1610|Glucagon, 1 mg|@1986-01-01
J1626|Granisetron, 100 mcg|@1998-01-01
J1630|Haloperidol, up to 5 mg|@1986-01-01
J1631|Haloperidol decanoate, 50 mg|@1989-01-01
J1642|Heparin lock flush, 10 units|@1995-01-01
J1644|Heparin, 1,000 units|@1995-01-01
J1650|Enoxaparin, 10 mg|@1996-01-01
J1670|Tetanus immune globulin, up to 250 units|@1986-01-01
J1720|Hydrocortisone succinate, up to 100 mg|@1982-01-01
J1745|Infliximab, 10 mg|@2000-01-01
J1750|Iron dextran, 50 mg|@2005-12-31
J1756|Iron sucrose, 1 mg|@2003-01-01
J1790|Droperidol, up to 5 mg|@1982-01-01
J1800|Propranolol, up to 1 mg|@1982-01-01
J1815|Insulin, 5 units|@2003-01-01
J1885|Ketorolac, 15 mg|@1993-01-01
J1930|Lanreotide, 1 mg|@2009-01-01
J1950|Leuprolide depot, 3.75 mg|@1986-01-01
J1953|Levetiracetam, 10 mg|@2009-01-01
J1956|Levofloxacin, 250 mg|@1999-01-01
J1980|Hyoscyamine, up to 0.25 mg|@1982-01-01
J2001|Lidocaine by vein, 10 mg|@2004-01-01 !2024-09-30
J2003|Lidocaine, 1 mg|@2024-10-01
J2060|Lorazepam, 2 mg|@1982-01-01
J2175|Meperidine, 100 mg|@1986-01-01
J2182|Mepolizumab, 1 mg|@2017-01-01
J2185|Meropenem, 100 mg|@2004-01-01
J2210|Methylergonovine, up to 0.2 mg|@1982-01-01
J2250|Midazolam, 1 mg|@1996-01-01
J2270|Morphine, up to 10 mg|@1982-01-01
J2315|Naltrexone depot, 1 mg|@2007-01-01
J2323|Natalizumab, 1 mg|@2008-01-01
J2350|Ocrelizumab, 1 mg|@2018-01-01
J2353|Octreotide depot, 1 mg|@2004-01-01
J2357|Omalizumab, 5 mg|@2005-01-01
J2360|Orphenadrine, up to 60 mg|@1982-01-01
J2405|Ondansetron, 1 mg|@1993-01-01
J2426|Paliperidone palmitate, 1 mg|@2011-01-01
J2430|Pamidronate, 30 mg|@1982-01-01
J2469|Palonosetron, 25 mcg|@2005-01-01
J2501|Paricalcitol, 1 mcg|@2003-01-01
J2505|Pegfilgrastim, 6 mg|@2004-01-01 !2021-12-31
J2506|Pegfilgrastim, 0.5 mg|@2022-01-01
J2540|Penicillin G potassium, up to 600,000 units|@1982-01-01
J2543|Piperacillin with tazobactam, 1.125 g|@2000-01-01
J2550|Promethazine, up to 50 mg|@1982-01-01
J2560|Phenobarbital, up to 120 mg|@1982-01-01
J2675|Progesterone, 50 mg|@1986-01-01
J2704|Propofol, 10 mg|@2015-01-01
J2765|Metoclopramide, up to 10 mg|@1982-01-01
J2778|Ranibizumab, 0.1 mg|@2008-01-01
J2785|Regadenoson, 0.1 mg|@2009-01-01
J2790|Rh immune globulin, full dose|F @1986-01-01
J2794|Risperidone depot, 0.5 mg|@2005-01-01
J2795|Ropivacaine, 1 mg|@2001-01-01
J2916|Ferric gluconate, 12.5 mg|@2003-01-01
J2919|Methylprednisolone succinate, 5 mg|@2024-04-01
J2920|Methylprednisolone succinate, up to 40 mg|@1982-01-01 !2024-03-31
J2930|Methylprednisolone succinate, up to 125 mg|@1984-01-01 !2024-03-31
J3010|Fentanyl, 0.1 mg|@1982-01-01
J3030|Sumatriptan, 6 mg|@1986-01-01
J3105|Terbutaline, up to 1 mg|@1987-01-01
J3121|Testosterone enanthate, 1 mg|@2015-01-01
J3230|Chlorpromazine, up to 50 mg|@1982-01-01
J3250|Trimethobenzamide, up to 200 mg|@1982-01-01
J3300|Triamcinolone without preservative, 1 mg|@2009-01-01
J3301|Triamcinolone acetonide, 10 mg|@1991-01-01
J3303|Triamcinolone hexacetonide, 5 mg|@1991-01-01
J3357|Ustekinumab, 1 mg|@2011-01-01
J3360|Diazepam, up to 5 mg|@1982-01-01
J3380|Vedolizumab, 1 mg|@2016-01-01
J3410|Hydroxyzine, up to 25 mg|@1982-01-01
J3411|Thiamine, 100 mg|@2004-01-01
J3420|Vitamin B12, up to 1,000 mcg|@1986-01-01
J3430|Vitamin K, 1 mg|@1982-01-01
J3475|Magnesium sulfate, 500 mg|@1996-01-01
J3480|Potassium chloride, 2 mEq|@1996-01-01
J3489|Zoledronic acid, 1 mg|@2014-01-01
J3490|Drug without a code of its own|@1986-01-01
J3535|Metered-dose inhaler drug|@1994-01-01
J3590|Biological without a code of its own|@2003-01-01
J7030|Saline, 1,000 ml|@1982-01-01
J7040|Saline, 500 ml|@1984-01-01
J7042|Dextrose 5% in saline, 500 ml|@1984-01-01
J7050|Saline, 250 ml|@1982-01-01
J7060|Dextrose 5%, 500 ml|@1985-01-01
J7120|Lactated Ringer's, up to 1,000 ml|@1982-01-01
J7296|Kyleena hormonal IUD|F @2018-01-01
J7297|Liletta hormonal IUD|F @2016-01-01
J7298|Mirena hormonal IUD|F @2016-01-01
J7300|Copper IUD|F @1986-01-01
J7301|Skyla hormonal IUD|F @2014-01-01
J7307|Etonogestrel implant|F @2008-01-01
J7318|Durolane for the knee, 1 mg|@2019-01-01
J7321|Hyalgan or similar for the knee, dose|@2008-01-01
J7323|Euflexxa for the knee, dose|@2008-01-01
J7324|Orthovisc for the knee, dose|@2008-01-01
J7325|Synvisc for the knee, 1 mg|@2010-01-01
J7327|Monovisc for the knee, dose|@2015-01-01
J7510|Prednisolone by mouth, 5 mg|@1996-01-01
J7512|Prednisone by mouth, 1 mg|@2016-01-01
J7605|Arformoterol inhalation, 15 mcg|@2008-01-01
J7606|Formoterol inhalation, 20 mcg|@2009-01-01
J7611|Albuterol inhalation, concentrated, 1 mg|@2005-01-01
J7613|Albuterol inhalation, unit dose, 1 mg|@2005-01-01
J7614|Levalbuterol inhalation, unit dose, 0.5 mg|@2005-01-01
J7620|Albuterol with ipratropium inhalation|@2006-01-01
J7626|Budesonide inhalation, up to 0.5 mg|@2002-01-01
J7644|Ipratropium inhalation, 1 mg|@2000-01-01
J7682|Tobramycin inhalation, 300 mg|@2000-01-01
J7999|Compounded drug without a code of its own|@2016-01-01
J8499|Drug by mouth without a code of its own, not chemotherapy|@1995-01-01
J8540|Dexamethasone by mouth, 0.25 mg|@2006-01-01
J8610|Methotrexate by mouth, 2.5 mg|@1995-01-01
J9000|Doxorubicin, 10 mg|@1984-01-01
J9035|Bevacizumab, 10 mg|@2005-01-01
J9045|Carboplatin, 50 mg|@1990-01-01
J9060|Cisplatin, 10 mg|@1984-01-01
J9070|Cyclophosphamide, 100 mg|@1984-01-01 !2024-03-31
J9171|Docetaxel, 1 mg|@2010-01-01
J9190|Fluorouracil, 500 mg|@1984-01-01
J9201|Gemcitabine, 200 mg|@1998-01-01
J9217|Leuprolide depot, 7.5 mg|@1991-01-01
J9260|Methotrexate, 50 mg|@1984-01-01
J9263|Oxaliplatin, 0.5 mg|@2004-01-01
J9267|Paclitaxel, 1 mg|@2015-01-01
J9271|Pembrolizumab, 1 mg|@2016-01-01
J9299|Nivolumab, 1 mg|@2016-01-01
J9312|Rituximab, 10 mg|@2019-01-01
J9355|Trastuzumab, 10 mg|@2000-01-01
J9395|Fulvestrant, 25 mg|@2004-01-01
J9999|Chemotherapy drug without a code of its own|@1986-01-01
Q0138|Ferumoxytol, 1 mg, not dialysis|@2010-01-01
Q0162|Ondansetron by mouth, 1 mg|@2012-01-01
Q0163|Diphenhydramine by mouth, 50 mg|@1998-04-01
Q2035|Afluria flu vaccine|@2011-01-01
Q2036|Flulaval flu vaccine|@2011-01-01
Q2037|Fluvirin flu vaccine|@2011-01-01
Q2038|Fluzone flu vaccine|@2011-01-01
Q2039|Flu vaccine, not otherwise coded|@2011-01-01
Q4081|Epoetin alfa, 100 units, dialysis|@2007-01-01
Q5101|Filgrastim biosimilar, 1 mcg|@2015-07-01
Q5103|Infliximab biosimilar, 10 mg|@2018-04-01
Q9966|Contrast, 200 to 299 mg iodine, 1 ml|@2008-01-01
Q9967|Contrast, 300 to 399 mg iodine, 1 ml|@2008-01-01
Q9957|Perflutren contrast, 1 ml|@2005-04-01
A9500|Technetium sestamibi, study dose|@1996-01-01
A9502|Technetium tetrofosmin, study dose|@1998-01-01
A9503|Technetium medronate, up to 30 mCi|@1997-01-01
A9552|FDG for PET, study dose|@2006-01-01
A9579|Gadolinium contrast, 1 ml|@2008-01-01
A9585|Gadobutrol, 0.1 ml|@2012-01-01
`;
