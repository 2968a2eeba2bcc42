/** Breathing conditions (J) and special-purpose codes (U) with our own labels. */
export const icd10cmRespiratory = `
=J00|Common cold
J00|Common cold (nasopharyngitis)
=J01|Acute sinus infection
J01.00|Acute cheek sinus infection, not specified
J01.10|Acute forehead sinus infection, not specified
J01.40|Acute infection of all sinuses, not specified
J01.90|Acute sinus infection, not specified (sinusitis)
J01.91|Acute sinus infection, come back, not specified
=J02|Sore throat
J02.0|Strep throat (streptococcal pharyngitis)
J02.8|Sore throat from another germ
J02.9|Sore throat, not specified (pharyngitis)
=J03|Tonsil infection
J03.00|Strep tonsil infection
J03.01|Strep tonsil infection, come back
J03.90|Tonsil infection, not specified (tonsillitis)
J03.91|Tonsil infection, come back, not specified
=J04|Voice box and windpipe infection
J04.0|Acute voice box infection (laryngitis)
=J05|Croup
J05.0|Croup
=J06|Upper airway infection
J06.0|Acute throat and voice box infection
J06.9|Upper airway infection, not specified (URI)
=J09|Flu from a new virus
J09.X2|Flu from a new virus with other breathing signs
=J10|Flu, virus identified
J10.1|Flu, virus identified, with breathing signs
J10.2|Flu, virus identified, with bowel signs
J10.00|Flu, virus identified, with pneumonia
J10.89|Flu, virus identified, with other signs
=J11|Flu, virus not identified
J11.1|Flu, virus not identified, with breathing signs
=J12|Viral pneumonia
J12.1|RSV pneumonia
J12.82|COVID-19 pneumonia|@2021-01-01
J12.9|Viral pneumonia, not specified
=J13|Pneumococcal pneumonia
J13|Pneumococcal pneumonia
=J15|Bacterial pneumonia
J15.7|Mycoplasma pneumonia
J15.9|Bacterial pneumonia, not specified
=J18|Pneumonia, germ not named
J18.0|Bronchopneumonia, germ not named
J18.1|Lobar pneumonia, germ not named
J18.9|Pneumonia, not specified
=J20|Acute bronchitis
J20.5|Acute bronchitis from RSV
J20.8|Acute bronchitis from another germ
J20.9|Acute bronchitis, not specified
=J21|Acute bronchiolitis
J21.0|Acute bronchiolitis from RSV
J21.9|Acute bronchiolitis, not specified
=J22|Lower airway infection
J22|Lower airway infection, not specified
=J30|Nasal allergy
J30.0|Runny nose from nerves
J30.1|Nasal allergy to pollen
J30.2|Other seasonal nasal allergy (allergic rhinitis)
J30.5|Nasal allergy to food
J30.81|Nasal allergy to pets
J30.89|Other nasal allergy
J30.9|Nasal allergy, not specified (allergic rhinitis)
=J31|Chronic nose and throat inflammation
J31.0|Chronic runny nose
=J32|Chronic sinus inflammation
J32.0|Chronic cheek sinus inflammation
J32.9|Chronic sinus inflammation, not specified
=J33|Nasal polyp
J33.9|Nasal polyp, not specified
=J34|Other nose disorders
J34.2|Crooked nasal wall
J34.3|Large nasal turbinates
J34.89|Other nose or sinus disorder
=J35|Chronic tonsil and adenoid disease
J35.01|Chronic tonsil inflammation
J35.1|Large tonsils
J35.2|Large adenoids
J35.3|Large tonsils and adenoids
=J36|Abscess beside the tonsil
J36|Abscess beside the tonsil
=J38|Other voice box disorders
J38.00|Vocal cord paralysis, not specified
J38.3|Other vocal cord disease
=J40|Bronchitis
J40|Bronchitis, not said to be acute or chronic
=J41|Chronic bronchitis, simple
J41.0|Simple chronic bronchitis
=J42|Chronic bronchitis
J42|Chronic bronchitis, not specified
=J43|Emphysema
J43.9|Emphysema, not specified
=J44|COPD
J44.0|COPD with lower airway infection
J44.1|COPD with flare-up
J44.89|Other COPD|@2023-10-01
J44.9|COPD, not specified
=J45|Asthma
J45.20|Mild asthma, off and on, no complications
J45.21|Mild asthma, off and on, flare-up
J45.22|Mild asthma, off and on, status asthmaticus
J45.30|Mild lasting asthma, no complications
J45.31|Mild lasting asthma, flare-up
J45.40|Moderate lasting asthma, no complications
J45.41|Moderate lasting asthma, flare-up
J45.50|Severe lasting asthma, no complications
J45.51|Severe lasting asthma, flare-up
J45.901|Asthma, not specified, flare-up
J45.902|Asthma, not specified, status asthmaticus
J45.909|Asthma, not specified, no complications
J45.990|Exercise-induced spasm of the airways
J45.991|Cough asthma
J45.998|Other asthma
=J47|Bronchiectasis
J47.9|Bronchiectasis, no complications
=J69|Lung inflammation from breathing in matter
J69.0|Pneumonia from food or vomit
=J81|Lung fluid
J81.0|Acute lung fluid
=J84|Other scarring lung disease
J84.10|Lung scarring, not specified
=J90|Fluid around the lung
J90|Fluid around the lung (pleural effusion)
=J93|Collapsed lung
J93.9|Collapsed lung, not specified
=J96|Breathing failure
J96.00|Acute breathing failure, not specified
J96.01|Acute breathing failure with low oxygen (hypoxia)
J96.10|Chronic breathing failure, not specified
J96.11|Chronic breathing failure with low oxygen
J96.90|Breathing failure, not specified
=J98|Other breathing disorders
J98.01|Airway spasm (bronchospasm)
J98.11|Partly collapsed lung
J98.8|Other breathing disorder
=U07|Emergency use codes
U07.0|Vaping lung injury|@2020-04-01
U07.1|COVID-19|@2020-04-01
=U09|After COVID-19
U09.9|Condition after COVID-19|@2021-10-01
`;
