/** Bodies of the state, by their names, abbreviations and what people call them. */
export const ORGANISATIONS = `
# National bodies: full name, abbreviation, everyday name
3ro, drie reclasseringsorganisaties -> reclassering
aardbeving, bevingsschade -> mijnbouwschade
aardbevingsschade = mijnbouwschade
acm = autoriteit consument en markt
acoi = adviescollege openbaarheid en informatiehuishouding
adr = auditdienst rijk
afm = autoriteit financiele markten
aivd = algemene inlichtingen en veiligheidsdienst
algoritmetoezichthouder, algoritmewaakhond -> autoriteit persoonsgegevens
ap, cbp, privacywaakhond, privacytoezichthouder -> autoriteit persoonsgegevens
arbeidsbureau, werkbedrijf, werkplein -> uwv, werkzoekenden
belastingdienst = fiscus
belastingkantoor, blauwe envelop, blauwe brief -> belastingdienst
bidn = bureau informatiediensten nederland
bkr, kredietbank, gkb -> schuldhulpverlening
bkwi -> suwi
bkwi = bureau keteninformatisering werk en inkomen
cak = centraal administratiekantoor
cbr = centraal bureau rijvaardigheidsbewijzen
cbs = centraal bureau voor de statistiek
cibg = centraal informatiepunt beroepen gezondheidszorg
cibg ~ big register, herregistratie
ciz = centrum indicatiestelling zorg
cjib = centraal justitieel incassobureau
coa = centraal orgaan opvang asielzoekers
college bescherming persoonsgegevens -> autoriteit persoonsgegevens
cpb = centraal planbureau
customs -> douane
cvdm = commissariaat voor de media
cvta = college van toezicht auteursrechten
dienst toeslagen = toeslagendienst
dji = dienst justitiele inrichtingen
dnb = nederlandsche bank = de nederlandsche bank
dtc = digital trust center
dtenv = dt&v = dienst terugkeer en vertrek
duo = dienst uitvoering onderwijs
dus-i = dienst uitvoering subsidies aan instellingen
gaswinning ~ mijnbouwschade
geheime dienst, inlichtingendienst -> aivd
geonovum ~ geo informatie
gevangeniswezen, gevangenisdienst -> dienst justitiele inrichtingen
ib groep, studiebank -> dienst uitvoering onderwijs
igj = inspectie gezondheidszorg en jeugd
ilt = ilent = inspectie leefomgeving en transport
img = instituut mijnbouwschade groningen
immigratiedienst, vreemdelingendienst -> ind
ind = immigratie en naturalisatiedienst
inlichtingenbureau = stichting inlichtingenbureau
inlichtingenbureau ~ samenloopsignalering, bidn
ipo = interprovinciaal overleg
justid = justitiele informatiedienst
justis = dienst justis = screeningsautoriteit justis
justis ~ verklaring omtrent het gedrag
kartelwaakhond, marktwaakhond, energiewaakhond -> autoriteit consument en markt
keuringsdienst van waren, voedselinspectie, vleeskeuring -> nvwa
kim = kennisinstituut voor mobiliteitsbeleid
kinderbescherming -> raad voor de kinderbescherming
knmi = koninklijk nederlands meteorologisch instituut
knmi ~ weersverwachting
kvk = kamer van koophandel
leger des heils ~ reclassering, jeugdbescherming
logius ~ digid
mededingingsautoriteit, consumentenautoriteit, nma, opta -> autoriteit consument en markt
nationaal archief ~ archief, transcriptie
ncg = nationaal coordinator groningen
ncsc = nationaal cyber security centrum
nctv = nationaal coordinator terrorismebestrijding en veiligheid
netbeheerder ~ elektriciteitsnet, liander
nfi = nederlands forensisch instituut
nipv = nederlands instituut publieke veiligheid
nla = nederlandse arbeidsinspectie = arbeidsinspectie = inspectie szw
nvvb = nederlandse vereniging voor burgerzaken
nvwa = voedsel en warenautoriteit = nederlandse voedsel en warenautoriteit
nza = nederlandse zorgautoriteit
onderwijsinspectie = inspectie van het onderwijs = inspectie onderwijs
rdi = rijksinspectie digitale infrastructuur = agentschap telecom
rdw = rijksdienst voor het wegverkeer = dienst wegverkeer
rijbewijskeuring -> centraal bureau rijvaardigheidsbewijzen, rijgeschiktheid
rinis ~ gegevensuitwisseling
rivm = rijksinstituut voor volksgezondheid en milieu
rvb = rijksvastgoedbedrijf
rvdk = raad voor de kinderbescherming
rvig = rijksdienst voor identiteitsgegevens
rvo = rijksdienst voor ondernemend nederland
rvr = raad voor rechtsbijstand
rws = rijkswaterstaat
schiphol -> luchthaven, luchtvaart
schoolinspectie -> inspectie van het onderwijs
skal = skal biocontrole
staatsbosbeheer ~ natuur
stedin, enexis, alliander -> netbeheerder
stichting halt, bureau halt -> halt
stroomnet, netcongestie -> elektriciteitsnet, netbeheerder
svb = sociale verzekeringsbank
svg, verslavingsreclassering -> stichting verslavingsreclassering ggz
tno = nederlandse organisatie voor toegepast natuurwetenschappelijk onderzoek
toezichthouder -> toezicht
transportinspectie, luchtvaartinspectie -> inspectie leefomgeving en transport
uht = uitvoeringsorganisatie herstel toeslagen
uht ~ hersteloperatie toeslagen, gedupeerden
uitkeringsinstantie -> uwv
uwv = uitvoeringsinstituut werknemersverzekeringen
versterkingsoperatie ~ nationaal coordinator groningen, veiligheidsnorm
vng = vereniging van nederlandse gemeenten
weerbureau, weerdienst -> knmi, weersverwachting
zorginspectie, inspectie voor de gezondheidszorg, igz -> inspectie gezondheidszorg en jeugd
zorgwaakhond -> nederlandse zorgautoriteit

# Police, prosecution, courts, defence
112 -> meldkamer, hulpdiensten, ambulance
agent, politieagent -> politie
alarmnummer, noodnummer -> meldkamer, hulpdiensten
brandweer ~ veiligheidsregio, brand
consultatiebureau -> jeugdgezondheidszorg
fiod = fiscale inlichtingen en opsporingsdienst
ggd = gemeentelijke gezondheidsdienst
ggd ~ jeugdgezondheidszorg
justitie ~ openbaar ministerie, strafrecht
kmar = koninklijke marechaussee = marechaussee
korps, politiekorps -> politie
krijgsmacht -> defensie
landmacht, marine, luchtmacht, militair -> defensie
marechaussee ~ grenscontrole, grensbewaking
meldkamer ~ hulpdiensten, ambulance
officier van justitie -> openbaar ministerie
officier van justitie = aanklager
parket -> openbaar ministerie
politie = nationale politie
politieagent = politiemedewerker = diender
rechtbank = gerecht
rechtbank ~ gerechtshof
rechter ~ rechtspraak, rechtbank
rechtspraak = rechterlijke macht
veiligheidsregio ~ ramp, crisis
wijkagent -> politie, wijk

# Ministries
a&m, asielministerie -> asiel en migratie
asiel en migratie = ministerie van asiel en migratie
az = minaz = ministerie van algemene zaken
buza = minbuza = ministerie van buitenlandse zaken = buitenlandse zaken
bz -> ministerie van buitenlandse zaken
bzk = minbzk = ministerie van binnenlandse zaken = binnenlandse zaken en koninkrijksrelaties
departement -> ministerie
ez, minez, kgg -> ministerie van economische zaken
ezk = ministerie van economische zaken = economische zaken en klimaat
ienw = i&w = ienm = minienw = ministerie van infrastructuur en waterstaat = infrastructuur en waterstaat
jenv = j&v = minjenv = ministerie van justitie en veiligheid = justitie en veiligheid
lvvn = minlnv = ministerie van landbouw = lnv
minfin = ministerie van financien
ministerie van defensie = mindef
ministerie van justitie -> ministerie van justitie en veiligheid
ocw = minocw = ministerie van onderwijs cultuur en wetenschap = onderwijs cultuur en wetenschap
schatkist ~ schatkistbankieren, staatsschuld
szw = minszw = ministerie van sociale zaken en werkgelegenheid = sociale zaken en werkgelegenheid
vro = ministerie van volkshuisvesting en ruimtelijke ordening = volkshuisvesting en ruimtelijke ordening
vws = minvws = ministerie van volksgezondheid welzijn en sport = volksgezondheid welzijn en sport

# Kinds of public bodies
college van b&w, b&w, b en w, wethouder -> burgemeester en wethouders
gedeputeerde staten, provinciale staten -> provincie
gemeenschappelijke regeling = samenwerkingsverband
gemeenteraad -> raadsvergadering, raadsinformatie
griffie -> gemeenteraad, raadsinformatie
inspecteur ~ inspectie
kamervragen, kamerstukken, kamerbrief -> tweede kamer
klant contact centrum -> klantcontactcentrum
omgevingsdienst = milieudienst = regionale uitvoeringsdienst
raadslid, raadsleden ~ gemeenteraad, raadsvergadering
rijksoverheid = rijk
rud -> regionale uitvoeringsdienst
sociale dienst -> bijstand, uitkering
stadhuis -> balie, burgerzaken
stadhuis = gemeentehuis
stadsloket, gemeenteloket, gemeentebalie -> balie, burgerzaken
waterschap = hoogheemraadschap = wetterskip
waterschap ~ waterbeheer
zbo -> zelfstandig bestuursorgaan
`;
