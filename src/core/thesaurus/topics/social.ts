/** Care, youth, education, work, benefits and housing. */
export const SOCIAL = `
# Health care
bejaarden, senioren -> ouderen
corona = covid-19 = covid
dementie -> langdurige zorg, ouderen
depressie, psychiatrie, psycholoog -> geestelijke gezondheidszorg, psychisch
dokter, huisarts, medisch specialist -> zorgverlener, medisch
epidemie -> corona
geestelijke gezondheidszorg = ggz
gehandicaptenzorg, verstandelijk gehandicapt -> verstandelijke beperking
gezondheid ~ volksgezondheid
hersenletsel -> glasgow coma scale
indicatie = indicatiestelling
langdurige zorg ~ zorgprofiel, indicatie
leefstijl, roken, overgewicht, bewegen -> gezondheid
medicijn = geneesmiddel = medicatie
pandemie, virus, besmetting -> corona
pillen -> geneesmiddel
psychisch = mentaal
vaccin, prik -> vaccinatie
vaccinatie = inenting
verpleeghuis, bejaardenhuis, verzorgingshuis -> langdurige zorg, verblijfszorg
verslaving = verslaafd
verstandelijke beperking = lvb
volksgezondheid ~ ggd, rivm
wachtlijst ~ wachttijden
ziekenhuis ~ medisch, patient
ziektekosten, zorgpremie -> zorgverzekeringswet, zorgverzekering
zorg = gezondheidszorg
zorgaanbieder = zorginstelling = zorgverlener
zorgfraude ~ zorgaanbieder, rechtmatigheid
zorgtoeslag ~ toeslag, zorgverzekering
zorgverzekering = ziektekostenverzekering
zwanger ~ geboorte

# Youth and education
basisbeurs, studielening, uitwonende beurs, uitwonendenbeurs -> studiefinanciering
basisschool = primair onderwijs = lagere school
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
scholing -> onderwijs
schooladvies, eindtoets, cito -> onderwijsresultaten, primair onderwijs
schoolkeuze, schoolplaatsing, schoolloting, loting, aanmelden basisschool -> aanmeldbeleid, plaatsing, basisscholen
schooluitval = voortijdig schoolverlaten
schoolverzuim = spijbelen = leerplicht
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
claimbeoordeling = cbbs = claim beoordelings- en borgingssysteem
freelancer -> zelfstandige, ondernemer
keuringsarts, verzekeringsarts -> arbeidsongeschikt
loon = salaris
minimumloon ~ loon
ontslag ~ verwijtbare werkloosheid
pensioen ~ aow
schijnzelfstandigheid ~ arbeidsrelaties
sollicitatie = solliciteren
sollicitatieplicht -> sollicitatie, werkloosheidswet
solliciteren ~ vacatures, werving en selectie
uitzendbureau, uitzendkracht -> arbeidskrachten
vacature = openstaande functie
vacature ~ matching, werkzoekenden
werkgever ~ loonaangifte
werknemer = arbeidskracht
werkzoekende = werkloze = werkloos
ziek, ziek zijn, verzuim -> ziekteverzuim, ziektewet
ziekmelding = ziekteverzuim
zonder baan -> werkloos
zzp = zelfstandige = zzp'er

# Benefits and allowances
huurtoeslag = huursubsidie
inkomen = inkomsten
kinderopvangtoeslag = kot
kinderopvangtoeslag ~ kinderopvang
niet-gebruik ~ toeslagen
sociale zekerheid = sociale verzekeringen
spaargeld -> vermogen
spaarrekening, eigen huis -> vermogen
terugbetalen, te veel ontvangen -> terugvordering
toeslagenaffaire -> hersteloperatie toeslagen, kinderopvangtoeslag, gedupeerden
toeslagenaffaire = toeslagenschandaal
toeslagenouders, gedupeerde ouders, compensatie toeslagen -> hersteloperatie toeslagen, gedupeerden

# Housing
airbnb, vakantiewoning, vakantiehuis -> toeristische verhuur
appartement, flat -> woning
bouwplan -> bouwactiviteit, bouwinitiatieven
brandveiligheid ~ brandweer
dakloos = thuisloos
huurder ~ verhuurder, huur
huurprijs = huur
huurprijs ~ puntensysteem, huurprijscalculator
huurwoning = huurhuis
kamerverhuur, woningdelen -> overbewoning, bewoning
leegstand = leegstaande woning
malafide verhuurder, huisjesmelker -> verhuurder, vastgoedmisbruik
nieuwbouw = woningbouw
nieuwbouw ~ woonbouwlocaties
opkoopbescherming = zelfwoonplicht
pand ~ vastgoed
sociale huur = sociale huurwoning
te hoge huur, huurcheck, huurpunten, puntentelling -> huurprijs, huurprijscalculator
toeristische verhuur = vakantieverhuur
vastgoed = onroerend goed
verhuurder = huisbaas
vve = vereniging van eigenaren
woning = huis = huizen = woonruimte
woningcorporatie = woningbouwvereniging
woningnood = woningtekort = wooncrisis
woningnood ~ woningbouw
woonfraude = illegale onderhuur = onderhuur = woningfraude
zwerver -> dakloos
`;
