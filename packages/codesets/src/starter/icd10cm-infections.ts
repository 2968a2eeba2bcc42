/** Infections (A, B) with our own labels. */
export const icd10cmInfections = `
=A02|Salmonella infection
A02.0|Salmonella bowel infection
=A04|Bacterial bowel infection
A04.5|Campylobacter bowel infection
A04.71|C. difficile bowel infection, come back|@2017-10-01
A04.72|C. difficile bowel infection, first|@2017-10-01
A04.7|C. difficile bowel infection|!2017-09-30
=A08|Viral bowel infection
A08.0|Rotavirus bowel infection
A08.11|Norwalk virus bowel infection
A08.4|Viral bowel infection, virus not named (gastroenteritis)
=A09|Bowel infection
A09|Stomach flu or bowel infection, not specified (gastroenteritis)
=A15|Lung tuberculosis
A15.0|Tuberculosis of the lung
=A37|Whooping cough
A37.90|Whooping cough, germ not named, no pneumonia
=A38|Scarlet fever
A38.9|Scarlet fever, no complications
=A40|Strep blood infection
A40.9|Strep sepsis, not specified
=A41|Other blood infection
A41.01|Sepsis from staph aureus sensitive to methicillin
A41.02|Sepsis from MRSA
A41.51|Sepsis from E. coli
A41.9|Sepsis, germ not named
=A46|Erysipelas
A46|Erysipelas
=A48|Other bacterial disease
A48.1|Legionnaires' disease
=A49|Bacterial infection, place not named
A49.01|Staph aureus infection, place not named
A49.02|MRSA infection, place not named
A49.1|Strep infection, place not named
A49.9|Bacterial infection, not specified
=A51|Early syphilis
A51.0|Primary genital syphilis
=A53|Syphilis, not specified
A53.9|Syphilis, not specified
=A54|Gonorrhea
A54.00|Gonorrhea of the lower urinary or genital tract
A54.9|Gonorrhea, not specified
=A56|Chlamydia spread by sex
A56.00|Chlamydia of the lower urinary or genital tract
A56.8|Chlamydia of another place
=A59|Trichomonas
A59.01|Trichomonas of the vagina|F
A59.9|Trichomonas, not specified
=A60|Genital herpes
A60.00|Genital herpes, not specified
A60.04|Herpes of the vulva and vagina|F
=A63|Other infections spread by sex
A63.0|Genital warts
=A64|Infection spread by sex
A64|Infection spread by sex, not specified
=A69|Other spirochete infection
A69.20|Lyme disease, not specified
A69.23|Lyme arthritis
=A74|Other chlamydia
A74.9|Chlamydia, not specified
=B00|Herpes simplex
B00.1|Cold sores
B00.2|Herpes of the gums and throat
B00.9|Herpes simplex, not specified
=B01|Chickenpox
B01.9|Chickenpox, no complications
=B02|Shingles
B02.21|Shingles, facial nerve ganglion
B02.23|Nerve pain after shingles (postherpetic neuralgia)
B02.29|Shingles with other nerve trouble
B02.30|Shingles of the eye, not specified
B02.9|Shingles, no complications (herpes zoster)
=B07|Viral warts
B07.0|Plantar wart
B07.8|Other viral warts
B07.9|Wart, not specified
=B08|Other viral skin disease
B08.1|Molluscum
B08.20|Roseola, not specified
B08.3|Fifth disease
B08.4|Hand, foot and mouth disease
B08.5|Herpangina
=B09|Viral rash
B09|Viral rash, not specified
=B15|Hepatitis A
B15.9|Hepatitis A without coma
=B16|Acute hepatitis B
B16.9|Acute hepatitis B without delta agent or coma
=B18|Chronic viral hepatitis
B18.1|Chronic hepatitis B without delta agent
B18.2|Chronic hepatitis C
=B19|Viral hepatitis, not specified
B19.20|Hepatitis C, not specified, no coma
=B20|HIV disease
B20|HIV disease
=B26|Mumps
B26.9|Mumps, no complications
=B27|Mono
B27.00|Mono from Epstein-Barr virus, no complications
B27.90|Mono, not specified, no complications
=B34|Viral infection, place not named
B34.2|Coronavirus, place not named
B34.9|Viral infection, not specified
=B35|Ringworm
B35.0|Ringworm of the scalp or beard
B35.1|Nail fungus (onychomycosis)
B35.3|Athlete's foot (tinea pedis)
B35.4|Ringworm of the body (tinea corporis)
B35.6|Jock itch (tinea cruris)
B35.9|Ringworm, not specified
=B36|Other surface fungus
B36.0|Tinea versicolor
B36.9|Surface fungus, not specified
=B37|Yeast infection
B37.0|Thrush of the mouth
B37.2|Yeast of the skin and nails
B37.3|Yeast of the vulva and vagina|F !2022-09-30
B37.31|Acute yeast of the vulva and vagina|F @2022-10-01
B37.32|Chronic yeast of the vulva and vagina|F @2022-10-01
B37.41|Yeast of the bladder or urethra
B37.42|Yeast of the penis|M
B37.81|Yeast of the esophagus
B37.9|Yeast infection, not specified
=B80|Pinworms
B80|Pinworms
=B85|Lice
B85.0|Head lice
B85.3|Pubic lice
=B86|Scabies
B86|Scabies
=B95|Strep or staph behind another disease
B95.0|Group A strep behind another disease
B95.1|Group B strep behind another disease
B95.61|Staph aureus sensitive to methicillin behind another disease
B95.62|MRSA behind another disease
=B96|Other germ behind another disease
B96.20|E. coli behind another disease, not specified
B96.81|H. pylori behind another disease
B96.89|Other bacteria behind another disease
=B97|Virus behind another disease
B97.29|Other coronavirus behind another disease
B97.4|RSV behind another disease
B97.89|Other virus behind another disease
=B99|Other infection
B99.9|Infection, not specified
`;
