/** Care, youth, education, work, benefits and housing. */
export const SOCIAL = `
# Health care
apotheek, apotheker -> geneesmiddel
bejaarde, senioren, opa, oma, oude mensen, ouderenzorg, elderly, elderly care -> aow, langdurige zorg, zorgprofiel
corona = covid-19 = covid
coronasteun, noodsteun, steun tijdens corona -> corona, tvl, omzetdaling
dementie, alzheimer -> langdurige zorg, zorgprofiel, mantelzorg
depressie, psychiatrie, psychiater, jeugdpsychiatrie, psycholoog, psychische klachten, mentale klachten -> psychische stoornissen, geestelijke gezondheidszorg
dokter, huisarts, arts, chirurg, tandarts, verpleegkundige, zorgverlener -> medisch, herregistratie
doof, slechthorend, gehoorbeperking -> ondertiteling
epidemie -> corona
geestelijke gezondheidszorg = ggz
geestelijke gezondheidszorg ~ psychische stoornissen
gehandicaptenzorg, verstandelijk gehandicapt -> verstandelijke beperking
gezondheid ~ volksgezondheid
hersenletsel -> glasgow coma scale
hoofdletsel -> glasgow coma scale
indicatie = indicatiestelling
langdurige zorg ~ verblijfszorg
langdurige zorg ~ zorgprofiel, indicatie
leefstijl, roken, overgewicht, bewegen -> gezondheid
lockdown, coronacrisis, quarantaine, mondkapje, avondklok -> corona
medicijn = geneesmiddel = medicatie
operatie, medisch specialist, ingreep, ziekenhuisbehandeling -> medisch specialistische zorg
pandemie, virus, besmetting -> corona
pillen -> geneesmiddel
psychisch = mentaal
soa, geslachtsziekte, seksuele gezondheid -> hepatitis
vaccin, prik -> vaccinatie
vaccinatie = inenting = vaccinaties
verpleeghuis, verpleegtehuis, bejaardenhuis, bejaardentehuis, verzorgingshuis, verzorgingstehuis, rusthuis -> langdurige zorg, zorgprofiel, verblijfszorg
verslaafde -> verslaving
verslaving = verslaafd
verstandelijke beperking = lvb
volksgezondheid ~ ggd, rivm
wachtlijst -> wachttijden
ziekenfonds, mutualiteit -> zorgverzekering
ziekenhuis ~ medisch, patient, medisch specialistische zorg
ziektekosten, zorgpremie -> zorgverzekeringswet, zorgverzekering
zorg = gezondheidszorg
zorgaanbieder = zorginstelling
zorgdeclaraties, zorgrekening -> declaratiegegevens
zorgfraude, zorgcowboys, zorgbureau -> zorgaanbieder, rechtmatigheid
zorgtarieven, behandelkosten, ziekenhuiskosten -> maximumtarieven, kostprijzen
zorgtoeslag ~ toeslag, zorgverzekering
zorgverlener ~ zorgaanbieder
zorgverzekering = ziektekostenverzekering
zwanger ~ geboorte

# Youth and education
aantal leerlingen, aantal studenten, leerlingenaantallen, studentenaantallen, leerlingenprognose -> referentieraming
babys, zuigeling, kinderarts -> jeugdgezondheidszorg
basisbeurs, studielening, uitwonende beurs, uitwonendenbeurs, uitwonend, thuiswonend -> studiefinanciering
basisschool = primair onderwijs = lagere school
beroepsonderwijs, leraren, lerarentekort, juf, meester -> onderwijs
collegegeld = lesgeld
diploma = getuigschrift
docent = leraar = leerkracht
gezin, family -> kinderen
gymnasium, brugklas -> voortgezet onderwijs
havo, vwo, vmbo -> voortgezet onderwijs
hbo -> hoger onderwijs, hogeschool
jeugd = jongeren = jeugdigen
jeugdgezondheidszorg ~ jeugdzorg
jeugdreclassering -> kinderbescherming, reclassering
jeugdzorg = jeugdhulp
kind = kinderen
leerachterstand, peuter, peuteropvang, kleuter, taalachterstand -> voorschoolse educatie, onderwijsachterstand
leerling = scholier
mbo = middelbaar beroepsonderwijs
middelbare school = voortgezet onderwijs
museum, kunst ~ cultuurgoederen
ondertoezichtstelling, uithuisplaatsing, uit huis geplaatst -> kinderbescherming
onderwijsachterstand, vve -> voorschoolse educatie
onderwijsresultaten ~ prestatiemonitor
opvoeding, opvoedhulp -> jeugdhulp, jeugdgezondheidszorg
pesten, pestgedrag, gepest -> psychosociale gezondheid
pleegzorg, pleegouders, kindertehuis -> jeugdhulp
scholing -> onderwijs
schooladvies, eindtoets, cito -> onderwijsresultaten, primair onderwijs
schoolkeuze, schoolplaatsing, schoolloting, loting, aanmelden basisschool, school kiezen, welke school, plek op school -> aanmeldbeleid, plaatsing, basisscholen
schoolprestaties, schoolkwaliteit, cijfers op school, eindexamen, examenresultaten, zwakke scholen, onderwijskwaliteit -> onderwijsresultaten, prestatiemonitor
schooluitval = voortijdig schoolverlaten
schoolverzuim -> leerplichtambtenaar
schoolverzuim = spijbelen = leerplicht
spijbelaar, spijbelt, gespijbeld, schoolziek, schooluitval -> leerplicht, leerplichtambtenaar
studentenreisproduct, ov-studentenkaart -> studiefinanciering
studiefinanciering = studiebeurs = stufi
studieschuld -> draagkracht, aflossing, dienst uitvoering onderwijs
thuiszitter -> schoolverzuim
tiener, puber, minderjarige -> jongeren
universiteit, hogeschool -> hoger onderwijs
veilig thuis ~ huiselijk geweld, kindermishandeling

# Work
afgekeurd voor werk, invaliditeit -> arbeidsongeschikt
arbeidsmarkt ~ vacatures, werkgelegenheid
arbeidsomstandigheden = arbo
arbeidsomstandigheden, gevaarlijk werk, veilig werken, arbeidsongeval -> arbeidsinspectie
arbeidsongeschikt ~ ziekmelding, wia
baan -> werk
baan zoeken, baan vinden, werk zoeken, banenmarkt -> vacatures, matching, werkzoekenden
baas -> werkgever
bbz ~ levensvatbaarheid
carriere, loopbaan -> vaardigheden, vacatures
claimbeoordeling = cbbs = claim beoordelings- en borgingssysteem
competenties, talenten -> vaardigheden
freelancer -> zzp, ondernemer, bbz
ik kan niet werken, ik niet kan werken, niet kunnen werken -> arbeidsongeschikt
jobcoach, klantmanager, casemanager -> werkcoaches, consulent
kans op werk, kans op baan, aan het werk -> werkzoekenden, werkhervatting
keuringsarts, verzekeringsarts, bedrijfsarts, herkeuring -> arbeidsongeschikt, ziekmelding
langdurig ziek -> wia, arbeidsongeschikt
letselschade, schade verhalen, kosten verhalen -> regres
loon = salaris
loonkostensubsidie, lks -> loonwaarde
loonstrook, salarisstrook -> inkomstenverrekening
mensen met beperking, beschut werk, arbeidsgehandicapt, afstand tot arbeidsmarkt, people with disabilities -> arbeidsbeperking, banenafspraak, loonwaarde
minimumloon ~ loon
ontslag, baan kwijt -> werkloosheidswet, verwijtbare werkloosheid
ontslagvergoeding, vdab -> werkloosheidswet
pensioen -> aow
personeel werven, nieuw personeel, nieuwe collega, personeel zoeken -> werving en selectie
personeelsselectie ~ vacatures
schijnzelfstandige, schijnconstructie -> arbeidsrelaties
sollicitatie = solliciteren
sollicitatieplicht -> sollicitatiescan, werkloosheidswet
solliciteren -> vacatures, werving en selectie
staatspensioen, pensioenleeftijd, ouderdomsuitkering -> aow
stage, stagiair -> vacatures
trainee -> traineeships
uitzendbureau, uitzendkracht -> arbeidskrachten
vacature = openstaande functie
vacature, cv, curriculum vitae -> matching, werkzoekenden
werk verdelen, taken verdelen, caseload -> werkverdeling
werk vinden, nieuwe baan, omscholing, arbeidsbemiddeling -> vacatures, werkzoekenden, matching
werkgever ~ loonaangifte
werknemer = arbeidskracht
werkzoekende = werkloos
werkzoekenden ~ vacatures
zelf ontslag, ontslag nemen -> verwijtbare werkloosheid
ziek, verzuim, ziekmelden, ziek thuis -> ziekteverzuim, ziektewet
ziekmelding = ziekteverzuim
zonder baan -> werkloos
zwart werken, zwartwerken, zwart bijklussen, uitbuiting werknemers, illegale arbeid -> arbeidsinspectie, arbeidsrelaties
zzp = zzp'er
zzp, zelfstandige -> ondernemer, bbz

# Benefits and allowances
gedupeerden ~ hersteloperatie toeslagen
hercontrole, herbeoordeling -> heronderzoek
huurtoeslag = huursubsidie
inkomen = inkomsten
kinderopvangtoeslag = kot
kinderopvangtoeslag ~ kinderopvang
leefloon, ocmw -> bijstand
mantelzorgcompliment -> mantelzorgwaardering
niet-gebruik ~ toeslagen
niet-gebruik, misgelopen, recht op regelingen, onbenutte regelingen -> rechthebbenden
sociaal minimum, bestaansminimum, bestaanszekerheid -> minimaregelingen
social benefits -> bijstand, sociaal domein
sociale zekerheid = sociale verzekeringen
spaarrekening, spaargeld, sparen, eigen huis -> vermogen
terugbetalen, te veel ontvangen, teveel ontvangen, te veel gekregen -> terugvordering
toeslagenaffaire -> hersteloperatie toeslagen, kinderopvangtoeslag, gedupeerden
toeslagenaffaire = toeslagenschandaal
toeslagenouders, gedupeerde ouders, compensatie toeslagen -> hersteloperatie toeslagen, gedupeerden
toeslagouders, compensatie -> gedupeerden
vermogensbelasting, spaarbelasting -> box 3, werkelijk rendement
weduwe, weduwnaar, partner overleden -> nabestaanden, anw

# Housing
airbnb, vakantiewoning, vakantiehuis -> toeristische verhuur
appartement, flat -> woning
arbeidsmigranten, seizoenarbeiders, komen wonen in nederland, newcomers -> eerste vestiging
bed and breakfast, verhuur aan toeristen -> toeristische verhuur
bouwplan -> bouwactiviteit, bouwinitiatieven, omgevingsvergunning
brandveiligheid ~ brandweer
dakloos = thuisloos
dakloos ~ briefadres
dakloos, maatschappelijke opvang, eenzaamheid, homeless -> wmo
doorverhuren, onderverhuren -> onderhuur
huis kopen, woning kopen, huis gekocht, kosten koper -> overdrachtsbelasting
huisjesmelker -> vastgoedmisbruik
huurcheck, huurpunten, puntentelling, te veel huur, hoge huur, dure huur, huurverlaging, huurverhoging, rent control -> huurprijs, huurprijscalculator
huurder ~ verhuurder, huur
huurprijs = huur
huurprijs ~ puntensysteem, huurprijscalculator
huurwoning = huurhuis
hypotheekrente, hypotheekrenteaftrek -> inkomstenbelasting
kamerverhuur, woningdelen -> bewoning
koophuis, opkopen, opgekocht, opkoper, huizenbelegger -> opkoopbescherming
leegstand = leegstaande woning
malafide verhuurder, slechte verhuurder, achterstallig onderhoud -> vastgoedmisbruik, goed verhuurderschap
nieuwbouw = woningbouw
opkoopbescherming = zelfwoonplicht = zelfbewoningsplicht
pand ~ vastgoed
schijnbewoning -> adresonderzoek
sociale huur = sociale huurwoning
te veel mensen in huis, te veel bewoners -> overbewoning, adresonderzoek
te weinig woningen, te weinig huizen, huizentekort, woningnood, nieuwbouw, nieuwe woningen, huizen bouwen, woningen bouwen -> woonbouwlocaties
toeristische verhuur = vakantieverhuur
vastgoed = onroerend goed
verhuurder = huisbaas
vve -> vereniging van eigenaren
woning = huis = woonruimte
woningcorporatie = woningbouwvereniging
woningnood = woningtekort = wooncrisis
woningnood ~ woningbouw
woningsplitsing, splitsingsvergunning, huis splitsen, huis opdelen, appartementsrecht -> splitsen
woonfraude -> opkoopbescherming, vakantieverhuur, vastgoedmisbruik
woonfraude = illegale onderhuur = onderhuur = woningfraude
woonvergunning -> huisvestingsvergunning
zwerver -> dakloos, wmo
`;
