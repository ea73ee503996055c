import { registry } from "../../data";
import { readContacts } from "./contacts";
import { separatedRows } from "./separatedRows";

const ASKED = ["101", "147", "155", "185", "163"];
const read = (text: string) => readContacts(separatedRows(text), registry, ASKED);
const found = (text: string) =>
  read(text).contacts.map(({ municipality, addresses }) => [municipality, ...addresses]);

test.each([
  ["semicolons", "Kommune;E-mail\nKbh.;a@b.example\n"],
  ["commas", "E-mail,Kommune\na@b.example,København\n"],
  ["tabs, without headings", "101\ta@b.example"],
  ["Excel's own line", "sep=|\nKommune|E-mail\n0101|a@b.example"],
  ["quotation marks", '"Kommune";"E-mail"\r\n"København\nKommune";"a@b.example"\r\n'],
  ["a title above", "Kontakter;\n;\nKommune;E-mail\nKøbenhavn;a@b.example"],
  ["name and code together", "Kommune;E-mail\n101 København;a@b.example"],
  ["semicolons around everything", "Kommune;;E-mail;;\nKøbenhavn;;a@b.example;;\n"],
  ["tabs, with headings", "Kommune\tNavn\tE-mail\nKøbenhavn\t\ta@b.example\n"],
  ["the way of mail programs", "Kommune;E-mail\nKøbenhavn;Jobcenteret <a@b.example>"],
])("%s", (_, text) => {
  expect(found(text)).toEqual([["101", "a@b.example"]]);
  expect(read(text).problems).toEqual([]);
});

test("a wrong name is put right by the code beside it, but two that disagree name nobody", () => {
  const text = "Kode;Kommune;E-mail\n101;Kbhvn;a@b.example\n147;Herlev;c@d.example\n163;Herlev;e@f.example";
  expect(found(text)).toEqual([
    ["101", "a@b.example"],
    ["163", "e@f.example"],
  ]);
  expect(read(text).problems).toEqual([{ kind: "unknown", row: 3, written: "147" }]);
});

test("a person who is called like a municipality is a person", () => {
  const text = "Navn;Kommune;E-mail\nHerlev;København;a@b.example\nKontoret;Dragør;c@d.example";
  expect(read(text).contacts).toEqual([
    { municipality: "101", name: "Herlev", addresses: ["a@b.example"] },
    { municipality: "155", name: "Kontoret", addresses: ["c@d.example"] },
  ]);
});

test("what would add headers to a mail is no address", () => {
  expect(read("Kommune;E-mail\nHerlev;a@b\u0000c.example\nDragør;a@b.example").problems).toEqual([
    { kind: "wrongAddress", row: 2, written: "a@b\u0000c.example" },
  ]);
});
