/** Titles of our own for the requirements, in Dutch. By law and number. */
export const REQUIREMENT_TITLES = `
aia-00: Er is geen AI in gebruik die de Europese wet verbiedt
aia-01: Wie met AI werkt, weet genoeg van AI om dat goed te doen
aia-02: Op papier staat waarom het AI-systeem geen hoog risico heeft
aia-03: Er is een vast proces om risico’s van AI met hoog risico te beheersen
aia-04: Het risico voor kinderen en kwetsbare mensen is onderzocht
aia-05: Data om AI met hoog risico te trainen en te testen is van goede kwaliteit
aia-06: De techniek van AI met hoog risico is vooraf volledig beschreven
aia-07: AI met hoog risico legt automatisch vast wat er gebeurt
aia-08: Wie AI met hoog risico gebruikt, kan de uitkomsten begrijpen
aia-09: AI met hoog risico is zo gemaakt dat mensen kunnen ingrijpen
aia-10: AI met hoog risico geeft goede uitkomsten en kan tegen fouten en aanvallen
aia-11: De aanbieder bewaakt kwaliteit en regels met een vast systeem
aia-12: De aanbieder bewaart de documenten van het systeem tien jaar lang
aia-13: De aanbieder gooit logs pas na minstens zes maanden weg
aia-14: AI met hoog risico is gekeurd voordat iemand die levert of gebruikt
aia-15: De aanbieder verklaart schriftelijk dat het systeem aan EU-regels voldoet
aia-16: Op AI met hoog risico of in de papieren erbij staat het CE-teken
aia-17: De aanbieder heeft het systeem vooraf aangemeld bij de EU-databank
aia-18: Bij een overtreding herstelt de aanbieder het systeem of haalt het terug
aia-19: Mensen met een beperking kunnen AI met hoog risico ook gebruiken
aia-20: Uw organisatie houdt zich aan de instructies van de aanbieder
aia-21: Wie toezicht houdt op AI, heeft daarvoor kennis, tijd en bevoegdheid
aia-22: U houdt bij hoe AI met hoog risico werkt en meldt wat misgaat
aia-23: Uw organisatie bewaart de logs lang genoeg, minstens zes maanden
aia-24: Medewerkers horen vooraf dat er op het werk AI met hoog risico komt
aia-25: Als overheid registreert u uw gebruik en controleert u de EU-databank
aia-26: Wie geraakt wordt door een besluit met AI, kan om uitleg vragen
aia-27: Het effect op grondrechten is onderzocht voordat de AI in gebruik gaat
aia-28: Voor mensen is duidelijk wanneer AI met hen praat of iets heeft gemaakt
aia-29: Bij een algemeen AI-model hoort goede technische uitleg voor anderen
aia-30: Een algemeen AI-model met systeemrisico is extra onderzocht op gevaren
aia-31: De aanbieder meldt ernstige problemen met een model met systeemrisico
aia-32: Een model met systeemrisico is goed beschermd tegen hackers
aia-33: Persoonsgegevens gaan alleen onder voorwaarden een AI-testomgeving in
aia-34: De aanbieder volgt het systeem ook nadat het verkocht of geleverd is
aia-35: De toezichthouder hoort het als AI met hoog risico ernstig misgaat
aia-36: Wie een overtreding van de AI-verordening ziet, kan dat veilig melden
aia-37: Wie een AI-model in een product gebruikt, kan klagen bij het AI-bureau
aia-38: Tests laten zien of AI met hoog risico doet wat de bedoeling is
aia-39: De aanbieder van een algemeen AI-model heeft beleid voor auteursrecht
avg-01: Er is een wettelijke reden om persoonsgegevens te gebruiken
avg-02: Persoonsgegevens worden gewist zodra ze niet meer nodig zijn
avg-03: U gebruikt niet meer persoonsgegevens dan nodig voor het doel
avg-04: Het gebruik van data past bij het doel en kan niet met minder
avg-05: De gegevens over mensen kloppen en worden verbeterd als dat nodig is
avg-06: U kunt laten zien dat u zich aan de privacyregels houdt
avg-07: Mensen kunnen lezen wat er met hun gegevens gebeurt
avg-08: Gegevens over gezondheid of geloof: alleen met een reden uit de wet
avg-09: Mensen kunnen hun gegevens inzien, verbeteren of laten wissen
avg-10: Bij besluiten die mensen hard raken, beslist een mens echt mee
avg-11: Privacy zit vanaf het begin in het ontwerp en de instellingen
avg-12: Persoonsgegevens zijn beschermd tegen lekken, verlies en diefstal
avg-13: Bij een hoog privacyrisico is vooraf een DPIA gedaan
grw-01: De vrijheid en de rechten van mensen lijden niet onder een algoritme
grw-02: Niemand wordt door een algoritme zonder goede reden anders behandeld
awb-01: Een besluit met een algoritme is zorgvuldig voorbereid
awb-02: Het besluit vermeldt de redenen en wat het algoritme eraan bijdroeg
woo-01: Wie iets over een algoritme wil weten, kan de documenten opvragen
arc-01: Documenten over het algoritme blijven vindbaar zolang de wet dat vraagt
aut-01: Het algoritme gebruikt geen werk van anderen als dat niet mag
dat-01: De maker van een databank vindt het goed dat u die gebruikt
bzk-01: Wat veel invloed op mensen heeft, is te vinden in het Algoritmeregister
bio-01: Informatie en systemen zijn beveiligd zoals de BIO voorschrijft
`;
