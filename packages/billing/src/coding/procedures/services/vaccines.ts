/**
 * Vaccine products: number, our label, names and brands | seasonal or group for the administration code. Groups: `flu`,
 * `pneumo`, `hepb` (Medicare G0008 to G0010), `covid` (90480), `oral` (90473/90474); `parts:N` counts antigens for 90460/90461.
 */
export const vaccineServices = `
90619|Meningitis ACWY vaccine, MenQuadfi|menquadfi|
90620|Meningitis B vaccine, two doses, Bexsero|bexsero;menb vaccine;meningococcal b vaccine|
90621|Meningitis B vaccine, Trumenba|trumenba|
90632|Hepatitis A vaccine, adult|hepatitis a vaccine;hep a vaccine;havrix;vaqta|adult
90633|Hepatitis A vaccine, child|hepatitis a vaccine;hep a vaccine;havrix;vaqta|child
90636|Hepatitis A and B vaccine|twinrix;hepatitis a and b vaccine|parts:2
90647|Hib vaccine, PedvaxHIB|pedvaxhib|
90648|Hib vaccine, ActHIB or Hiberix|acthib;hiberix;hib vaccine|
90651|HPV vaccine, nine types|gardasil;gardasil 9;hpv vaccine|
90656|Flu vaccine, three strains, no preservative, 0.5 ml|flu vaccine;influenza vaccine;flu shot;fluzone;fluarix;afluria;flulaval;influenza vaccination|flu
90661|Flu vaccine, cell culture|flucelvax|flu
90662|Flu vaccine, high dose|high dose flu vaccine;fluzone high dose;high dose influenza vaccine;high dose flu shot|flu
90653|Flu vaccine with adjuvant|fluad;adjuvanted flu vaccine|flu
90672|Flu vaccine through the nose, four strains|flumist quadrivalent|flu oral
90660|Flu vaccine through the nose, three strains|flumist;nasal flu vaccine;intranasal influenza vaccine|flu oral
90670|Pneumonia vaccine, 13 types|prevnar 13;pcv13;pcv 13|pneumo
90671|Pneumonia vaccine, 15 types|vaxneuvance;pcv15;pcv 15|pneumo
90677|Pneumonia vaccine, 20 types|prevnar 20;pcv20;pcv 20|pneumo
90732|Pneumonia vaccine, 23 types|pneumovax;ppsv23;ppsv 23;pneumovax 23;pneumococcal polysaccharide vaccine;pneumonia vaccine;pneumonia shot|pneumo
90678|RSV vaccine, Abrysvo|abrysvo;rsv vaccine|
90679|RSV vaccine, Arexvy|arexvy|
90680|Rotavirus vaccine, five types|rotateq;rotavirus vaccine|oral
90681|Rotavirus vaccine, two doses|rotarix|oral
90696|DTaP and polio vaccine|kinrix;quadracel;dtap ipv|parts:4
90697|DTaP, polio, Hib and hepatitis B vaccine|vaxelis|parts:6
90698|DTaP, polio and Hib vaccine|pentacel|parts:5
90700|DTaP vaccine, under 7|dtap;dtap vaccine;infanrix;daptacel|parts:3
90707|Measles, mumps and rubella vaccine|mmr;mmr vaccine|parts:3
90710|Measles, mumps, rubella and chickenpox vaccine|proquad;mmrv|parts:4
90713|Polio vaccine|ipv;ipol;polio vaccine|
90714|Tetanus and diphtheria vaccine, 7 or older|td vaccine;td booster;tetanus diphtheria vaccine;tenivac;tetanus booster;tetanus shot|parts:2
90715|Tdap vaccine, 7 or older|tdap;tdap vaccine;boostrix;adacel|parts:3
90716|Chickenpox vaccine|varicella vaccine;varivax;chickenpox vaccine|
90723|DTaP, hepatitis B and polio vaccine|pediarix|parts:5
90734|Meningitis ACWY vaccine, Menveo or Menactra|menactra;menveo;meningococcal vaccine;mcv4;menacwy|
90739|Hepatitis B vaccine, adult, two doses|heplisav|hepb
90744|Hepatitis B vaccine, child|hepatitis b vaccine;hep b vaccine;engerix;recombivax|hepb child
90746|Hepatitis B vaccine, adult, three doses|hepatitis b vaccine;hep b vaccine;engerix;recombivax|hepb adult
90740|Hepatitis B vaccine, dialysis|hepatitis b vaccine dialysis dose|hepb
90750|Shingles vaccine, recombinant|shingrix;shingles vaccine;zoster vaccine|
90675|Rabies vaccine|rabies vaccine;imovax;rabavert|
90691|Typhoid vaccine, shot|typhim vi;typhoid vaccine|
90690|Typhoid vaccine by mouth|vivotif;oral typhoid vaccine|oral
90717|Yellow fever vaccine|yellow fever vaccine;yf vax|
90738|Japanese encephalitis vaccine|ixiaro;japanese encephalitis vaccine|
90480|COVID-19 vaccine given|covid vaccine;covid 19 vaccine;comirnaty;spikevax;moderna vaccine;pfizer vaccine;novavax|covid
`;
