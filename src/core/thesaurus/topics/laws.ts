/** Laws, by their short names, abbreviations and what they are about. */
export const LAWS = `
# Privacy, information and administrative law
ai-verordening = ai act = ai-wet = europese ai-verordening
apv = algemene plaatselijke verordening
artificial intelligence act, ai wetgeving -> ai-verordening
artikel 22, artikel 22 avg -> geautomatiseerde besluitvorming
avg = gdpr = algemene verordening gegevensbescherming = privacyverordening
awb = algemene wet bestuursrecht
baseline informatiebeveiliging overheid = bio
beginselen van behoorlijk bestuur, zorgvuldigheidsbeginsel, motiveringsbeginsel -> awb
bekendmakingswet ~ officiele bekendmakingen
besluit digitale toegankelijkheid overheid = toegankelijkheidswet
bevolkingsadministratie, gemeentelijke basisadministratie -> basisregistratie personen
bewaartermijn, bewaren van documenten -> archiefwet
brp = basisregistratie personen = bevolkingsregister
bsn = burgerservicenummer = sofinummer
data protection impact assessment -> dpia
digital services act -> digitale diensten
doelbinding, dataminimalisatie, verwerkingsgrondslag -> avg, persoonsgegevens
evrm ~ mensenrechten
gba -> basisregistratie personen
grondwet ~ grondrechten
inzageverzoek, recht op inzage, recht op vergetelheid -> avg, persoonsgegevens
nis2 = cyberbeveiligingswet
nis2 ~ informatiebeveiliging
privacy ~ persoonsgegevens
privacywet, data protection law -> avg, uavg
toegankelijkheidsverklaring, wcag, webrichtlijnen -> digitale toegankelijkheid
uavg = uitvoeringswet avg = uitvoeringswet algemene verordening gegevensbescherming
wabb = wet algemene bepalingen burgerservicenummer
wbp -> avg
wbp = wet bescherming persoonsgegevens
wdo = wet digitale overheid
wep = wet elektronische publicaties
wep ~ bekendmakingen
wet brp = wet basisregistratie personen
wet gelijke behandeling = awgb = algemene wet gelijke behandeling
wet gelijke behandeling ~ discriminatie
weu = wet eenmalige uitvraag
wgs = wet gemeentelijke schuldhulpverlening
wjsg = wet justitiele en strafvorderlijke gegevens
wmebv = wet modernisering elektronisch bestuurlijk verkeer
wob -> woo
wob = wet openbaarheid van bestuur
wobverzoek, wob-verzoek, informatieverzoek -> woo-verzoek
woo = wet open overheid
wpg = wet politiegegevens

# Work, income and care
aio = aanvullende inkomensvoorziening ouderen
akw = algemene kinderbijslagwet
anw = algemene nabestaandenwet = nabestaandenuitkering
aow = algemene ouderdomswet = ouderdomspensioen
awbz -> wet langdurige zorg
awir = algemene wet inkomensafhankelijke regelingen
bbz = besluit bijstandverlening zelfstandigen
bopz, gedwongen opname, verplichte zorg -> wet verplichte geestelijke gezondheidszorg
ioaw = inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers
ioaz = inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen
jeugdwet ~ jeugdhulp
leerplichtwet ~ schoolverzuim
msnp, wsnp -> schuldhulpverlening
now = noodmaatregel overbrugging werkgelegenheid
participatiewet = pwet = bijstandswet
poortwachter, wet verbetering poortwachter -> ziekmelding, re-integratie
suwi = wet suwi = wet structuur uitvoeringsorganisatie werk en inkomen
tek = tegemoetkoming energiekosten
tozo -> bbz, corona
tvl = tegemoetkoming vaste lasten
wajong ~ arbeidsbeperking, jonggehandicapten
wao, wga, iva -> wia, arbeidsongeschikt
wet big = wet op de beroepen in de individuele gezondheidszorg
wet hersteloperatie toeslagen = wht
wet inburgering = inburgeringswet
wfsv = wet financiering sociale verzekeringen
wfz = wet forensische zorg
whw = wet op het hoger onderwijs en wetenschappelijk onderzoek
wia = wet werk en inkomen naar arbeidsvermogen
wkkgz, wtza -> zorgaanbieders
wlz = wet langdurige zorg
wmo = wet maatschappelijke ondersteuning
wpgz, wet publieke gezondheid -> gezondheid, jeugdgezondheidszorg
wpo = wet op het primair onderwijs
wsf = wsf 2000 = wet studiefinanciering
wtos = wet tegemoetkoming onderwijsbijdrage en schoolkosten
wvbvv -> beslagvrije voet
wvbvv = wet vereenvoudiging beslagvrije voet
wvggz = wet verplichte geestelijke gezondheidszorg
wvo = wet op het voortgezet onderwijs
ww = werkloosheidswet = werkloosheidsuitkering
wwb, abw -> participatiewet, bijstand
ziektewet = ziektewetuitkering
zvw = zorgverzekeringswet

# Taxes and customs
aanbestedingswet ~ aanbesteding, inkoop
adw -> douanewet
awr = algemene wet inzake rijksbelastingen
bpm = belasting van personenautos en motorrijwielen
btw = omzetbelasting
comptabiliteitswet ~ begroting, rijksbegroting
douanewet = algemene douanewet
douanewetboek = douanewetboek van de unie = dwu
glb = gemeenschappelijk landbouwbeleid
ib -> inkomstenbelasting, inlichtingenbureau
ih -> inkomensheffing
invorderingswet ~ invordering, dwangbevel
lh -> loonheffing
mandatory disclosure, meldplicht constructies -> dac6
milieubelasting = belastingen op milieugrondslag
mrb = motorrijtuigenbelasting = wegenbelasting
ob -> omzetbelasting
ozb = onroerendezaakbelasting = onroerende zaakbelasting
successiewet ~ erfbelasting, schenkbelasting
vpb = vennootschapsbelasting
wbso = wet bevordering speur en ontwikkelingswerk
wet dba -> arbeidsrelaties
wet ib = wet inkomstenbelasting
wet ob = wet op de omzetbelasting
wet vpb = wet op de vennootschapsbelasting
wet woz = wet waardering onroerende zaken
wka = wet ketenaansprakelijkheid = wet keten aansprakelijkheid
wlb = wet op de loonbelasting
woz = waardering onroerende zaken
wwft ~ witwassen, terrorisme

# Living environment
bag = basisregistratie adressen en gebouwen
bbl = besluit bouwwerken leefomgeving = bouwbesluit
besluit activiteiten leefomgeving -> milieu, omgevingswet
bgt = basisregistratie grootschalige topografie
bkl = besluit kwaliteit leefomgeving
bro = basisregistratie ondergrond
dso = digitaal stelsel omgevingswet = omgevingsloket
erfgoedwet ~ cultuurgoederen
huisvestingswet ~ huisvestingsverordening, woonruimte
klic, graafmelding -> wibon, kabels en leidingen
omgevingswet ~ omgevingsvergunning, omgevingsplan
radioactief -> kernenergie
vth = vergunningverlening toezicht en handhaving
vth ~ milieutoezicht, omgevingsdienst
vuurwerkbesluit ~ vuurwerk
wabo -> omgevingswet
wabo = wet algemene bepalingen omgevingsrecht
waterwet ~ waterbeheer
wet betaalbare huur ~ huurprijs, puntensysteem
wet geluidhinder ~ geluid
wet goed verhuurderschap -> vastgoedmisbruik
wgh = wet geluidhinder
wibon = wet informatie uitwisseling bovengrondse en ondergrondse netten
wkb, wet kwaliteitsborging -> bouwactiviteit
wm = wet milieubeheer
wnb, natuurbeschermingswet, flora- en faunawet -> natuur, omgevingswet
woningwet ~ woningcorporatie, bouwen
wro, wet ruimtelijke ordening -> omgevingswet, omgevingsplan
wvr = wet veiligheidsregio's

# Traffic, police, justice and other
alcoholwet = drank- en horecawet
bibob = wet bibob = bevordering integriteitsbeoordelingen door het openbaar bestuur
burgerlijk wetboek = bw
damocles -> opiumwet, drugspand
feitcode, feitgecodeerd, mulderzaak -> wahv, verkeersboete
identificatieplicht ~ identiteitsbewijs
kieswet ~ kiesgerechtigd
opiumwet = drugswet
paspoortwet ~ paspoort, reisdocument
pbw = penitentiaire beginselenwet
pbw ~ detentie
rijkswet op het nederlanderschap ~ naturalisatie
rvv = reglement verkeersregels en verkeerstekens
sanctiewet ~ sanctiemaatregelen
telecommunicatiewet = telecomwet
telecommunicatiewet ~ telecomaanbieders, frequenties
visumcode, schengencode -> visum
vreemdelingenwet ~ asiel, verblijfsvergunning
vw2000 = vreemdelingenwet
wahv = wet mulder = wet administratiefrechtelijke handhaving verkeersvoorschriften
warenwet ~ productveiligheid, levensmiddelen
wed = wet op de economische delicten
wet op de identificatieplicht = wid
wet usb = wet herziening tenuitvoerlegging strafrechtelijke beslissingen
wet victor, wet victoria -> sluiting
wetboek van strafvordering = strafvordering
wettelijke basis, juridische basis, rechtsgrond -> wettelijke grondslag
wots = wet overdracht tenuitvoerlegging strafvonnissen
wrb = wet op de rechtsbijstand
wvo scheepvaart, scheepvaartverkeerswet -> scheepvaart, vaarwegen
wvsr, strafwet -> wetboek van strafrecht
wvw = wegenverkeerswet
wwm = wet wapens en munitie
`;
