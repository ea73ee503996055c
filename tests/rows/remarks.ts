/** Remarks that something on the way might take for something else, one for each recommendation of 2016-2017. */

export const REMARKS: Readonly<Record<string, string>> = {
  "1.1": '=HYPERLINK("http://example.org";"klik")',
  "2.1": "+45 12 34 56 78",
  "2.2": "-",
  "2.3": "@kommunen;=1+1",
  "3.1": 'linje 1\nlinje 2\n\n"citat", komma; semikolon\n=SUM(A1:A9)',
  "3.2": "1.10",
  "4.1": "NULL",
  "4.2": "😀 æøå ÆØÅ é – “” ½ \u00a0 fast mellemrum",
  "4.3": "tabulator\ther, og \\n er to tegn",
  "5.1": "2017-11-20",
  "5.2": "true",
  "5.3": "Lang bemærkning. ".repeat(1_500).trim(),
};
