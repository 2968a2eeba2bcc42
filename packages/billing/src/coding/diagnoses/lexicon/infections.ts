/** Infections and parasites. `CODE terms`, see `readSynonyms`. */
export const INFECTION_TERMS = `
A0100 typhoid fever; typhoid
A020! salmonella enteritis; salmonellosis; salmonella gastroenteritis
A021 salmonella sepsis
A028 salmonella infection
A029! salmonella infection; salmonella
A039! shigellosis; shigella; bacillary dysentery
A044 e coli enteritis; escherichia coli intestinal infection
A045! campylobacter enteritis; campylobacter
A046 yersinia enteritis; yersinia enterocolitica
A0472! clostridium difficile colitis; c difficile colitis; c diff; cdiff; clostridium difficile; pseudomembranous colitis; clostridioides difficile; c difficile
A048 intestinal bacterial infection
A047! clostridium difficile colitis; pseudomembranous colitis; clostridium difficile
A059 food poisoning; bacterial food poisoning; foodborne intoxication
A051 botulism
A064 amebic liver abscess; amoebic liver abscess
A069! amebiasis; entamoeba histolytica; amoebiasis
A071! giardiasis; giardia; giardia lamblia
A072 cryptosporidiosis
A0811 norovirus; norwalk
A080 rotavirus; rotavirus enteritis
A084 viral gastroenteritis; viral enteritis; stomach flu
A09! infectious gastroenteritis; gastroenteritis; acute gastroenteritis; infectious diarrhea; traveler diarrhea; dysentery; age gastroenteritis; infectious colitis; acute diarrhea infectious
A150! pulmonary tuberculosis; tuberculosis of lung; lung tuberculosis; pulmonary tb; cavitary tuberculosis
A154 tuberculosis of intrathoracic lymph nodes
A156 tuberculous pleurisy; pleural tuberculosis; tuberculous pleural effusion
A157? primary respiratory tuberculosis
A159! tuberculosis; tuberculosis contact history?; tb; koch bacillus; mycobacterium tuberculosis; tuberculous infection; tuberculous disease; koch disease; tbc; tuberculous
A170! tuberculous meningitis; meningeal tuberculosis
A1781 tuberculoma of brain; cerebral tuberculoma
A1801! spinal tuberculosis; pott disease; tuberculous spondylitis; tuberculous spondylodiscitis
A1802 tuberculous arthritis
A1803 tuberculous osteomyelitis; bone tuberculosis
A1811! renal tuberculosis; tuberculosis of kidney; tuberculosis of ureter
A1810 genitourinary tuberculosis; urogenital tuberculosis
A1812 tuberculosis of bladder
A1814 tuberculosis of prostate
A1815 tuberculous epididymitis; tuberculosis of testis; tuberculous orchitis; epididymal tuberculosis
A182! tuberculous lymphadenitis; scrofula; lymph node tuberculosis; ganglionic tuberculosis; tuberculous adenitis; tuberculous adenopathy
A1831! tuberculous peritonitis; peritoneal tuberculosis
A1832 intestinal tuberculosis; tuberculous enteritis
A184 cutaneous tuberculosis; lupus vulgaris; erythema induratum; skin tuberculosis; bazin
A1850~ ocular tuberculosis; tuberculous uveitis
A1884 cardiac tuberculosis; tuberculous pericarditis
A199! miliary tuberculosis; disseminated tuberculosis
A209 plague
A219 tularemia
A239! brucellosis; malta fever; undulant fever; brucella; brucella infection
A230 brucella melitensis
A269 erysipeloid
A279 leptospirosis
A280 pasteurellosis; pasteurella multocida
A281! cat scratch disease; bartonella henselae; cat scratch fever
A310 mycobacterium avium pulmonary; pulmonary atypical mycobacteria; mycobacterium kansasii
A311 mycobacterium marinum; cutaneous mycobacterial infection; swimming pool granuloma
A312 disseminated mycobacterium avium complex
A319! atypical mycobacteria; nontuberculous mycobacteria; mycobacterial infection; mycobacteriosis; mycobacterium; atypical mycobacterial infection
A329! listeriosis; listeria; listeria monocytogenes
A3211 listeria meningitis
A35 tetanus
A3700 whooping cough; pertussis
A3790 whooping cough; pertussis; bordetella
A38 scarlet fever
A390! meningococcal meningitis
A394 meningococcal sepsis; meningococcemia
A399 meningococcal infection; meningococcal disease
A400 sepsis group a strep
A403 pneumococcal sepsis; streptococcus pneumoniae sepsis
A4101 mssa sepsis; staphylococcus aureus sepsis
A4102 mrsa sepsis
A411 staphylococcal sepsis
A4150 gram negative sepsis
A4151! e coli sepsis; escherichia coli sepsis
A4152 pseudomonas sepsis
A4181 enterococcal sepsis
A419! sepsis; septicemia; septic syndrome; septic; bacterial sepsis; septicaemia; septic process; septic state; septic picture
A420 pulmonary actinomycosis
A421 abdominal actinomycosis
A422 cervicofacial actinomycosis
A429! actinomycosis; actinomyces
A430 pulmonary nocardiosis
A439! nocardiosis; nocardia
A46! erysipelas
A480! gas gangrene
A481! legionnaires disease; legionella pneumonia; legionella; legionnaire disease; legionellosis
A483! toxic shock syndrome
A4901! mssa infection; staphylococcus aureus infection; staph infection; staph aureus infection
A4902! mrsa infection; mrsa
A491! streptococcal infection; strep infection
A492 haemophilus influenzae infection
A493! mycoplasma infection
A499! bacterial infection; bacterial superinfection; superinfection~; bacterial overinfection
A509 congenital syphilis
A510! primary syphilis; chancre; primary genital syphilis
A5139 secondary syphilis of skin
A5149~ secondary syphilis
A515 early latent syphilis
A523! neurosyphilis
A528 late latent syphilis
A530 latent syphilis
A539! syphilis; positive vdrl; positive rpr; lues; luetic; treponema pallidum
A5400 gonorrhea lower genitourinary
A549! gonorrhea; gonococcal infection; gonococcus; neisseria gonorrhoeae; gonorrhoea
A55 lymphogranuloma venereum; chlamydial lymphogranuloma
A5601 chlamydial cystitis urethritis; chlamydial urethritis
A568~ sexually transmitted chlamydial infection
A5901 trichomonal vulvovaginitis
A599! trichomoniasis; trichomonas; trichomonas vaginalis
A6000! genital herpes; herpes genitalis; herpetic infection of urogenital system
A600 genital herpes; herpes genitalis
A609 anogenital herpes
A630! genital warts; condyloma; condylomata acuminata; condyloma acuminatum; condylomas; venereal warts; anogenital warts; genital condyloma; condylomatous
A64 sexually transmitted disease; std; sexually transmitted infection; sti; venereal disease
A687? relapsing fever
A6920! lyme disease; borreliosis; lyme; borrelia burgdorferi; borrelia; erythema migrans; erythema chronicum migrans; lyme borreliosis
A6922 neuroborreliosis; lyme neurologic; lyme meningitis
A6923 lyme arthritis
A70 psittacosis; chlamydia psittaci; ornithosis
A719 trachoma
A749! chlamydial infection; chlamydia; chlamydia trachomatis; chlamydophila; chlamydia infection
A771 mediterranean spotted fever; rickettsia conorii; boutonneuse fever; mediterranean boutonneuse fever
A770 rocky mountain spotted fever
A78! q fever; coxiella burnetii; coxiella
A799! rickettsiosis; rickettsia; rickettsial infection
A809 poliomyelitis; polio; acute poliomyelitis
A8100 creutzfeldt jakob; creutzfeldt jakob disease; spongiform encephalopathy
A811 subacute sclerosing panencephalitis
A812! progressive multifocal leukoencephalopathy; pml
A829 rabies
A86! viral encephalitis
A870 enteroviral meningitis
A879! viral meningitis; aseptic meningitis
A90! dengue; dengue fever
A91 dengue hemorrhagic fever
A920 chikungunya
A925 zika; zika virus
A923 west nile virus
A959 yellow fever
A985 hantavirus renal syndrome
B000 eczema herpeticum; kaposi varicelliform eruption
B001! herpes labialis; cold sore; cold sores; fever blister; herpes simplex vesicular dermatitis; labial herpes
B002 herpetic gingivostomatitis; oral herpes
B003 herpetic meningitis
B004! herpes encephalitis; herpetic encephalitis; herpes simplex encephalitis; herpesviral encephalitis
B0052 herpetic keratitis; herpes simplex keratitis; dendritic keratitis
B0050 herpesviral ocular disease; ocular herpes
B0053 herpes conjunctivitis
B009! herpes simplex; herpes virus infection; herpes; herpesvirus; herpetic; hsv; herpes simplex virus; herpes virus; herpetic lesions; hsv 1; herpetic infection
B010 varicella meningitis
B012 varicella pneumonia
B019! chickenpox; varicella; varicella zoster primary
B020 zoster encephalitis
B0229 postherpetic neuralgia
B0221 ramsay hunt; ramsay hunt syndrome; postherpetic geniculate ganglionitis; herpes zoster oticus
B0230 herpes zoster ophthalmicus; ophthalmic zoster; zoster ocular; zoster ophthalmicus
B027 disseminated zoster
B029! shingles; herpes zoster; zoster; varicella zoster virus; varicella zoster; vzv
B059 measles
B069 rubella; german measles
B078! common wart; verruca vulgaris; viral wart
B079! warts; wart; verruca; viral warts; papilloma virus wart
B07! wart viral
B080 cowpox; orf; molluscum?
B081! molluscum contagiosum
B083 erythema infectiosum; fifth disease; parvovirus b19 rash
B084! hand foot and mouth disease
B085 herpangina
B0820 exanthema subitum; sixth disease; roseola infantum
B159! hepatitis a; acute hepatitis a; hepatitis a virus
B169! acute hepatitis b
B181! chronic hepatitis b; chronic hbv; hepatitis b carrier~; chronic viral hepatitis b
B182! chronic hepatitis c; chronic hcv; chronic viral hepatitis c; chronic hcv hepatitis
B1710 acute hepatitis c
B172 acute hepatitis e; hepatitis e
B178? hepatitis d
B189 chronic viral hepatitis
B1910! hepatitis b; hbv; viral hepatitis b; hepatitis b virus; hepatitis b surface antigen positive; hbsag; hbv infection; hbsag positive; hepatitis b infection
B1920! hepatitis c; hcv; viral hepatitis c; hepatitis c virus; hcv infection; hepatitis c virus infection; hvc; vhc
B199! viral hepatitis; hepatitis virus; hepatotropic virus; hepatitis viruses
B20! hiv; aids; hiv disease; hiv infection; human immunodeficiency virus; acquired immunodeficiency syndrome; hiv positive; human immunodeficiency virus infection; hiv infected; human immunodeficiency virus disease; hiv aids
Z21 hiv positive status; asymptomatic hiv; hiv carrier; seropositive hiv; hiv seropositive; hiv asymptomatic; hiv positive~
B250 cmv pneumonitis; cytomegalovirus pneumonia
B251 cmv hepatitis
B258~ cmv retinitis; cytomegalovirus retinitis; cmv colitis; cytomegalovirus colitis; cmv gastritis
B259! cytomegalovirus; cmv; cmv infection; cytomegalovirus infection; cytomegaloviral disease
B269! mumps; epidemic parotitis; viral parotitis
B260 mumps orchitis
B2790! mononucleosis; infectious mononucleosis; mono; epstein barr infection; mononucleosis syndrome
B2700! epstein barr mononucleosis; epstein barr virus~; ebv~; ebv infection; gammaherpesviral mononucleosis
B279 mononucleosis
B300 epidemic keratoconjunctivitis; adenoviral keratoconjunctivitis
B309! viral conjunctivitis
B338 viral disease other
B340! adenovirus infection; adenovirus
B341 enterovirus infection; coxsackievirus; coxsackie; enterovirus; coxsackie virus
B342 coronavirus infection
B343! parvovirus infection; parvovirus b19; parvovirus
B344 papovavirus infection; bk virus; polyomavirus; bk polyomavirus; jc virus
B348~ viral infection other; human herpesvirus 8?
B349! viral infection; viral syndrome; virosis; viremia; virus infection; viral illness; viral process; viral infections
B10? human herpesvirus
B1089 human herpesvirus 8; hhv 8; hhv8; human herpes virus 6; human herpesvirus 6
B333 retrovirus infection; htlv; htlv 1
U071! covid 19; covid; sars cov 2; coronavirus disease 2019
B350 tinea capitis; tinea barbae
B351! onychomycosis; tinea unguium; nail fungus; toenail fungus; fungal nail infection
B353! tinea pedis; athlete foot
B354 tinea corporis; ringworm; ringworm body
B356 tinea cruris; jock itch
B359! dermatophytosis; tinea; ringworm; dermatophyte
B360! pityriasis versicolor; tinea versicolor
B370! thrush; oral candidiasis; oral thrush; candidal stomatitis; oropharyngeal candidiasis; muguet; oral candidosis; candida stomatitis
B3749 urogenital candidiasis; candiduria; urinary candidiasis
B3742 candidal balanitis
B373! vaginal candidiasis; yeast infection; candidal vaginitis; vaginal yeast infection; vulvovaginal candidiasis
B372 cutaneous candidiasis; candidal intertrigo; candida nail
B371 pulmonary candidiasis
B377! candidemia; candidal sepsis; systemic candidiasis; invasive candidiasis; candidaemia
B3781 candidal esophagitis; esophageal candidiasis
B3789~ candidal endophthalmitis
B379! candidiasis; candida; candida albicans; monilia; candida infection; candidosis
B389 coccidioidomycosis
B399! histoplasmosis; histoplasma
B394 histoplasma capsulatum
B409 blastomycosis
B419 paracoccidioidomycosis
B429 sporotrichosis; sporothrix
B440 invasive pulmonary aspergillosis; invasive aspergillosis
B441 pulmonary aspergillosis; aspergilloma
B4481 allergic bronchopulmonary aspergillosis; abpa
B449! aspergillosis; aspergillus; aspergillus fumigatus
B451! cryptococcal meningitis; cerebral cryptococcosis
B459! cryptococcosis; cryptococcus; cryptococcus neoformans
B460 pulmonary mucormycosis
B461! rhinocerebral mucormycosis; rhino orbital mucormycosis; rhinocerebral; mroc
B463 cutaneous mucormycosis
B465! mucormycosis; mucor; zygomycosis; rhizopus; mucorales; mucor infection
B471 actinomycetoma
B479 mycetoma; madura foot
B488~ fusarium; scedosporium; fusariosis; opportunistic mycosis; pneumocystis?
B49! fungal infection; mycosis; mycotic infection; fungus; fungi; mycoses; fungal
B509 falciparum malaria; plasmodium falciparum
B519 vivax malaria; plasmodium vivax
B54! malaria; plasmodium; paludism
B550! visceral leishmaniasis; kala azar; visceral leishmaniosis
B551! cutaneous leishmaniasis; cutaneous leishmaniosis
B552 mucocutaneous leishmaniasis
B559! leishmaniasis; leishmania; leishmaniosis
B572 chagas cardiomyopathy
B575? chagas disease
B5801 toxoplasma chorioretinitis; ocular toxoplasmosis; toxoplasmic chorioretinitis; toxoplasmic retinochoroiditis
B582! cerebral toxoplasmosis; toxoplasma encephalitis; toxoplasmic encephalitis; toxoplasma meningoencephalitis
B589! toxoplasmosis; toxoplasma; toxoplasma gondii; toxoplasma infection
B59! pneumocystis pneumonia; pcp pneumonia; pneumocystis jirovecii; pneumocystis carinii; pneumocystosis; pneumocystis
B600 babesiosis
B601? acanthamoeba
B6013 acanthamoeba keratitis
B659 schistosomiasis; bilharziasis; schistosoma
B650 urinary schistosomiasis; schistosoma haematobium; vesical schistosomiasis
B663 fascioliasis; fasciola hepatica
B670 echinococcus granulosus of liver; hepatic hydatid cyst; hydatid cyst of liver; liver hydatid
B671 pulmonary hydatid cyst; hydatid cyst of lung
B673 hydatid cyst of other site; renal hydatid cyst; hydatid cyst of kidney
B678 hepatic hydatidosis unspecified
B6790! hydatid cyst; hydatidosis; echinococcosis; hydatid disease; echinococcus; hydatid; hydatid cysts
B689 taeniasis; tapeworm
B690! neurocysticercosis
B699! cysticercosis; cysticercus
B759 trichinosis; trichinellosis
B769 hookworm; ancylostoma; ancylostomiasis
B779 ascariasis; ascaris; ascaris lumbricoides
B780 intestinal strongyloidiasis
B789! strongyloidiasis; strongyloides; strongyloides stercoralis
B787 disseminated strongyloidiasis; strongyloides hyperinfection
B80 pinworm; enterobiasis; oxyuriasis
B810! anisakiasis; anisakis
B830 visceral larva migrans; toxocariasis; toxocara
B832 angiostrongyliasis
B829! intestinal parasitism; intestinal parasites; parasitosis intestinal
B850! head lice; pediculosis capitis
B852 pediculosis; lice
B86! scabies; sarcoptes
B876? ocular myiasis
B879 myiasis
B889 parasitic infestation; mite infestation
B89! parasitic disease; parasites; parasitosis; parasite; parasitic infection
B909 sequelae of tuberculosis; old tuberculosis; residual tuberculosis
B91 sequelae of poliomyelitis; postpolio; polio sequelae; post polio syndrome
B948~ sequelae of infection
B950 group a streptococcus; streptococcus pyogenes; streptococcus group a
B951! group b streptococcus; streptococcus agalactiae; streptococcus group b
B952! enterococcus; enterococcus faecalis; enterococcus faecium; e faecalis
B953! streptococcus pneumoniae; pneumococcus; s pneumoniae; pneumococci
B954! streptococcus viridans; viridans streptococcus; streptococcus milleri; streptococcus; streptococcus intermedius; beta hemolytic streptococcus; streptococcus mitis; streptococcus constellatus; streptococcus bovis; streptococcus anginosus; streptococci; streptococcus sanguis; streptococcus salivarius
B955~ unspecified streptococcus
B9561! staphylococcus aureus; mssa; s aureus; methicillin sensitive staphylococcus aureus; staph aureus; methicillin susceptible staphylococcus aureus
B9562! methicillin resistant staphylococcus aureus; mrsa; mrsa organism
B957! staphylococcus epidermidis; coagulase negative staphylococcus; staphylococcus coagulase negative; s epidermidis; staphylococcus lugdunensis; staphylococcus saprophyticus
B958! staphylococcus; staph; staphylococci
B960! mycoplasma pneumoniae; mycoplasma; m pneumoniae; ureaplasma; ureaplasma urealyticum; mycoplasma hominis
B961! klebsiella; klebsiella pneumoniae; k pneumoniae
B9620! escherichia coli; e coli
B9629~ esbl e coli
B963! haemophilus influenzae; h influenzae; hemophilus
B964! proteus mirabilis; proteus; morganella; proteus vulgaris; morganella morganii
B965! pseudomonas; pseudomonas aeruginosa; p aeruginosa
B966 bacteroides fragilis; bacteroides
B967 clostridium perfringens
B9681! helicobacter pylori; h pylori
B9689! enterobacter; citrobacter; serratia; acinetobacter; gardnerella; enterobacter cloacae; acinetobacter baumannii; serratia marcescens; stenotrophomonas; fusobacterium; gram negative bacilli~; anaerobes~; corynebacterium; enterobacteriaceae; anaerobic bacteria; bacillus cereus; citrobacter freundii; propionibacterium acnes; propionibacterium; stenotrophomonas maltophilia; burkholderia; prevotella; peptostreptococcus; raoultella; bacillus?; klebsiella oxytoca~; eikenella corrodens; haemophilus parainfluenzae; capnocytophaga; aeromonas; achromobacter; bacterial agent; kingella
B970 adenovirus as cause
B974 rsv; respiratory syncytial virus
B977! papillomavirus; human papillomavirus; hpv; papilloma virus
B9789~ viral agents
B998~ infectious disease other
B999! infection; infectious disease; infectious process; infected; infections; infectious; infectious pathology; infectious etiology; infectious diseases
Z1611! resistance to penicillins; penicillin resistant; ampicillin resistant; amoxicillin resistant; resistant to ampicillin; resistance to amoxicillin; resistant to penicillin; ampicillin resistance
Z1612! esbl; extended spectrum beta lactamase; extended spectrum betalactamase
Z1613 carbapenem resistance; carbapenemase
Z1623 quinolone resistance; ciprofloxacin resistant; resistant to ciprofloxacin; resistant to quinolones
Z1624 multidrug resistant; resistant to multiple antibiotics; multiresistant; multi resistant; multidrug resistance
Z1610 beta lactam resistance
Z1629~ antibiotic resistance; trimethoprim resistant; resistant to cotrimoxazole; resistant to trimethoprim; resistant to gentamicin; erythromycin resistant; resistant to clindamycin
G000! haemophilus meningitis
G001! pneumococcal meningitis; streptococcus pneumoniae meningitis
G009! bacterial meningitis; purulent meningitis; suppurative meningitis; pyogenic meningitis
G02 meningitis in other infectious diseases
G039! meningitis
G0300? nonpyogenic meningitis
G032 mollaret meningitis
G038~ lymphocytic meningitis
G0490! encephalitis; meningoencephalitis; encephalomyelitis; limbic encephalitis; cerebritis; romboencephalitis; rhombencephalitis
G0481 autoimmune encephalitis
G0400 acute disseminated encephalomyelitis; adem
G0491 myelitis
G373! transverse myelitis; acute transverse myelitis
G060! brain abscess; cerebral abscess; intracranial abscess; epidural abscess intracranial; subdural empyema; intracranial granuloma; frontal abscess; cerebellar abscess
G061! spinal abscess; intraspinal abscess; spinal epidural abscess; epidural abscess spinal; epidural abscess
G062 epidural abscess; extradural abscess; subdural abscess
L0390! cellulitis; phlegmon; cellulitic
L03211! facial cellulitis; cellulitis of face
L03213 preseptal cellulitis; periorbital cellulitis
L0311! cellulitis of leg; cellulitis of lower limb; leg cellulitis; cellulitis of foot; cellulitis leg; lower extremity cellulitis; foot cellulitis; arm cellulitis?
L03119 cellulitis of limb
L0303 cellulitis of toe
L0301 cellulitis of finger; paronychia; panaritium; whitlow; felon
L03221 cellulitis of neck; cervical cellulitis
L03311 cellulitis of abdominal wall
L03315 cellulitis of perineum
L03317 cellulitis of buttock
L0291! skin abscess; cutaneous abscess; abscess?; boil; abscesses?; collection purulent~; purulent collection; abscess formation; suppuration~
L0292 furuncle; furunculosis; boils
L0293 carbuncle
L0201 facial abscess; abscess of face
L0211 neck abscess; cervical abscess; abscess of neck
L02211 abdominal wall abscess; abscess of abdominal wall
L02213 chest wall abscess
L02212 back abscess
L02214 groin abscess; inguinal abscess; abscess groin
L02215 perineal abscess; abscess of perineum
L0231 gluteal abscess; buttock abscess; abscess of buttock
L0241! abscess of limb; leg abscess; arm abscess; axillary abscess; thigh abscess; abscess axilla; abscess thigh
L0261 foot abscess; abscess of foot
L0251 hand abscess; abscess of hand
L0100! impetigo
L080 pyoderma
L081 erythrasma
L089! skin infection; local infection of skin; skin and soft tissue infection; soft tissue infection; cutaneous infection; surgical skin infection?
L049! acute lymphadenitis; acute adenitis
L0501 pilonidal abscess; pilonidal cyst with abscess
L0591! pilonidal cyst; pilonidal sinus; pilonidal disease
M726! necrotizing fasciitis; flesh eating
`;
