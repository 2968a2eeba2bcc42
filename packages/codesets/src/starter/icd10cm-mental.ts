/** Mental, behavioral and developmental conditions (F) with our own labels. */
export const icd10cmMental = `
=F01|Dementia from blood vessel disease
F01.50|Vascular dementia, severity not named, calm
=F02|Dementia in another disease
F02.80|Dementia in another disease, severity not named, calm
=F03|Dementia
F03.90|Dementia, severity not named, calm
F03.A0|Dementia, mild, calm|@2022-10-01
F03.B0|Dementia, moderate, calm|@2022-10-01
F03.C0|Dementia, severe, calm|@2022-10-01
=F05|Delirium
F05|Delirium from a known condition
=F06|Other mental disorder from a known condition
F06.31|Depressed mood from a known condition
=F10|Alcohol use
F10.10|Alcohol abuse, no complications
F10.11|Alcohol abuse, in remission|@2017-10-01
F10.129|Alcohol abuse, drunk now, not specified
F10.20|Alcohol dependence, no complications
F10.21|Alcohol dependence, in remission
F10.229|Alcohol dependence, drunk now, not specified
F10.239|Alcohol dependence with withdrawal, not specified
F10.90|Alcohol use, no complications|@2022-10-01
=F11|Opioid use
F11.10|Opioid abuse, no complications
F11.20|Opioid dependence, no complications
F11.21|Opioid dependence, in remission
F11.23|Opioid dependence with withdrawal
F11.90|Opioid use, no complications
=F12|Cannabis use
F12.10|Cannabis abuse, no complications
F12.20|Cannabis dependence, no complications
F12.90|Cannabis use, no complications
=F14|Cocaine use
F14.10|Cocaine abuse, no complications
F14.20|Cocaine dependence, no complications
=F15|Other stimulant use
F15.10|Stimulant abuse, no complications
F15.20|Stimulant dependence, no complications
=F17|Nicotine dependence
F17.200|Nicotine dependence, product not named
F17.203|Nicotine dependence, product not named, withdrawal
F17.210|Nicotine dependence, cigarettes
F17.211|Nicotine dependence, cigarettes, in remission
F17.220|Nicotine dependence, chewing tobacco
F17.290|Nicotine dependence, other product
=F19|Other drug use
F19.10|Other drug abuse, no complications
F19.20|Other drug dependence, no complications
=F20|Schizophrenia
F20.0|Paranoid schizophrenia
F20.9|Schizophrenia, not specified
=F25|Schizoaffective disorder
F25.0|Schizoaffective disorder, bipolar
F25.9|Schizoaffective disorder, not specified
=F29|Psychosis
F29|Psychosis, not specified
=F31|Bipolar disorder
F31.0|Bipolar disorder, now hypomanic
F31.30|Bipolar disorder, now depressed, mild or moderate
F31.32|Bipolar disorder, now depressed, moderate
F31.60|Bipolar disorder, now mixed
F31.81|Bipolar II disorder
F31.9|Bipolar disorder, not specified
=F32|Depression, one episode
F32.0|Depression, one episode, mild
F32.1|Depression, one episode, moderate
F32.2|Depression, one episode, severe, no psychosis
F32.3|Depression, one episode, severe, psychosis
F32.4|Depression, one episode, part remission
F32.5|Depression, one episode, full remission
F32.81|Premenstrual dysphoric disorder|F @2016-10-01
F32.89|Other depression|@2016-10-01
F32.9|Major depression, one episode, not specified
F32.A|Depression, not specified|@2021-10-01
=F33|Depression, come back
F33.0|Depression, come back, mild
F33.1|Depression, come back, moderate
F33.2|Depression, come back, severe, no psychosis
F33.3|Depression, come back, severe, psychosis
F33.40|Depression, come back, in remission, not specified
F33.41|Depression, come back, part remission
F33.42|Depression, come back, full remission
F33.9|Depression, come back, not specified
=F34|Lasting mood disorders
F34.1|Lasting low mood (dysthymia)
=F39|Mood disorder
F39|Mood disorder, not specified
=F40|Phobias
F40.10|Social anxiety, not specified
F40.01|Fear of open places with panic
F40.9|Phobia, not specified
=F41|Other anxiety
F41.0|Panic disorder
F41.1|Generalized anxiety
F41.8|Other anxiety disorder
F41.9|Anxiety, not specified
=F42|Obsessive-compulsive disorder
F42|Obsessive-compulsive disorder|!2016-09-30
F42.2|Mixed obsessions and compulsions|@2016-10-01
F42.9|Obsessive-compulsive disorder, not specified|@2016-10-01
=F43|Stress reactions
F43.0|Acute stress reaction
F43.10|Posttraumatic stress, not specified (PTSD)
F43.12|Posttraumatic stress, chronic
F43.20|Adjustment disorder, not specified
F43.21|Adjustment disorder with low mood
F43.22|Adjustment disorder with anxiety
F43.23|Adjustment disorder with anxiety and low mood
F43.25|Adjustment disorder with mood and conduct trouble
F43.81|Prolonged grief|@2022-10-01
F43.9|Stress reaction, not specified
=F44|Conversion disorders
F44.5|Seizures without a brain cause
=F45|Body symptom disorders
F45.21|Health anxiety
F45.41|Pain from mental causes alone
F45.42|Pain with mental causes
=F50|Eating disorders
F50.2|Bulimia|!2024-09-30
F50.20|Bulimia, not specified|@2024-10-01
F50.81|Binge eating|@2016-10-01 !2024-09-30
F50.819|Binge eating, not specified|@2024-10-01
F50.9|Eating disorder, not specified
=F51|Sleep disorders not from the body
F51.01|Primary insomnia
F51.02|Insomnia from stress
F51.05|Insomnia from a mental disorder
F51.5|Nightmares
=F52|Sexual problems not from the body
F52.0|Low sexual desire
F52.21|Erection problem not from the body|M
=F53|Mental disorders after birth
F53.0|Depression after birth|F @2018-10-01
=F60|Personality disorders
F60.3|Borderline personality
F60.9|Personality disorder, not specified
=F64|Gender identity
F64.0|Transsexualism
F64.9|Gender identity disorder, not specified
=F70|Mild intellectual disability
F70|Mild intellectual disability
=F79|Intellectual disability
F79|Intellectual disability, not specified
=F80|Speech and language development
F80.1|Expressive language delay
F80.2|Mixed language delay
F80.9|Speech or language delay, not specified
=F81|School skills
F81.0|Reading disorder
F81.9|Learning disorder, not specified
=F82|Motor skills delay
F82|Motor skills delay
=F84|Autism and similar
F84.0|Autism
F84.5|Asperger's syndrome
F84.9|Developmental disorder, not specified
=F88|Other development disorder
F88|Other development disorder
=F89|Development disorder
F89|Development disorder, not specified
=F90|Attention deficit
F90.0|Attention deficit, mainly inattentive (ADHD)
F90.1|Attention deficit, mainly hyperactive (ADHD)
F90.2|Attention deficit, combined (ADHD)
F90.8|Attention deficit, other
F90.9|Attention deficit, not specified (ADHD)
=F91|Conduct disorders
F91.3|Oppositional defiant disorder
F91.9|Conduct disorder, not specified
=F93|Childhood emotional disorders
F93.0|Separation anxiety of childhood
=F95|Tics
F95.2|Tourette's
F95.9|Tic, not specified
=F98|Other childhood behavior
F98.0|Wetting not from the body
F98.1|Soiling not from the body
=F99|Mental disorder
F99|Mental disorder, not specified
`;
