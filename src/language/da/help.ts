/** What `fremdrift --help` says, in general and of each command. */
export const help = {
  general: `Fremdrift laver fremdriftsskemaer til kommunerne og samler svarene i ét regionalt overblik.

Brug:
  fremdrift sets                     vis anbefalingssættene
  fremdrift set new --out SÆT.xlsx   lav et anbefalingssæt i Excel, evt. ud fra et tidligere
  fremdrift set compare GAMMELT NYT  se, hvad der er ændret fra ét sæt til det næste
  fremdrift form  --municipality København --out FIL.xlsx
                                     lav skemaet til én kommune
  fremdrift forms --out MAPPE        lav et skema til hver kommune
  fremdrift check FIL ...            kontrollér udfyldte skemaer
  fremdrift merge MAPPE --out OVERBLIK.xlsx
                                     saml svarene i et regionalt overblik
  fremdrift round new --out OVERBLIK.xlsx
                                     begynd på et overblik, før nogen har svaret
  fremdrift letters OVERBLIK.xlsx --kind reminder --out MAPPE
                                     lav udkast til invitation, rykker eller tak
  fremdrift paper status OVERBLIK.xlsx --out FIL.docx
                                     lav et Word-dokument til mødet

  fremdrift merge --help             forklaring på en kommando
  --lang en                          engelsk i stedet for dansk

Fremdrift sender ikke noget videre. Alt sker på din egen computer.`,
  sets: `fremdrift sets
  Viser de anbefalingssæt, der følger med, og hvilket der gælder nu.`,
  set: `fremdrift set new --out SÆT.xlsx [--from ID|SÆT.json|SÆT.xlsx|OVERBLIK.xlsx] [--period 2018-2019]
  Laver en Excel-fil til anbefalingerne: tom, eller med alle anbefalinger fra et tidligere sæt og en
  kolonne, hvor du vælger, om hver enkelt skal bibeholdes, justeres eller udgå.
fremdrift set check SÆT.xlsx|SÆT.json [--json]
  Viser på én gang alt, der mangler eller er forkert i sættet, og i hvilken celle.
fremdrift set export SÆT.xlsx --out SÆT.json
  Gemmer sættet som JSON til andre programmer.
fremdrift set compare GAMMELT NYT [--json] [--out FIL.docx|FIL.xlsx]
  Viser, hvilke anbefalinger der er uændrede, justerede, nye og udgåede fra ét sæt til et senere, og
  hvilke ord der er ændret. Et sæt er dets navn fra "fremdrift sets" eller en fil.
  --from          det sæt, som det nye afløser
  --period        årene, som det nye sæt gælder for, fx 2018-2019
  --out           filen, som sættet eller sammenligningen gemmes i; en fil, der findes, bliver ikke overskrevet
  --json          vis resultatet som JSON`,
  form: `fremdrift form --municipality 101|København [--set ID|FIL] --out FIL.xlsx|.docx
                [--earlier OVERBLIK.xlsx] [--deadline 2017-11-30] [--contact ADRESSE]
  Laver fremdriftsskemaet til én kommune eller ét fælles jobcenter.
  --municipality  kommunens nummer eller navn, fx 101, København eller Tårnby-Dragør
  --set           et andet anbefalingssæt: dets navn fra "fremdrift sets" eller en fil
  --earlier       et tidligere overblik: under hver anbefaling står, hvad kommunen svarede sidst
  --deadline      en anden svarfrist end sættets, fx 2017-11-30
  --contact       en anden e-mailadresse end sættets
  --out           filen, som skemaet gemmes i; ender den på .docx, laves skemaet i Word`,
  forms: `fremdrift forms [--kkr Hovedstaden] [--set ID|FIL] --out MAPPE [--word]
                [--earlier OVERBLIK.xlsx] [--deadline 2017-11-30] [--contact ADRESSE]
  Laver et fremdriftsskema til hver kommune i KKR.
  --kkr           et andet KKR end anbefalingssættets eget, eller Danmark for hele landet
  --set           et andet anbefalingssæt: dets navn fra "fremdrift sets" eller en fil
  --earlier       et tidligere overblik: under hver anbefaling står, hvad kommunen svarede sidst
  --deadline      en anden svarfrist end sættets, fx 2017-11-30
  --contact       en anden e-mailadresse end sættets
  --word          lav også hvert skema i Word, til dem der hellere vil svare der
  --out           mappen, som skemaerne gemmes i; den oprettes, hvis den mangler`,
  check: `fremdrift check FIL ... [--set ID|FIL] [--json]
  Læser udfyldte skemaer og viser på én gang alt, der mangler eller er uklart. Filerne ændres ikke.
  --set           et andet anbefalingssæt end det, der gælder nu
  --json          vis resultatet som JSON`,
  merge: `fremdrift merge MAPPE|FIL ... --out OVERBLIK.xlsx [--set ID|FIL] [--into TIDLIGERE.xlsx]
                [--earlier OVERBLIK.xlsx]... [--json RESULTAT.json] [--replies MAPPE]
                [--data DATA.parquet|.csv|.json]
  Læser alle skemaer og samler svarene i ét regionalt overblik. Undermapper læses med.
  Mails (.eml, .msg) og zip-filer kan bruges, som de er.
  --out           filen, som overblikket gemmes i
  --set           et andet anbefalingssæt end det, der gælder nu
  --into          et tidligere overblik, så svar, noter, valg og rettelser kommer med i det nye
  --earlier       et overblik fra en tidligere runde: arket Udvikling viser, hvad der er bedre og værre nu. Kan gives
                  flere gange, og huskes, når --into arbejder videre
  --json          gem resultatet som JSON; "-" viser det her
  --replies       mappen til brevudkast til kommuner, der skal se på noget eller mangler at svare
  --data          gem svarene til andre programmer, fx DuckDB eller Power BI, med én række pr. svar.
                  Parquet er bedst, når mange mapper skal samles. Åbn ikke CSV-filen i Excel:
                  Tal kan blive til datoer og tekst til formler. Brug arket Data i overblikket.

Afslutningskode: 0 = alt i orden, 1 = udført, men noget skal rettes eller afklares, 2 = ikke udført.`,
  round: `fremdrift round new --out OVERBLIK.xlsx [--set ID|FIL] [--contacts LISTE.xlsx|.csv]
  Laver overblikket fra første dag, hvor ingen har svaret. Saml siden svarene i det med:
  fremdrift merge MAPPE --into OVERBLIK.xlsx --out OVERBLIK.xlsx
  --out           filen, som overblikket gemmes i; en fil, der findes, bliver ikke overskrevet
  --set           et andet anbefalingssæt end det, der gælder nu
  --contacts      din egen liste med kommune (navn eller nummer) og e-mail; den skrives i arket Kommuner`,
  letters: `fremdrift letters OVERBLIK.xlsx --kind SLAGS --out MAPPE [--contacts LISTE.xlsx|.csv]
                [--forms MAPPE] [--on 2017-11-20] [--deadline 2017-11-30] [--contact ADRESSE] [--set ID|FIL]
  Laver et brevudkast (.eml) til hver kommune, det drejer sig om, og viser, hvem der får hvad. Fremdrift
  sender ikke noget: Åbn udkastene i dit mailprogram, læs dem, og send dem selv.
  --kind          invitation  skemaet til dem, der ikke har svaret
                  reminder    rykker til dem, der mangler at svare eller skal rette noget
                  thanks      tak til dem, der har svaret, med det, der er at se på
                  adoption    bed om kommunalbestyrelsens beslutning, hvor den ikke er skrevet i arket Kommuner
  --contacts      din egen liste med kommune (navn eller nummer) og e-mail; ellers bruges arket Kommuner
  --forms         mappen med de skemaer, der skal vedhæftes invitationen; ellers laves de på ny
  --on            brevets dato, hvis det ikke er i dag
  --deadline      en anden svarfrist end sættets
  --contact       en anden e-mailadresse til svarene end sættets
  --set           overblikkets anbefalingssæt, hvis det ikke er indbygget`,
  calendar: `fremdrift calendar OVERBLIK.xlsx --out FIL.ics [--deadline 2017-11-30] [--set ID|FIL]
  Laver en kalenderfil til Outlook og andre kalendere: svarfristen, og en uge før, hvem der skal rykkes.
  --deadline      en anden svarfrist end sættets
  --set           overblikkets anbefalingssæt, hvis det ikke er indbygget`,
  paper: `fremdrift paper status OVERBLIK.xlsx --out FIL.docx [--set ID|FIL]
fremdrift paper adjustment OVERBLIK.xlsx --set NYT.xlsx --out FIL.docx
fremdrift paper council [--set ID|FIL] --out FIL.docx
fremdrift paper return SKEMA|OVERBLIK.xlsx --out FIL.docx|MAPPE [--set ID|FIL]
  Laver et Word-dokument. Det, som kun mennesker kan skrive, står som et mærket sted: [Skriv …].
  status          den samlede status til KKR
  adjustment      de justerede anbefalinger til KKR, med status på de hidtidige og det, der er ændret
  council         anbefalingerne til kommunalbestyrelserne, med et skema som bilag
  return          status fra én kommune, eller fra et overblik for alle, der har svaret
  --out           filen eller mappen, som dokumentet gemmes i
  --set           overblikkets anbefalingssæt, hvis det ikke er indbygget; ved adjustment det nye sæt
  --template      dit eget brevpapir (.docx eller .dotx), som teksten sættes ind i`,
};
