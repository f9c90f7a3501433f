/** English words, as the Dutch words under which things are registered. */
export const ENGLISH = `
# Government and law
accountability -> verantwoording
administrative law, general administrative law act -> awb
advice -> advies
algorithm, algorithms -> algoritme
anonymous -> anoniem
application, applications, applicant, applicants -> aanvraag
approval, approve -> goedkeuring, toekenning
archive, archives -> archief
building permit, planning permission -> omgevingsvergunning
chamber of commerce -> kamer van koophandel
citizen, citizens, resident, residents -> burger, inwoner
city hall, town hall -> stadhuis, balie
civil servant -> ambtenaar
complaint, complaints -> klacht, melding
compliance -> naleving
council -> gemeenteraad, raad
council meeting, minutes -> raadsvergadering, notulen
country, countries, foreign -> buitenland
court, courts, judge, judiciary -> rechtbank, rechter
data breach, data leak -> datalek
data protection authority -> autoriteit persoonsgegevens
data protection, personal data -> persoonsgegevens, avg
department -> afdeling, ministerie
elections, election, voting, vote, voters, ballot, polling station -> verkiezingen, stembureau, kiesgerechtigden
eligible, eligibility -> recht, toekenning
employment agency, employee insurance agency -> uwv
enforcement, law enforcement -> handhaving
environment act -> omgevingswet
financial, finance -> financieel
freedom of information, foia, open government -> woo, openbaarmaking
front desk, service desk -> balie, burgerzaken
fundamental rights -> grondrechten
human rights -> mensenrechten
immigration service -> ind
inspection, inspections, inspector -> inspectie, controle
land registry -> kadaster
law, legislation -> wet, wetgeving
legal basis -> wettelijke grondslag
letter, letters -> brief
mayor, alderman -> college, gemeente
ministry -> ministerie
municipality, city council, local government -> gemeente
objection, appeal -> bezwaar, beroep
oversight, supervision -> toezicht
participation act -> participatiewet
permit, licence, license -> vergunning
procurement, tender -> inkoop, aanbesteding
prosecutor, public prosecution -> openbaar ministerie, officier van justitie
province -> provincie
signature -> handtekening
staff, personnel -> personeel, medewerkers
subsidy, subsidies, grant, grants -> subsidie
supreme court -> hoge raad
survey, surveys -> vragenlijst, onderzoek
tax authority, tax office, revenue service, irs -> belastingdienst
transparency -> transparantie
water board, water authority -> waterschap
youth act -> jeugdwet

# Money, benefits, work
accountant, audit, audits, tax audit -> boekenonderzoek, controle
bankruptcy, bankrupt, insolvency -> faillissement
benefits, benefit, allowance, allowances -> uitkering, toeslagen
child benefit -> kinderbijslag
childcare benefit, childcare benefits, childcare benefits scandal -> kinderopvangtoeslag, hersteloperatie toeslagen
company, companies, business, businesses -> bedrijf, ondernemer
compensation, damages -> compensatie, schadevergoeding
competition, antitrust -> concurrentie, mededinging
consumer, consumers -> consument
corporate tax -> vennootschapsbelasting
cost, costs -> kosten
counterfeit -> intellectuele eigendomsrechten
covid support, corona support, covid aid -> tegemoetkoming, corona
credit, loan, loans -> krediet, lening
debt collection -> invordering, incasso
debt relief, debt counselling -> schuldhulpverlening
debt, debts -> schulden
debtor, debtors -> debiteuren
disability benefit -> arbeidsongeschikt, wia
early detection, early warning -> vroegsignalering
employee, employees, workers -> werknemer
employer, employers -> werkgever
employment -> werk, arbeid
energy contract, energy contracts, energy supplier, energy suppliers -> energieleverancier, energietarieven
exports -> uitvoer
forecast, forecasting -> prognose, voorspellen
fraud, fraud detection -> fraude, misbruik
funding -> financiering, subsidie
gambling -> kansspelen
gift tax -> schenkbelasting
goods -> goederen
house value, real estate valuation, valuation -> woz-waarde, taxatie
housing benefit, rent allowance -> huurtoeslag
imports -> invoer
income -> inkomen
income tax -> inkomstenbelasting
inheritance tax -> erfbelasting
inheritance, inheritances -> erfbelasting
insurance -> verzekering
invoice, invoices -> factuur
job, jobs, job seeker, job seekers, job matching -> vacatures, werkzoekenden, matching
labour market, labor market -> arbeidsmarkt
labour relations, bogus self-employment -> arbeidsrelaties
money -> geld
money laundering -> witwassen
mortgage -> hypotheek
overpayment, overpayments -> terugvordering
payment, payments -> betaling
payroll -> loonheffingen
pension, pensions, state pension -> pensioen, aow
poverty -> armoede
price, prices, pricing, tariffs -> prijs, tarief
property -> eigendom, vastgoed
property tax -> onroerendezaakbelasting
property value, property valuation -> woz-waarde, taxatie
real estate -> vastgoed
recruitment, hiring -> werving en selectie, sollicitatie
refund -> teruggave
rent benefit, rent subsidy -> huurtoeslag
repayment, repay -> terugbetalen, aflossing
scholarship -> studiefinanciering
self-employed -> zelfstandige
sick leave, sick pay, sickness benefit -> ziektewet, ziekmelding
skills -> vaardigheden
student loan, student loans, student grant, student finance -> studiefinanciering
supplier, suppliers, vendor -> leverancier
tax evasion, tax avoidance -> belastingfraude
tax haven, tax havens, offshore -> belastingfraude, buitenland
tax return -> belastingaangifte
tax, taxes, taxation -> belasting
unemployment benefit -> werkloosheidswet
unemployment office -> uwv
unemployment, unemployed, jobless -> werkloosheid, werkloze
vat, value added tax -> omzetbelasting
wage, wages, salary -> loon
welfare fraud, benefit fraud -> uitkeringsfraude, bijstand
welfare, social assistance, social security -> bijstand, uitkering, sociale zekerheid

# Police, justice, migration
abuse, misuse -> misbruik
asylum, asylum seeker, asylum seekers, refugee, refugees -> asiel, asielzoeker
border, border control -> grenscontrole, grens
burglary, burglaries -> woninginbraak
chemicals -> chemische stoffen
child abuse -> kindermishandeling
child protection -> kinderbescherming, jeugdbescherming
cigarettes, tobacco -> tabak, accijns
crime, crimes -> criminaliteit
deportation, deportations, repatriation -> vertrek, terugkeer
detention -> detentie
domestic violence -> huiselijk geweld
driver license, driver's licence -> rijbewijs
driving licence, drivers license, driving license -> rijbewijs
drug trafficking -> drugshandel, drugscriminaliteit
drugs lab, drug house, drug crime -> drugspand, drugscriminaliteit
emergency, emergency call, emergency services -> noodoproep, hulpdiensten
event, events -> evenement
evidence, forensic, forensics -> forensisch
fine, fines, penalty -> boete
fingerprint, fingerprints -> vingerafdruk
fire department, fire brigade, firefighters -> brandweer
gun, guns -> wapens
human trafficking -> mensenhandel
identity card, id card -> identiteitskaart
identity theft, identity fraud -> identiteitsfraude
identity, identity verification, identity check -> identiteitsvaststelling
immigrants, foreigner, foreigners -> vreemdeling
integration -> inburgering
investigation -> opsporing, onderzoek
juvenile, juveniles, minors -> jeugd, minderjarig
legal aid -> rechtsbijstand
migration, immigration, migrants -> migratie, vreemdeling
military, army, defence, defense -> defensie
murder, homicide -> moord
nationality -> nationaliteit
offender, offenders -> veroordeelde, verdachte
online fraud, internet fraud, scam, scams -> handelsfraude
organised crime, organized crime -> ondermijning
passport, passports -> paspoort
police, policing -> politie
prison, prisons, jail, inmate, inmates -> gevangenis, detentie
probation, parole -> reclassering
protest, protests -> demonstraties
recidivism, reoffending -> recidive
residence permit -> verblijfsvergunning
safety, security, public safety -> veiligheid
sentence, sentencing, punishment -> straf
smuggling -> douane, invoer
surveillance camera, cctv, camera surveillance -> cameratoezicht
suspect, suspects -> verdachte
terrorism -> terrorisme
theft -> diefstal
threat, threats -> dreiging, bedreiging
victim, victims -> slachtoffer
violence -> geweld
visas -> visum
voice comparison, speaker recognition -> sprekervergelijking
weapons, firearms -> wapens

# Housing, care, education, daily life
address fraud -> adresfraude
animals, animal, animal welfare -> dieren, dierenwelzijn
autism, psychiatric -> psychische stoornissen
birth, birth certificate -> geboorteaangifte
buildings -> gebouw
care needs, needs assessment -> zorgprofiel, indicatie
certificate, certificates, certification -> certificering
change of address, moving house, relocation -> verhuizing
child, children, kids -> kinderen
childcare, daycare, nursery -> kinderopvang
citizenship -> naturalisatie, nationaliteit
corona virus, pandemic -> corona
crop, crops -> gewassen, gewasclassificatie, landbouwpercelen
dairy, cows, pigs -> melkvee, varkens
deaf, hard of hearing -> ondertiteling
death, funeral -> overlijden
disabled, disability -> gehandicapt, arbeidsbeperking
disease, illness, sick -> ziekte
divorce -> echtscheiding
driving test, fitness to drive, medical fitness -> rijgeschiktheid
education -> onderwijs
elderly, seniors -> ouderen
family, families -> gezin, familie
farm, farms, farmer, farmers, farming, agriculture -> landbouw, boer
food, food safety -> voedsel, levensmiddelen
health, health care, healthcare -> zorg, gezondheid
holiday rental, short term rental, tourist rental -> toeristische verhuur
homeless, homelessness -> dakloos
hospital, hospitals, patients -> ziekenhuis, zorg
housing -> wonen, woning
intellectual disability -> licht verstandelijke beperking
landlord, landlords -> verhuurder
liveability, livability -> leefbaarheid
marriage -> huwelijk
medical, medically -> medisch
medicine, medicines -> geneesmiddel
mental health -> geestelijke gezondheidszorg
organic -> biologisch
parents -> ouders
pesticides -> gewasbeschermingsmiddel
pets, pet -> gezelschapsdier
population -> bevolking, inwoner
population register, civil registry -> basisregistratie personen
preschool -> voorschoolse educatie
pupils, pupil -> leerling
rent, rental -> huur
school admission, school placement -> aanmeldbeleid, plaatsing
schools -> school
social support, social care -> wmo
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
3d city model, city model -> digital twin, 3d
accident, accidents -> ongeval
aerial photo, aerial photos, aerial imagery -> luchtfoto
air quality, air pollution, pollution -> luchtkwaliteit
airport, aviation, airplane, aircraft -> luchtvaart, luchthaven
bike, bikes, bicycle, bicycles, cycling -> fiets
bridge, bridges -> brug
canal, canals -> gracht, watergang
car, cars -> auto
city centre, city center, downtown -> binnenstad
city, cities -> stad
climate, climate change -> klimaat
crowd, crowds, crowd control -> drukte
dike, dikes, levee -> waterkering
district heating, heating network, heat network -> warmtenet
drinking water -> drinkwater
earthquake, earthquakes, gas extraction -> mijnbouwschade
electricity, power grid -> elektriciteit, netbeheerder
emission, emissions -> emissie, uitstoot
energy -> energie
environment -> milieu
fireworks -> vuurwerk
flight, flights -> luchtvaart
flood, floods, flooding -> overstroming, wateroverlast
garbage container, bin, bins -> container, prullenbak
groundwater -> grondwater
harbour, harbor, port -> haven
heat, heatwave, heat waves -> hitte, hittestress
illegal dumping, fly-tipping -> bijgeplaatst afval
lead pipes -> loden leidingen
license plate recognition, number plate recognition, plate reader -> kentekenherkenning
license plate, licence plate, number plate -> kenteken
litter, littering -> zwerfafval
low emission zone, emission zone, zero emission zone -> milieuzone, zero-emissiezone
manure -> mest
map, maps -> kaart
nature -> natuur
neighbourhood, neighborhood -> wijk, buurt
nitrogen -> stikstof
noise, noise pollution -> geluidsoverlast, geluid
parking -> parkeren
parking permit -> parkeervergunning
parking ticket, parking fine -> parkeerboete
passenger, passengers -> passagiersvaart, reizigers
pedestrian, pedestrians -> voetganger
pothole, potholes -> meldingen openbare ruimte, wegdek
public space, street maintenance -> openbare ruimte
public transport -> openbaar vervoer
pump, pumps, pumping station -> gemaal
river, rivers -> stroomgebied
road safety, traffic safety -> verkeersveiligheid
road, roads, road maintenance -> weg, wegonderhoud
scan car, scan cars -> scanauto
sewer, sewage, wastewater -> riool, rioolwaterzuivering
ship, ships, shipping, boat, boats, vessel -> scheepvaart, vaartuig
soil, ground -> bodem, grond
solar panel, solar panels -> zonnepaneel
speeding -> snelheidsovertreding
street light, street lights, street lighting, streetlight, streetlights -> openbare verlichting, lantaarnpaal
street, streets -> straat, openbare ruimte
sustainability, sustainable -> duurzaamheid
tourism, tourists -> toerisme
traffic -> verkeer
traffic accident, car accident, crash, road accident -> verkeersongeval
traffic light, traffic lights, traffic signal -> verkeerslicht
train, trains, railway -> spoor
tree cutting, tree removal -> boomkap
tree, trees, tree felling -> bomen, boomkap
truck, trucks -> vrachtwagen
vegetation -> vegetatie
vehicle, vehicles -> voertuig
waste collection, garbage collection -> afvalinzameling
waste, garbage, trash, refuse -> afval
water level -> waterpeil
weather, weather forecast -> weersverwachting
wildfire, wildfires, forest fire -> natuurbrand
wind turbine, wind turbines -> windturbine

# Technology
automated decision, automated decision making, automated decisions -> geautomatiseerde besluitvorming
biometrics, biometric -> biometrie
birds -> vogels
chat bot, virtual assistant, ai assistant -> chatbot, ai-assistent
decision tree -> beslisboom
decision, decisions -> besluit
detection, detect -> detectie
developer, developers, programming -> programmeren
discrimination -> discriminatie
document verification -> documentcontrole
encryption, secure email, secure mail -> beveiligd mailen
error -> fout
facial recognition, face recognition, face matching -> gezichtsherkenning
hacking -> informatiebeveiliging
handwriting -> handschriftherkenning
human in command, human review -> menselijke tussenkomst
human oversight -> menselijke tussenkomst
identification -> identificatie
image recognition, object detection -> beeldherkenning, objectherkenning
image, images, photo, photos, picture, pictures -> foto, beeld
language, languages -> taal
predictive model, prediction, predictive, predict -> voorspellen, voorspelmodel
quality -> kwaliteit
random sample, sampling -> steekproef
ranking, prioritisation, prioritization -> prioritering
redact, redaction, anonymization, anonymisation, anonymize, anonymise -> anonimiseren
research, study -> onderzoek
risk profiling, profile -> risicoprofiel
risk score, risk scoring, risk assessment, risk model -> risicomodel, risicotaxatie, risicoprofiel
risk, risks -> risico
rule based -> beslisregels
satellite, satellite images -> satelliet
screening tool -> screening, screener
search engine -> zoekmachine
sensors -> sensor
simulation -> simulatie
social media monitoring -> sociale media, mediamonitoring
speech to text software -> spraakherkenning
speech, spoken -> spraak
subtitles, captions -> ondertiteling
summary, summarize, summarise, summarization -> samenvatting
text classification, sentiment analysis -> tekstclassificatie, tekstanalyse
text recognition -> tekstherkenning
translation, translate, machine translation -> vertalen
visually impaired, screen reader -> voorleessoftware
voice recognition, transcription, transcribe -> spraakherkenning, transcriptie
writing letters, plain language -> begrijpelijke taal
`;
