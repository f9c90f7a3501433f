/** Municipalities, provinces and regional services: official, everyday and Frisian names. */
export const PLACES = `
# Municipalities: official name, everyday name, Frisian name
's-hertogenbosch = den bosch = bossche
010, rdam -> rotterdam
020, adam, mokum -> amsterdam
030 -> utrecht
040 -> eindhoven
070 -> den haag
achterhoek -> doetinchem, berkelland, bronckhorst, aalten
alphen -> alphen aan den rijn, alphen-chaam
bar-gemeenten -> albrandswaard, barendrecht, ridderkerk
beilen, westerbork -> midden-drenthe
berkel en rodenrijs, bleiswijk -> lansingerland
bilthoven -> de bilt
bodegraven -> bodegraven-reeuwijk
boskoop -> alphen aan den rijn
buitenpost -> achtkarspelen
burgum -> tytsjerksteradiel
bussum, naarden, muiden -> gooise meren
capelle -> capelle aan den ijssel
damwald -> dantumadiel
de fryske marren = friese meren
den haag = 's-gravenhage = haagse
dokkum -> noardeast-fryslan
drachten -> smallingerland
egmond -> bergen
emmeloord -> noordoostpolder
franeker -> waadhoeke
fryslan = friesland = friese
geldermalsen -> west betuwe
gieten, rolde -> aa en hunze
haren, ten boer -> groningen
heerenveen = it hearrenfean
heerhugowaard, langedijk -> dijk en waard
hoek van holland -> rotterdam
hoofddorp -> haarlemmermeer
hoogezand, slochteren -> midden-groningen
huissen, bemmel -> lingewaard
ijburg, weesp -> amsterdam
ijmuiden -> velsen
joure, lemmer -> de fryske marren
julianadorp -> den helder
leek, zuidhorn -> westerkwartier
leeuwarden = ljouwert
maarssen, breukelen -> stichtse vecht
middelharnis -> goeree-overflakkee
noardeast-fryslan = noordoost-friesland
nuth, onderbanken, schinnen -> beekdaelen
panningen -> peel en maas
parkstad -> kerkrade, brunssum, landgraaf, heerlen
roden -> noordenveld
rosmalen -> 's-hertogenbosch
sassenheim -> teylingen
scheveningen -> den haag
sittard, geleen -> sittard-geleen
sneek, bolsward, workum -> sudwest-fryslan
spijkenisse -> nissewaard
steenwijk -> steenwijkerland
sudwest-fryslan = zuidwest-friesland
tegelen, blerick -> venlo
the hague -> den haag
uden -> maashorst
veghel, schijndel -> meierijstad
vianen -> vijfheerenlanden
vorden, zelhem -> bronckhorst
waddeneiland -> vlieland, terschelling, ameland, texel, schiermonnikoog
werkendam, woudrichem -> altena
wieringermeer, wieringen -> hollands kroon
winschoten -> oldambt
winsum, uithuizen, bedum -> het hogeland
zaandam, zaanstreek -> zaanstad
zierikzee -> schouwen-duiveland

# Provinces and regions
bes, bonaire, saba, sint eustatius, antillen -> caribisch nederland
bollenstreek -> lisse, hillegom, teylingen, noordwijk
drenthe = drentse
gelderland = gelderse
gooi -> gooise meren, hilversum
noord-brabant = brabant
noord-holland = pnh
prov = provincie
provincie nb -> provincie noord-brabant
provincie zh -> provincie zuid-holland
prv nh, provincie nh -> provincie noord-holland
rijnmond -> rotterdam, dcmr
zeeland = zeeuwse
zuid-holland = pzh

# Regional services
abg-organisatie ~ alphen-chaam, baarle-nassau, gilze en rijen
agv = waterschap amstel gooi en vecht = waternet
bel combinatie ~ blaricum, eemnes, laren
belastingsamenwerking ~ gemeentelijke belastingen, waterschapsbelasting
bghu = belastingsamenwerking gemeenten en hoogheemraadschap utrecht
bsgw = belastingsamenwerking gemeenten en waterschappen
bswb = belastingsamenwerking west-brabant
cocensus, munitax, gbtwente, bsgw, svhw, gblt, bsob, bsgr -> belastingsamenwerking
dcmr = dcmr milieudienst rijnmond
dommelvallei ~ geldrop-mierlo, nuenen, son en breugel
enkhuizen, drechterland, stede broec -> sed organisatie
fumo = fryske utfieringstsjinst miljeu en omjouwing
gblt = gemeenschappelijk belastingkantoor lococensus-tricijn
hdsr = hoogheemraadschap de stichtse rijnlanden
hhd = hoogheemraadschap van delfland
hhnk = hoogheemraadschap hollands noorderkwartier
kempengemeenten ~ bladel, eersel, reusel-de mierden, bergeijk, oirschot
mgr rijk van nijmegen = modulaire gemeenschappelijke regeling rijk van nijmegen
mrdh = metropoolregio rotterdam den haag
odbn = omgevingsdienst brabant noord
oddv = omgevingsdienst de vallei
odfgv = omgevingsdienst flevoland gooi en vechtstreek
odh = omgevingsdienst haaglanden
odijmond = omgevingsdienst ijmond
odmh = omgevingsdienst midden-holland
odnzkg = omgevingsdienst noordzeekanaalgebied
odru = omgevingsdienst regio utrecht
ozhz = omgevingsdienst zuid-holland zuid
rdwi = regionale dienst werk en inkomen
rid utrecht = regionale ict-dienst utrecht
rudu = regionale uitvoeringsdienst utrecht
sed ~ enkhuizen, stede broec, drechterland
svhw = samenwerkingsverband vastgoedinformatie heffing en waardebepaling
vggm = veiligheids en gezondheidsregio gelderland-midden
vnog = veiligheidsregio noord- en oost-gelderland
vraa = veiligheidsregio amsterdam-amstelland
vrzhz = veiligheidsregio zuid-holland zuid
vrzw = veiligheidsregio zaanstreek-waterland
wdod = waterschap drents overijsselse delta
werkom ~ purmerend, zaanstad
wshd = waterschap hollandse delta
`;
