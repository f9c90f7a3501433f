/** Care, youth, education, work, benefits and housing. */
export const SOCIAL = `
# Health care
bejaarde, bejaarden, senioren, opa, oma -> ouderen, langdurige zorg
corona = covid-19 = covid
coronasteun, noodsteun, steun tijdens corona -> corona, tvl, omzetdaling
dementie -> langdurige zorg, ouderen
depressie, psychiatrie, psycholoog -> geestelijke gezondheidszorg, psychisch
dokter, huisarts, arts, chirurg, tandarts, verpleegkundige -> zorgverlener, medisch, wet big
epidemie -> corona
geestelijke gezondheidszorg = ggz
gehandicaptenzorg, verstandelijk gehandicapt -> verstandelijke beperking
gezondheid ~ volksgezondheid
hersenletsel -> glasgow coma scale
indicatie = indicatiestelling
langdurige zorg ~ zorgprofiel, indicatie
leefstijl, roken, overgewicht, bewegen -> gezondheid
lockdown, coronacrisis, quarantaine, mondkapje, avondklok -> corona
medicijn = geneesmiddel = medicatie
operatie, medisch specialist, ingreep, ziekenhuisbehandeling -> medisch specialistische zorg
pandemie, virus, besmetting -> corona
pillen -> geneesmiddel
psychisch = mentaal
vaccin, prik -> vaccinatie
vaccinatie = inenting
verpleeghuis, verpleegtehuis, bejaardenhuis, bejaardentehuis, verzorgingshuis, verzorgingstehuis, rusthuis -> langdurige zorg, zorgprofiel, verblijfszorg
verslaafde, verslaafden -> verslaving, verslavingsreclassering
verslaving = verslaafd
verstandelijke beperking = lvb
volksgezondheid ~ ggd, rivm
wachtlijst ~ wachttijden
ziekenhuis ~ medisch, patient, medisch specialistische zorg
ziektekosten, zorgpremie -> zorgverzekeringswet, zorgverzekering
zorg = gezondheidszorg
zorgaanbieder = zorginstelling = zorgverlener
zorgfraude ~ zorgaanbieder, rechtmatigheid
zorgtoeslag ~ toeslag, zorgverzekering
zorgverzekering = ziektekostenverzekering
zwanger ~ geboorte

# Youth and education
babys, zuigeling, kinderarts -> jeugdgezondheidszorg
basisbeurs, studielening, uitwonende beurs, uitwonendenbeurs, uitwonend, thuiswonend -> studiefinanciering
basisschool = primair onderwijs = lagere school
beroepsonderwijs, leraren, juf, meester -> onderwijs
collegegeld = lesgeld
diploma = getuigschrift
docent = leraar = leerkracht
gezin ~ kinderen
havo, vwo, vmbo -> voortgezet onderwijs
hbo -> hoger onderwijs, hogeschool
jeugd = jongeren = jeugdigen
jeugdreclassering -> jeugdbescherming
jeugdzorg = jeugdhulp
kind = kinderen
leerling = scholier
leerplichtambtenaar ~ schoolverzuim
mbo = middelbaar beroepsonderwijs
middelbare school = voortgezet onderwijs
museum, kunst ~ cultuurgoederen
ondertoezichtstelling, uithuisplaatsing, uit huis geplaatst -> jeugdbescherming, kinderbescherming
onderwijsachterstand ~ voorschoolse educatie
opvoeding ~ ouders, jeugdhulp
pesten, pestgedrag, gepest -> psychosociale gezondheid
peuter, kleuter, taalachterstand -> voorschoolse educatie, onderwijsachterstand
scholing -> onderwijs
schooladvies, eindtoets, cito -> onderwijsresultaten, primair onderwijs
schoolkeuze, schoolplaatsing, schoolloting, loting, aanmelden basisschool, school kiezen, welke school, plek op school -> aanmeldbeleid, plaatsing, basisscholen
schoolprestaties, schoolkwaliteit, cijfers op school -> onderwijsresultaten
schooluitval = voortijdig schoolverlaten
schoolverzuim = spijbelen = leerplicht
spijbelaar, spijbelt, gespijbeld, schoolziek -> leerplicht, leerplichtambtenaren
studiefinanciering = studiebeurs = stufi
studieschuld -> draagkracht, aflossing
tiener, tieners, puber, minderjarige -> jongeren
universiteit, hogeschool -> hoger onderwijs
veilig thuis ~ huiselijk geweld, kindermishandeling

# Work
arbeidsmarkt ~ vacatures, werkgelegenheid
arbeidsomstandigheden = arbo
arbeidsongeschikt = afgekeurd
baan -> werk
baan zoeken, baan vinden, werk zoeken, banenmarkt -> vacatures, matching, werkzoekenden
baas -> werkgever
claimbeoordeling = cbbs = claim beoordelings- en borgingssysteem
freelancer -> zelfstandige, ondernemer
keuringsarts, verzekeringsarts -> arbeidsongeschikt
langdurig ziek -> wia, arbeidsongeschikt
loon = salaris
minimumloon ~ loon
ontslag ~ verwijtbare werkloosheid
ontslagen, baan kwijt, ontslag krijgen -> werkloosheidswet, verwijtbare werkloosheid
pensioen ~ aow
schijnzelfstandige, schijnzelfstandigen, schijnconstructie -> arbeidsrelaties
schijnzelfstandigheid ~ arbeidsrelaties
sollicitatie = solliciteren
sollicitatieplicht -> sollicitatiescan, werkloosheidswet
solliciteren ~ vacatures, werving en selectie
staatspensioen, pensioenleeftijd, ouderdomsuitkering -> aow
uitzendbureau, uitzendkracht -> arbeidskrachten
vacature = openstaande functie
vacature ~ matching, werkzoekenden
werk vinden, nieuwe baan, omscholing, arbeidsbemiddeling -> vacatures, werkzoekenden, matching
werkgever ~ loonaangifte
werknemer = arbeidskracht
werkzoekende = werkloze = werkloos
ziek, ziek zijn, verzuim, ziek gemeld, ziekmelden, ziek thuis -> ziekteverzuim, ziektewet
ziekmelding = ziekteverzuim
zonder baan -> werkloos
zwart werken, zwartwerken, zwart bijklussen, uitbuiting werknemers -> arbeidsinspectie, arbeidsrelaties
zzp = zelfstandige = zzp'er

# Benefits and allowances
gedupeerd, toeslagouders, compensatie -> gedupeerden
huurtoeslag = huursubsidie
inkomen = inkomsten
kinderopvangtoeslag = kot
kinderopvangtoeslag ~ kinderopvang
niet-gebruik ~ toeslagen
sociale zekerheid = sociale verzekeringen
spaargeld -> vermogen
spaarrekening, eigen huis -> vermogen
terugbetalen, te veel ontvangen, teveel ontvangen, te veel gekregen -> terugvordering
toeslagenaffaire -> hersteloperatie toeslagen, kinderopvangtoeslag, gedupeerden
toeslagenaffaire = toeslagenschandaal
toeslagenouders, gedupeerde ouders, compensatie toeslagen -> hersteloperatie toeslagen, gedupeerden

# Housing
airbnb, vakantiewoning, vakantiehuis -> toeristische verhuur
appartement, flat -> woning
bed and breakfast, verhuur aan toeristen -> toeristische verhuur
bouwplan -> bouwactiviteit, bouwinitiatieven
brandveiligheid ~ brandweer
dakloos = thuisloos
dakloos ~ briefadres
huurder ~ verhuurder, huur
huurprijs = huur
huurprijs ~ puntensysteem, huurprijscalculator
huurwoning = huurhuis
kamerverhuur, woningdelen -> overbewoning, bewoning
koophuis, huizen opkopen, opgekocht, huizenbelegger -> opkoopbescherming
leegstand = leegstaande woning
malafide verhuurder, huisjesmelker -> verhuurder, vastgoedmisbruik
nieuwbouw = woningbouw
nieuwbouw, huizen bouwen, woningen bouwen ~ woonbouwlocaties
opkoopbescherming = zelfwoonplicht
pand ~ vastgoed
sociale huur = sociale huurwoning
te hoge huur, huurcheck, huurpunten, puntentelling, te veel huur, hoge huur, dure huur, huurverlaging, huurverhoging -> huurprijs, huurprijscalculator
te veel mensen in huis, arbeidsmigranten -> overbewoning, adresonderzoek
te weinig woningen, te weinig huizen, huizentekort -> woonbouwlocaties
toeristische verhuur = vakantieverhuur
vastgoed = onroerend goed
verhuurder = huisbaas
vve = vereniging van eigenaren
woning = huis = woonruimte
woningcorporatie = woningbouwvereniging
woningnood = woningtekort = wooncrisis
woningnood ~ woningbouw
woonfraude = illegale onderhuur = onderhuur = woningfraude
zwerver -> dakloos
`;
