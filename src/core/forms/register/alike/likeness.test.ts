/** Twenty pairs as two municipalities may tell them, with answers by hand: never two in silence, never one when unlike. */
import { compared, type Described, type Likeness, likeness } from "./likeness";

const told = (title: string, about: string, ...municipalities: readonly string[]): Described => ({
  title,
  about,
  municipalities,
});

/** `not two`: one or asked about are both right; `not same`: two or asked about are. */
type Answer = Likeness | "not two" | "not same";

const PAIRS: readonly (readonly [why: string, a: Described, b: Described, answer: Answer])[] = [
  [
    "the same words",
    told("Fælles temamøder for ledige", "", "Gladsaxe", "Gentofte"),
    told("Fælles temamøder for ledige", "", "Gentofte"),
    "same",
  ],
  [
    "other capitals, spaces and signs",
    told("Fælles temamøder for ledige", "", "Gladsaxe", "Gentofte"),
    told(" FÆLLES  temamøder, for ledige. ", "", "Gladsaxe"),
    "same",
  ],
  [
    "a letter wrong, as the scan of 2015 has it",
    told("Virksomhedscenter Generation 2", "", "Herlev"),
    told("Virkomhedscenter Generation 2", "", "Herlev"),
    "same",
  ],
  [
    "another number is another project",
    told("Virksomhedscenter Generation 2", "", "Herlev"),
    told("Virksomhedscenter Generation 3", "", "Herlev"),
    "perhaps",
  ],
  [
    "the same title for municipalities that have none in common",
    told("A-kasser netværk", "", "Herlev"),
    told("A-kasser netværk", "", "Halsnæs"),
    "perhaps",
  ],
  [
    "the same title for two quite different things",
    told(
      "Empowerment projekt",
      "Kvinder med etnisk minoritetsbaggrund møder mentorer i frivillige foreninger.",
      "Ballerup",
    ),
    told(
      "Empowerment projekt",
      "Sygemeldte med stress lærer mindfulness hos psykologer og fysioterapeuter.",
      "Ballerup",
    ),
    "perhaps",
  ],
  [
    "told in other words: young people at the vocational school",
    told(
      "Brobygningsforløb/unge under 30",
      "Unge under 30 år der ikke umiddelbart kan påbegynde en erhvervsuddannelse.",
      "Halsnæs",
      "Helsingør",
    ),
    told(
      "Brobygning på Erhvervsskolen Nordsjælland",
      "Flere unge skal påbegynde en erhvervsuddannelse.",
      "Helsingør",
      "Halsnæs",
    ),
    "not two",
  ],
  [
    "told in other words: bus drivers",
    told(
      "Langtidsledigpuljen Busprojekt",
      "Uddannelse til buschauffør med jobgaranti hos de blå omnibusser",
      "Furesø",
    ),
    told(
      "Buschauffører til de blå omnibusser",
      "Langtidsledige får uddannelse som buschauffør og garanti for job.",
      "Furesø",
      "Egedal",
    ),
    "not two",
  ],
  [
    "told in other words: building",
    told(
      "Bygge- og anlægssamarbejdet (kurser)",
      "At uddanne ledige indenfor bygge- og anlæg til de store infrastrukturprojekter.",
    ),
    told(
      "Kurser for ledige inden for byggeri og anlæg",
      "Opkvalificering af ufaglærte ledige til infrastrukturprojekterne sammen med 3F og Dansk Byggeri.",
      "Hvidovre",
    ),
    "not two",
  ],
  [
    "told in other words: starting a business",
    told(
      "Iværksætterforløb på Symbion",
      "6 ugers undervisning og workshop, hvor deltageren bliver udfordret i forhold til sin idé om selvstændig virksomhed.",
      "Gladsaxe",
      "Gentofte",
    ),
    told(
      "Bliv selvstændig",
      "Undervisning og workshop i 6 uger om idéen til egen virksomhed på Symbion, derefter praktik.",
      "Gentofte",
    ),
    "not two",
  ],
  [
    "told in other words: private providers",
    told(
      "Fælles rammeaftaler på Anden Aktør-området",
      "Ledige med en lang eller mellemlang videregående uddannelse.",
    ),
    told(
      "Rammeaftale med andre aktører",
      "Dimittender og andre ledige med videregående uddannelse visiteres til tre moduler.",
      "Lyngby-Taarbæk",
    ),
    "not two",
  ],
  [
    "the long title and the short",
    told(
      "Tværkommunalt netværk for udviklings- og sekretariatsmedarbejdere",
      "Udveksling af erfaringer/videndeling.",
      "Rødovre",
    ),
    told("Netværk for udviklingsmedarbejdere", "", "Rødovre"),
    "not two",
  ],
  [
    "a prefix and a partner more",
    told("Samarbejde med erhvervsskoler (K-Nord) og VUC om afklaring til uddannelse", ""),
    told("K-Nord og VUC: afklaring til uddannelse", "", "Lyngby-Taarbæk"),
    "not two",
  ],
  [
    "in English and in Danish there is nothing in common but the municipalities and the content",
    told(
      "Your first EURES job",
      "En jobmobilitetsordning, som hjælper unge europæere med at finde et job i et andet EU-land.",
      "København",
    ),
    told("EURES for unge", "Jobmobilitet: unge europæere finder job i et andet EU-land.", "København"),
    "not two",
  ],
  [
    "unlike: the same municipalities do many things",
    told(
      "Fælles temamøder for ledige",
      "Temamøder baseret på en brugerundersøgelse af de lediges behov.",
      "Gladsaxe",
      "Gentofte",
    ),
    told(
      "Cancerrehabilitering",
      "Kræftramte får fysisk genoptræning i sundhedscentret.",
      "Gladsaxe",
      "Gentofte",
    ),
    "two",
  ],
  [
    "unlike: both are networks",
    told("A-kasser netværk", "Netværket med FOA, HK og Krifa understøtter det daglige arbejde.", "Herlev"),
    told("KL/JC Netværk", "4 årlige dialogmøder med KL.", "Halsnæs"),
    "not same",
  ],
  [
    "unlike: both are for young people",
    told("Ungevejledning på erhvervsskolen med satellitfunktion", "", "Hillerød"),
    told(
      "Fritidsjob til unge i boligområder",
      "Boligselskaber ansætter skoleelever efter skoletid.",
      "Albertslund",
    ),
    "two",
  ],
  [
    "unlike: a course and a course",
    told("Lær at tackle kurser (sundhed)", "", "Frederikssund"),
    told("Truckkurser for ledige", "Certifikat til gaffeltruck på en uge.", "Tårnby"),
    "two",
  ],
  [
    "unlike: words that every collaboration has",
    told("Samarbejde mellem jobcentre og kommuner", "", "Vallensbæk"),
    told("Tværkommunalt projekt om førtidspension", "Borgere over 50 år får en ny vurdering.", "Ishøj"),
    "two",
  ],
  [
    "nothing but a title each",
    told("Projekt 500 ægtefælleforsørgede ud på arbejdsmarkedet", ""),
    told("Psykiatrisk Center Ballerup", ""),
    "two",
  ],
];

test("there are twenty", () => {
  expect(PAIRS).toHaveLength(20);
});

test.each(PAIRS)("%s", (_, a, b, answer) => {
  const found = likeness(compared(a), compared(b));
  expect(likeness(compared(b), compared(a))).toBe(found);
  const right: readonly Likeness[] =
    answer === "not two" ? ["same", "perhaps"] : answer === "not same" ? ["two", "perhaps"] : [answer];
  expect(right).toContain(found);
});
