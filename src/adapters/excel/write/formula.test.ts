import { mentions, renamedIn } from "./formula";

const sheets = new Map([
  ["data", "_n1"],
  ["kkr's overblik", "_n2"],
]);
const tables = new Map([
  ["data", "_t1"],
  ["tal", "_t2"],
]);

test.each([
  ["Data!A1+'KKR''s overblik'!$B$2", "_n1!A1+_n2!$B$2"],
  ['COUNTIFS(Data[status],"Data[status]")', 'COUNTIFS(_t1[status],"Data[status]")'],
  ["Data[[#This Row],[Data]]", "_t1[[#This Row],[Data]]"],
  ["ROWS(Data)+ROWS(data[key])", "ROWS(_t1)+ROWS(_t1[key])"],
  ['DATA(1)&"it\'s Data!A1"', 'DATA(1)&"it\'s Data!A1"'],
  ["Data_2!A1+MinData[x]+Tal.nye", "Data_2!A1+MinData[x]+Tal.nye"],
  ["Tal[a '[b'] c]", "_t2[a '[b'] c]"],
  [
    '_xlfn.TEXTJOIN(",",TRUE,_xlfn._xlws.FILTER(Tal[a],Tal[b]=1))',
    'TEXTJOIN(",",TRUE,FILTER(_t2[a],_t2[b]=1))',
  ],
  ['"_xlfn.CONCAT"', '"_xlfn.CONCAT"'],
  ["'Andet ark'!A1", "'Andet ark'!A1"],
])("%s becomes %s", (formula, renamed) => {
  expect(renamedIn(formula, sheets, tables)).toBe(renamed);
});

test("a new name that needs quotes gets them", () => {
  expect(renamedIn("Data!A1", new Map([["data", "Mit ark"]]), new Map())).toBe("'Mit ark'!A1");
});

test.each([
  ["=Data!A1", true],
  ["=SUM('data'!A1:B2)", true],
  ["=Tal[a]", true],
  ['="Data!A1"', false],
  ["=Datas!A1+Tal2[a]", false],
  ["=Data(1)", false],
])("%s names a sheet or table: %s", (formula, expected) => {
  expect(mentions(formula, new Set(["data"]), new Set(["tal"]))).toBe(expected);
});
