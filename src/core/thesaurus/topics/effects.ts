/** What an algorithm does to people, and what they can do about it. */
export const EFFECTS = `
# What an algorithm does to people
afkomst -> nationaliteit, discriminatie
afwijzing = weigering
automatisch besluit = geautomatiseerde besluitvorming = automatische besluitvorming
beschikking ~ besluit
beslissen over aanvraag, recht op uitkering -> toekenning, rechtmatigheid
beslist, beslissen, toegekend ~ toekenning, beoordelen
besluit = beslissing
besparing = bezuiniging = kostenbesparing
bespied, gevolgd worden, in de gaten houden, meekijken, begluren -> privacy, persoonsgegevens
bias ~ discriminatie
blind, slechtziend -> visuele beperking, voorleessoftware
computer beslist, zonder mens, zonder menselijke tussenkomst, volautomatisch -> geautomatiseerde besluitvorming, menselijke tussenkomst
computer zegt nee, robot beslist, besluit van een computer -> geautomatiseerde besluitvorming, menselijke tussenkomst
controle ~ toezicht, steekproef
discriminatie = discrimineren = ongelijke behandeling
doorlooptijd = behandeltijd = verwerkingstijd
dpia = gegevensbeschermingseffectbeoordeling = pia
eerlijk, fairness -> rechtvaardigheid, gelijke behandeling
efficientie = efficiency = doelmatigheid
experiment = pilot
geblurd, wazig, vaag maken -> blurren
gediscrimineerd -> discriminatie
geheim -> vertrouwelijk
gelijke behandeling ~ gelijkheid
gender -> geslacht
gevoelige gegevens = privacygevoelige gegevens = bijzondere persoonsgegevens
hoog risico ai = hoog-risico-ai-systeem
human in the loop -> menselijke tussenkomst
iama = impact assessment mensenrechten en algoritmes
impact assessment = impactassessment = impacttoets
inlichtingenplicht ~ rechtmatigheid
laaggeletterd = analfabeet = niet goed kunnen lezen
menselijke tussenkomst = menselijke controle = mens in de lus
mensenrechten = grondrechten
naleving = nakoming
onterecht = ten onrechte
persoonsgegevens = persoonlijke gegevens
racisme, etniciteit, huidskleur -> discriminatie
rechtsbescherming -> bezwaar, beroep
tijdsbesparing = tijdwinst = tijdbesparing
toegankelijkheid = digitoegankelijkheid
vooroordeel = vooringenomenheid = bias
vrouwen, mannen ~ geslacht
werkdruk = werklast = workload
zwarte lijst, verdacht gemaakt, aangemerkt als fraudeur -> risicoprofiel, fraude
`;
