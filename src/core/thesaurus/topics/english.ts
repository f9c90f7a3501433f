/** English words, as the Dutch words under which things are registered. */
export const ENGLISH = `
# Government and law
administrative law, general administrative law act -> awb
advice -> advies
algorithm -> algoritme
anonymous -> anoniem
application, applicant -> aanvraag
approval, approve -> goedkeuring, toekenning
archive, archives -> archief
building permit, planning permission -> omgevingsvergunning
chamber of commerce -> kamer van koophandel
citizen, citizens, resident -> burger, inwoner
city hall, town hall -> stadhuis, balie
civil servant -> ambtenaar
complaint -> klacht, melding
compliance -> naleving
council -> gemeenteraad, raad
council meeting, minutes -> raadsvergadering, notulen
country, countries, foreign -> buitenland
court, judge, judiciary -> rechtbank, rechter
data breach, data leak -> datalek
data protection authority -> autoriteit persoonsgegevens
data protection, personal data -> persoonsgegevens, avg
department -> afdeling, ministerie
elections, voting, vote, voters, ballot, polling station -> verkiezingen, stembureau, kiesgerechtigden
eligible, eligibility -> recht, toekenning
enforcement, law enforcement -> handhaving
environment act -> omgevingswet
financial, finance -> financieel
freedom of information, foia, open government -> woo, openbaarmaking
front desk, service desk -> balie, burgerzaken
fundamental rights -> grondrechten
human rights -> mensenrechten
immigration service -> ind
inspection, inspector -> inspectie, controle
land registry -> kadaster
law, legislation -> wet, wetgeving
legal basis -> wettelijke grondslag
letter -> brief
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
subsidy, subsidies, grant -> subsidie
supreme court -> hoge raad
survey -> vragenlijst, onderzoek
tax authority, tax office, revenue service, irs -> belastingdienst
transparency -> transparantie
water board, water authority -> waterschap
youth act -> jeugdwet

# Money, benefits, work
accountant, audit, tax audit -> boekenonderzoek, controle
agricultural subsidies, farm subsidies -> gemeenschappelijk landbouwbeleid
bankruptcy, bankrupt, insolvency -> financiele positie, levensvatbaarheid
benefits, allowance -> uitkering, toeslagen
cartel, price fixing -> concurrentie
child benefit -> kinderbijslag
childcare benefit, childcare benefits scandal -> kinderopvangtoeslag, hersteloperatie toeslagen
company, companies, business, businesses -> bedrijf, ondernemer
compensation, damages -> compensatie, schadevergoeding
competition, antitrust -> concurrentie, mededinging
consumer -> consument
corporate tax -> vennootschapsbelasting
cost -> kosten
counterfeit -> intellectuele eigendomsrechten
covid support, corona support, covid aid -> tegemoetkoming, corona
credit, loan -> krediet, lening
debt -> schulden
debt collection -> invordering, incasso
debt relief, debt counselling -> schuldhulpverlening
debtor -> debiteuren
disability benefit -> arbeidsongeschikt, wia
early detection, early warning -> vroegsignalering
employee, employees, workers -> werknemer
employer -> werkgever
employment -> werk, arbeid
energy contract, energy supplier -> energieleverancier, energietarieven
exports -> uitvoer
forecast -> prognose, voorspellen
fraud, fraud detection -> fraude, misbruik
funding -> financiering, subsidie
gambling -> kansspelen
gift tax -> schenkbelasting
goods -> goederen
house prices, housing prices, house value, home value, property value, property valuation, real estate valuation, valuation -> woz-waarde, taxatie
housing benefit, rent allowance, rent benefit, rent subsidy -> huurtoeslag
imports -> invoer
income -> inkomen
income tax -> inkomstenbelasting
inheritance, inheritance tax -> erfbelasting
insurance -> verzekering
invoice -> factuur
job, job seeker, job matching -> vacatures, werkzoekenden, matching
labour market, labor market -> arbeidsmarkt
labour relations, bogus self-employment -> arbeidsrelaties
merger, takeover -> fusie
money -> geld
money laundering -> witwassen
mortgage -> hypotheek
overpayment -> terugvordering
payment -> betaling
payroll -> loonheffingen
pension, state pension -> pensioen, aow
poverty -> armoede
price, pricing, tariffs -> prijs, tarief
property tax -> onroerendezaakbelasting
property, real estate -> vastgoed
radio spectrum -> frequenties
recruitment, hiring -> werving en selectie, sollicitatie
refund -> teruggave
repayment, repay -> terugbetalen, aflossing
self-employed -> zelfstandige
sick leave, sick pay, sickness benefit -> ziektewet, ziekmelding
skills -> vaardigheden
student loan, student grant, student finance, scholarship -> studiefinanciering
supplier, vendor -> leverancier
tax evasion, tax avoidance, tax haven, tax havens -> belastingfraude
tax return -> belastingaangifte
tax, taxation -> belasting
telecom provider, phone company -> telecomaanbieders
unemployment benefit -> werkloosheidswet
unemployment office, employment agency, employee insurance agency -> uwv
unemployment, unemployed, jobless -> werkloosheid
vat, value added tax -> omzetbelasting
wage, salary -> loon
welfare fraud, benefit fraud -> uitkeringsfraude, bijstand
welfare, social assistance, social security -> bijstand, uitkering, sociale zekerheid

# Police, justice, migration
abuse, misuse -> misbruik
asylum, asylum seeker, refugee, refugees -> asiel, asielzoeker
body camera, body worn camera -> bodycam
border, border control -> grenscontrole, grens
burglary, burglaries -> woninginbraak
chemicals -> chemische stoffen
child abuse -> kindermishandeling
child protection -> kinderbescherming, jeugdbescherming
cigarettes, tobacco -> tabak, accijns
crime -> criminaliteit
cyber attack, cyberattack, vulnerabilities -> cybersecuritykwetsbaarheden, beveiligingsincidenten
deportation, repatriation -> vertrek, terugkeer
detention -> detentie
domestic violence -> huiselijk geweld
driver license, driver's licence, driving licence, driving license -> rijbewijs
drug trafficking -> drugshandel, drugscriminaliteit
drugs lab, drug house, drug crime -> drugspand, drugscriminaliteit
emergency, emergency call, emergency services -> noodoproep, hulpdiensten
event -> evenement
evidence, forensic -> forensisch
fine, penalty -> boete
fingerprint -> vingerafdruk
fire department, fire brigade, firefighters -> brandweer
gangs, youth gang -> jonge aanwas
gun -> wapens
human trafficking -> mensenhandel
identity card, id card -> identiteitskaart
identity theft, identity fraud -> identiteitsfraude
identity, identity verification, identity check -> identiteitsvaststelling
immigrants, foreigner -> vreemdeling
integration -> inburgering
investigation -> opsporing, onderzoek
juvenile, minors -> jeugd, minderjarig
legal aid -> rechtsbijstand
migration, immigration, migrants -> migratie, vreemdeling
military, army, defence, defense -> defensie
murder, homicide -> moord
nationality -> nationaliteit
offender -> veroordeelde, verdachte
online fraud, internet fraud, scam -> handelsfraude
organised crime, organized crime -> ondermijning
passport -> paspoort
police -> politie
prison, jail, inmate -> gevangenis, detentie
probation, parole -> reclassering
protest -> demonstraties
recidivism, reoffending -> recidive
residence permit -> verblijfsvergunning
safety, security, public safety -> veiligheid
sentence, punishment -> straf
sex offender -> seksueel
smuggling -> douane, invoer
suitcase, baggage -> luggage
surveillance camera, cctv, camera surveillance -> cameratoezicht
suspect -> verdachte
theft -> diefstal
threat -> dreiging, bedreiging
victim -> slachtoffer
violence -> geweld
voice comparison, speaker recognition -> sprekervergelijking
weapons, firearms -> wapens

# Housing, care, education, daily life
address fraud -> adresfraude
animals, animal welfare -> dieren, dierenwelzijn
autism, psychiatric -> psychische stoornissen
birth, birth certificate -> geboorteaangifte
buildings -> gebouw
care needs, needs assessment -> zorgprofiel, indicatie
change of address, moving house, relocation -> verhuizing
child, children, kids -> kinderen
childcare, daycare, nursery -> kinderopvang
citizenship -> naturalisatie, nationaliteit
corona virus, pandemic -> corona
crop -> gewassen, gewasclassificatie, landbouwpercelen
dairy, cow, cattle -> melkveewelzijn
deaf, hard of hearing -> ondertiteling
death, funeral -> overlijden
disabled, disability -> gehandicapt, arbeidsbeperking
disease, illness, sick -> ziekte
divorce -> echtscheiding, alimentatie, onderhoudsplicht
driving test, fitness to drive, medical fitness -> rijgeschiktheid
education -> onderwijs
elderly, seniors -> ouderen
family, families -> gezin, familie
farm, farmer, farming, agriculture -> landbouw, boer
food, food safety -> voedsel, levensmiddelen
health, health care, healthcare -> zorg, gezondheid
holiday rental, short term rental, tourist rental -> toeristische verhuur
homeless, homelessness -> dakloos
hospital, patients -> ziekenhuis, zorg
housing -> wonen, woning
intellectual disability -> licht verstandelijke beperking
landlord -> verhuurder
liveability, livability -> leefbaarheid
marriage -> huwelijk
medical, medically -> medisch
medicine -> geneesmiddel
mental health -> geestelijke gezondheidszorg
organic -> biologisch, biocontrole
parents -> ouders
pesticides -> gewasbeschermingsmiddel
pets -> gezelschapsdier
pig -> varkenswelzijn
population -> bevolking, inwoner
population forecast, population growth -> bevolkingsprognosemodel
population register, civil registry -> basisregistratie personen
preschool -> voorschoolse educatie
pupils -> leerling
rent, rental -> huur
school admission, school placement -> aanmeldbeleid, plaatsing
social support, social care -> wmo
students -> student
subletting -> onderhuur
tenant -> huurder
truancy -> leerplichtambtenaren
university, universities -> hoger onderwijs, universiteit
vacancy, vacancies -> vacature, leegstand
vaccine, vaccination -> vaccinatie
youth care -> jeugdhulp
youth, young people, teenagers -> jongeren

# Streets, environment, transport
3d city model, city model -> digital twin, 3d
accident, traffic accident, car accident, crash, road accident -> verkeersongeval
aerial photo, aerial imagery -> luchtfoto
air quality, air pollution, pollution -> luchtkwaliteit
airport, aviation, airplane, aircraft, flight -> luchtvaart, luchthaven
bike, bicycle, cycling -> fiets
bridge, bridge opening -> brug
canal -> gracht, watergang
car -> auto
city centre, city center, downtown -> binnenstad
city, cities -> stad
climate, climate change -> klimaat
cracks -> scheurdetectie
crowd, crowd control, crowded -> drukte
dike, levee -> waterkering
district heating, heating network, heat network -> warmtenet
drinking water -> drinkwater
drought, rain, rainfall -> wateroverlast
earthquake, gas extraction -> mijnbouwschade
electricity, power grid -> elektriciteit, netbeheerder
emission -> emissie, uitstoot
energy -> energie
energy prices, energy bill -> energietarieven
energy saving, energy efficiency -> energiebesparing
environment -> milieu
fireworks -> vuurwerk
flood, flooding -> overstroming, wateroverlast
garbage container, bin -> container, prullenbak
groundwater, groundwater level -> grondwater, grondwaterpeil
harbour, harbor, port -> haven
hazardous substances, dangerous goods -> gevaarlijke stoffen
heat, heatwave, heat waves -> hitte, hittestress
icy, slippery, snow, gritting -> gladheid
illegal dumping, fly-tipping -> bijgeplaatst afval
lead pipes -> loden leidingen
license plate recognition, number plate recognition, plate reader -> kentekenherkenning
license plate, licence plate, number plate -> kenteken
light pollution -> duisternismonitor
litter -> zwerfafval
low emission zone, emission zone, zero emission zone -> milieuzone, zero-emissiezone
map -> kaart
nature -> natuur
neighbourhood, neighborhood -> wijk, buurt
nitrogen -> stikstof
noise camera, sound sensor -> geluidsensor
noise, noise pollution -> geluidsoverlast, geluid
parking -> parkeren
parking permit -> parkeervergunning
parking ticket, parking fine -> parkeerboete
passenger -> passagiersvaart, reizigers
pedestrian -> voetganger
phone while driving, texting while driving -> monocam
pothole, road damage -> meldingen openbare ruimte, wegonderhoud
public space, street maintenance -> openbare ruimte
public transport -> openbaar vervoer
pump, pumping station -> gemaal
river -> stroomgebied
road safety, traffic safety -> verkeersveiligheid
road works, roadworks, road closure -> afzetting, verkeersmaatregel
road, road maintenance -> weg, wegonderhoud
scan car -> scanauto
sewage treatment -> rioolwaterzuivering
sewer, sewage, wastewater -> riool, rioolwaterzuivering
ship, shipping, boat, vessel -> scheepvaart, vaartuig
soil, ground -> bodem, grond
solar panel -> zonnepaneel
speeding -> snelheidsovertreding
street -> straat, openbare ruimte
street cleaning, street sweeping -> vegen
street light, street lighting, streetlight, public lighting -> openbare verlichting, lantaarnpaal
sustainability, sustainable -> duurzaamheid
tourism, tourists -> toerisme
traffic -> verkeer
traffic jam, congestion -> verkeersdrukte
traffic light, traffic signal -> verkeerslicht
train, railway -> spoor
tree cutting, tree removal -> boomkap
tree, trees, tree felling -> bomen, boomkap
truck -> vrachtwagen
vegetation -> vegetatie
vehicle -> voertuig
waste collection, garbage collection, garbage truck -> afvalinzameling
waste, garbage, trash, refuse -> afval
water level -> waterpeil
weather, weather forecast -> weersverwachting
wildfire, forest fire -> natuurbrandrisico
wind turbine -> windturbine

# Technology
automated decision, automated decision making -> geautomatiseerde besluitvorming
biometrics -> biometrie
birds -> vogels
chat bot, virtual assistant, ai assistant -> chatbot, ai-assistent
decision -> besluit
decision tree -> beslisboom
detection, detect -> detectie
developer, programming -> programmeren
discrimination -> discriminatie
document verification -> documentcontrole
encryption, secure email, secure mail -> beveiligd mailen
error -> fout
facial recognition, face recognition, face matching -> gezichtsherkenning
hacking -> informatiebeveiliging
handwriting, manuscripts -> handgeschreven
human oversight, human in command, human review -> menselijke tussenkomst
image recognition, object detection -> beeldherkenning, objectherkenning
image, photo, picture -> foto, beeld
language -> taal
predictive model, prediction, predictive, predict -> voorspellen, voorspelmodel
quality -> kwaliteit
random sample, sampling -> steekproef
ranking, prioritisation, prioritization -> prioritering
redact, redaction, anonymization, anonymisation, anonymize -> anonimiseren
research, study -> onderzoek
risk -> risico
risk profiling, profile -> risicoprofiel
risk score, risk scoring, risk assessment, risk model -> risicomodel, risicotaxatie, risicoprofiel
rule based -> beslisregels
satellite, satellite images -> satelliet
screening tool -> screening, screener
search engine -> zoekmachine
simulation -> simulatie
social media monitoring -> sociale media, mediamonitoring
speech, spoken -> spraak
subtitles, captions -> ondertiteling
summary, summarize, summarization -> samenvatting
text classification, sentiment analysis -> tekstclassificatie, tekstanalyse
text recognition -> tekstherkenning
translation, translate, machine translation -> vertalen
visually impaired, screen reader -> voorleessoftware
voice recognition, transcription, transcribe -> spraakherkenning, transcriptie
writing letters, plain language, simple language, easy language -> begrijpelijke taal
`;
