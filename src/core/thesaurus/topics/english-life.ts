/** English words on daily life, the street and technology, as the Dutch words under which things are registered. */
export const ENGLISH_LIFE = `
# Housing, care, education, daily life
address fraud -> adresfraude
animals, animal welfare -> dieren, dierenwelzijn
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
hotel -> toeristische verhuur, nachtverblijf
housing -> wonen, woning
intellectual disability -> licht verstandelijke beperking
landlord -> verhuurder
liveability, livability -> leefbaarheid
marriage -> huwelijk
medical, medically -> medisch
medicine -> geneesmiddel
mental health -> geestelijke gezondheidszorg
organic -> biologisch, biocontrole
parents -> gezag, kinderen
pesticides -> gewasbeschermingsmiddel
pets -> gezelschapsdier
pig -> varkenswelzijn
population -> bevolking, inwoner
population forecast, population growth -> bevolkingsprognosemodel
population register, civil registry -> basisregistratie personen
preschool -> voorschoolse educatie
psychiatric -> psychische stoornissen
pupils -> leerling
rent, rental -> huur
school admission, school placement, school choice -> aanmeldbeleid, plaatsing, basisscholen
social support, social care -> wmo
subletting -> onderhuur
tenant -> huurder
truancy, school dropouts -> leerplicht, leerplichtambtenaar
university, universities -> hoger onderwijs, universiteit
vacancy, vacancies -> vacature, leegstand
vaccination -> vaccinatie
youth care -> jeugdhulp
youth, young people, teenagers -> jongeren

# Streets, environment, transport
3d city model, city model -> digital twin, 3d
accident, traffic accident, car accident, crash, road accident -> verkeersongeval
aerial photo, aerial imagery -> luchtfoto
air pollution -> luchtkwaliteit
air quality, pollution -> luchtkwaliteit
airport, aviation, airplane, aircraft, flight -> luchtvaart, luchthaven
bike, bicycle, cycling -> fiets
bridge, bridge opening -> brug
canal -> gracht, watergang
car -> auto
city centre, city center, downtown -> binnenstad
city, cities -> stad
climate, climate change -> klimaat
counting people, people counting, pedestrian counting, footfall -> druktemeting, telsensoren
cracks -> scheurdetectie
crowd, crowd control, crowded -> drukte
dike, levee -> waterkering
district heating, heating network, heat network -> warmtenet
drinking water -> drinkwater
drought, rain, rainfall -> wateroverlast
earthquake, gas extraction -> mijnbouwschade
electricity, power grid -> elektriciteit, netbeheerder
emission -> emissie, uitstoot
emission zone, zero emission zone -> milieuzone, zero-emissiezone
energy -> energie
energy prices, energy bill -> energietarieven
energy saving, energy efficiency -> energiebesparing
environment -> milieu
fireworks -> vuurwerk
fishing -> visserij
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
phone, smartphone, mobile phone -> telefoon
pothole, road damage -> meldingen openbare ruimte, wegonderhoud
public space, street maintenance -> openbare ruimte
public transport -> openbaar vervoer
pump, pumping station -> gemaal
river -> stroomgebied
road -> weg, wegonderhoud
road safety, traffic safety -> verkeersveiligheid
road works, roadworks, road closure -> afzetting, verkeersmaatregel
scan car -> scanauto
sewage treatment -> rioolwaterzuivering
sewer, sewage, wastewater -> riool, rioolwaterzuivering
ship, shipping, boat, vessel -> scheepvaart, vaartuig
soil, ground -> bodem, grond
solar panel -> zonnepaneel
speeding -> snelheidsovertreding
street -> straat, openbare ruimte
street cleaning, street sweeping -> vegen
street light, streetlight, public lighting -> openbare verlichting, lantaarnpaal
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
coding, developer, programming -> programmeren
decision -> besluit
decision tree -> beslisboom
detection, detect -> detectie
discrimination -> discriminatie
document verification -> documentcontrole
encryption, secure email, secure mail -> beveiligd mailen
error -> fout
facial recognition, face recognition, face matching -> gezichtsherkenning
hacking -> informatiebeveiliging
handwriting, handwriting recognition -> handgeschreven, handschriftherkenning
human oversight, human in command, human review -> menselijke tussenkomst
image recognition, object detection -> beeldherkenning, objectherkenning
image, photo, picture -> foto, beeld
language -> taal
predictive model, prediction, predictive, predict -> voorspellen, voorspelmodel
quality -> kwaliteit
random sample, sampling -> steekproef
ranking, prioritisation, prioritization -> prioritering
recognition, recognise, recognize -> herkenning
redact, redaction, anonymization, anonymisation, anonymize -> anonimiseren
research, study -> onderzoek
risk -> risico
risk profiling -> risicoprofiel
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
