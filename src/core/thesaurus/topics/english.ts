/** English words, as the Dutch words under which things are registered. */
export const ENGLISH = `
# Government and law
accountability -> verantwoording
algorithm, algorithms -> algoritme
archive, archives -> archief
building permit, planning permission -> omgevingsvergunning
chamber of commerce -> kamer van koophandel
citizen, citizens, resident, residents -> burger, inwoner
civil servant -> ambtenaar
complaint, complaints -> klacht, melding
compliance -> naleving
council meeting, minutes -> raadsvergadering, notulen
court, courts, judge, judiciary -> rechtbank, rechter
data breach, data leak -> datalek
data protection authority -> autoriteit persoonsgegevens
data protection, personal data -> persoonsgegevens, avg
elections, election, voting, vote, voters, ballot, polling station -> verkiezingen, stembureau, kiesgerechtigden
employment agency, employee insurance agency -> uwv
enforcement, law enforcement -> handhaving
freedom of information, foia, open government -> woo, openbaarmaking
human rights -> mensenrechten
immigration service -> ind
inspection, inspections, inspector -> inspectie, controle
land registry -> kadaster
law, legislation -> wet, wetgeving
legal basis -> wettelijke grondslag
ministry -> ministerie
municipality, city council, local government -> gemeente
objection, appeal -> bezwaar, beroep
oversight, supervision -> toezicht
permit, licence, license -> vergunning
procurement, tender -> inkoop, aanbesteding
prosecutor, public prosecution -> openbaar ministerie, officier van justitie
province -> provincie
subsidy, subsidies, grant, grants -> subsidie
supreme court -> hoge raad
tax authority, tax office, revenue service, irs -> belastingdienst
transparency -> transparantie
water board, water authority -> waterschap

# Money, benefits, work
benefits, benefit, allowance, allowances -> uitkering, toeslagen
child benefit -> kinderbijslag
childcare benefit, childcare benefits, childcare benefits scandal -> kinderopvangtoeslag, hersteloperatie toeslagen
company, companies, business, businesses -> bedrijf, ondernemer
competition, antitrust -> concurrentie, mededinging
consumer, consumers -> consument
corporate tax -> vennootschapsbelasting
counterfeit -> intellectuele eigendomsrechten
debt collection -> invordering, incasso
debt relief, debt counselling -> schuldhulpverlening
debt, debts -> schulden
disability benefit -> arbeidsongeschikt, wia
employee, employees, workers -> werknemer
employer, employers -> werkgever
exports -> uitvoer
forecast, forecasting -> prognose, voorspellen
fraud, fraud detection -> fraude, misbruik
goods -> goederen
housing benefit, rent allowance -> huurtoeslag
imports -> invoer
income -> inkomen
income tax -> inkomstenbelasting
inheritance tax -> erfbelasting
insurance -> verzekering
invoice, invoices -> factuur
job, jobs, job seeker, job seekers, job matching -> vacatures, werkzoekenden, matching
labour market, labor market -> arbeidsmarkt
money laundering -> witwassen
payment, payments -> betaling
pension, pensions, state pension -> pensioen, aow
poverty -> armoede
property tax -> onroerendezaakbelasting
property value, property valuation -> woz-waarde, taxatie
recruitment, hiring -> werving en selectie, sollicitatie
refund -> teruggave
scholarship -> studiefinanciering
self-employed -> zelfstandige
student loan, student loans, student grant, student finance -> studiefinanciering
tax evasion, tax avoidance -> belastingfraude
tax return -> belastingaangifte
tax, taxes, taxation -> belasting
unemployment benefit -> werkloosheidswet
unemployment, unemployed, jobless -> werkloosheid, werkloze
vat, value added tax -> omzetbelasting
wage, wages, salary -> loon
welfare fraud, benefit fraud -> uitkeringsfraude, bijstand
welfare, social assistance, social security -> bijstand, uitkering, sociale zekerheid

# Police, justice, migration
asylum, asylum seeker, asylum seekers, refugee, refugees -> asiel, asielzoeker
border, border control -> grenscontrole, grens
burglary, burglaries -> woninginbraak
child abuse -> kindermishandeling
child protection -> kinderbescherming, jeugdbescherming
crime, crimes -> criminaliteit
domestic violence -> huiselijk geweld
driving licence, drivers license, driving license -> rijbewijs
drug trafficking -> drugshandel, drugscriminaliteit
emergency, emergency call, emergency services -> noodoproep, hulpdiensten
evidence, forensic, forensics -> forensisch
fine, fines, penalty -> boete
fingerprint, fingerprints -> vingerafdruk
fire department, fire brigade, firefighters -> brandweer
human trafficking -> mensenhandel
identity card, id card -> identiteitskaart
identity theft, identity fraud -> identiteitsfraude
identity, identity verification, identity check -> identiteitsvaststelling
immigrants, foreigner, foreigners -> vreemdeling
integration -> inburgering
investigation -> opsporing, onderzoek
legal aid -> rechtsbijstand
migration, immigration, migrants -> migratie, vreemdeling
military, army, defence, defense -> defensie
murder, homicide -> moord
nationality -> nationaliteit
offender, offenders -> veroordeelde, verdachte
organised crime, organized crime -> ondermijning
passport, passports -> paspoort
police, policing -> politie
prison, prisons, jail, inmate, inmates -> gevangenis, detentie
probation, parole -> reclassering
recidivism, reoffending -> recidive
residence permit -> verblijfsvergunning
safety, security, public safety -> veiligheid
sentence, sentencing, punishment -> straf
surveillance camera, cctv, camera surveillance -> cameratoezicht
suspect, suspects -> verdachte
terrorism -> terrorisme
theft -> diefstal
victim, victims -> slachtoffer
violence -> geweld
weapons, firearms -> wapens

# Housing, care, education, daily life
address fraud -> adresfraude
animals, animal, animal welfare -> dieren, dierenwelzijn
birth, birth certificate -> geboorteaangifte
change of address, moving house, relocation -> verhuizing
child, children, kids -> kinderen
childcare, daycare, nursery -> kinderopvang
crop, crops -> gewas
dairy, cows, pigs -> melkvee, varkens
death, funeral -> overlijden
disabled, disability -> gehandicapt, arbeidsbeperking
divorce -> echtscheiding
education -> onderwijs
elderly, seniors -> ouderen
farm, farms, farmer, farmers, farming, agriculture -> landbouw, boer
food, food safety -> voedsel, levensmiddelen
health, health care, healthcare -> zorg, gezondheid
holiday rental, short term rental, tourist rental -> toeristische verhuur
homeless, homelessness -> dakloos
hospital, hospitals, patients -> ziekenhuis, zorg
housing -> wonen, woning
landlord, landlords -> verhuurder
marriage -> huwelijk
medicine, medicines -> geneesmiddel
mental health -> geestelijke gezondheidszorg
parents -> ouders
pesticides -> gewasbeschermingsmiddel
population register, civil registry -> basisregistratie personen
pupils, pupil -> leerling
rent, rental -> huur
school admission, school placement -> aanmeldbeleid, plaatsing
schools -> school
students -> student
teacher, teachers -> docent
tenant, tenants -> huurder
truancy -> schoolverzuim
university, universities -> hoger onderwijs, universiteit
vacancy, vacancies -> vacature, leegstand
vaccine, vaccination -> vaccinatie
wheelchair -> rolstoel
youth care -> jeugdhulp
youth, young people, teenagers -> jongeren

# Streets, environment, transport
aerial photo, aerial photos, aerial imagery -> luchtfoto
air quality, air pollution, pollution -> luchtkwaliteit
airport, aviation, airplane, aircraft -> luchtvaart, luchthaven
bike, bikes, bicycle, bicycles, cycling -> fiets
bridge, bridges -> brug
car, cars -> auto
climate, climate change -> klimaat
crowd, crowds, crowd control -> drukte
dike, dikes, levee -> waterkering
drinking water -> drinkwater
earthquake, earthquakes, gas extraction -> mijnbouwschade
electricity, power grid -> elektriciteit, netbeheerder
energy -> energie
environment -> milieu
fireworks -> vuurwerk
flood, floods, flooding -> overstroming, wateroverlast
illegal dumping, fly-tipping -> bijgeplaatst afval
license plate recognition, number plate recognition, plate reader -> kentekenherkenning
license plate, licence plate, number plate -> kenteken
litter, littering -> zwerfafval
low emission zone, emission zone, zero emission zone -> milieuzone, zero-emissiezone
manure -> mest
map, maps -> kaart
nature -> natuur
nitrogen -> stikstof
noise, noise pollution -> geluidsoverlast, geluid
parking -> parkeren
parking permit -> parkeervergunning
parking ticket, parking fine -> parkeerboete
pedestrian, pedestrians -> voetganger
pothole, potholes -> meldingen openbare ruimte, wegdek
public space, street maintenance -> openbare ruimte
public transport -> openbaar vervoer
road safety, traffic safety -> verkeersveiligheid
road, roads, road maintenance -> weg, wegonderhoud
scan car, scan cars -> scanauto
sewer, sewage, wastewater -> riool, rioolwaterzuivering
ship, ships, shipping, boat, boats, vessel -> scheepvaart, vaartuig
solar panel, solar panels -> zonnepaneel
speeding -> snelheidsovertreding
street light, street lights, street lighting, streetlight, streetlights -> openbare verlichting, lantaarnpaal
tourism, tourists -> toerisme
traffic -> verkeer
traffic accident, car accident, crash, road accident -> verkeersongeval
traffic light, traffic lights, traffic signal -> verkeerslicht
train, trains, railway -> spoor
tree, trees, tree felling -> bomen, boomkap
truck, trucks -> vrachtwagen
vegetation -> vegetatie
vehicle, vehicles -> voertuig
waste collection, garbage collection -> afvalinzameling
waste, garbage, trash, refuse -> afval
water level -> waterpeil
weather, weather forecast -> weersverwachting
wind turbine, wind turbines -> windturbine

# Technology
automated decision, automated decision making, automated decisions -> geautomatiseerde besluitvorming
biometrics, biometric -> biometrie
birds -> vogels
chat bot, virtual assistant, ai assistant -> chatbot, ai-assistent
decision tree -> beslisboom
decision, decisions -> besluit
discrimination -> discriminatie
document verification -> documentcontrole
encryption, secure email, secure mail -> beveiligd mailen
error -> fout
facial recognition, face recognition, face matching -> gezichtsherkenning
hacking -> informatiebeveiliging
human oversight -> menselijke tussenkomst
image recognition, object detection -> beeldherkenning, objectherkenning
predictive model, prediction, predictive, predict -> voorspellen, voorspelmodel
redact, redaction, anonymization, anonymisation, anonymize, anonymise -> anonimiseren
risk profiling, profile -> risicoprofiel
risk score, risk scoring, risk assessment, risk model -> risicomodel, risicotaxatie, risicoprofiel
risk, risks -> risico
rule based -> beslisregels
satellite, satellite images -> satelliet
search engine -> zoekmachine
sensors -> sensor
simulation -> simulatie
social media monitoring -> sociale media, mediamonitoring
subtitles, captions -> ondertiteling
summary, summarize, summarise, summarization -> samenvatting
translation, translate, machine translation -> vertalen
voice recognition, transcription, transcribe -> spraakherkenning, transcriptie
writing letters, plain language -> begrijpelijke taal
`;
