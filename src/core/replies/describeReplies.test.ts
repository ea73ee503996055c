import { formOf } from "../forms";
import { allGreen, blankForm, filled, SET_2016 } from "../../../tests/intake/workbooks";
import { builtInSets, registry } from "../../data";
import { textsOf } from "../../language";
import { readReturn } from "../intake/readReturn";
import { buildLedger } from "../ledger/buildLedger";
import type { RecommendationSet } from "../forms/progress/set/recommendationSet";
import { describeReplies } from "./describeReplies";
import { letterFile } from "./letterFile";

const danish = textsOf("da");
const asked = registry.municipalities.filter(({ name }) => name === "København" || name === "Herlev");

/** København has written "x" at two recommendations and no words at a third; Herlev has sent nothing. */
function replies(set: RecommendationSet = SET_2016, email = "job@example.dk") {
  const answers = { ...allGreen(), "1.1": "x", "2.1": "x", "3.1": "Gul" };
  const read = readReturn({
    file: { name: "Kbh.xlsx", sha256: "0" },
    read: { readable: true, snapshot: filled(blankForm("København", set), answers) },
    form: formOf(set),
    known: builtInSets.map(formOf),
    registry,
    asked: asked.map(({ code }) => code),
  });
  const returns = [{ ...read, head: { ...read.head, email } }];
  const [herlev, koebenhavn] = [
    ...describeReplies(buildLedger({ set: formOf(set), municipalities: asked, returns }), danish),
  ].sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, "da"));
  if (!herlev || !koebenhavn) throw new Error("a reply is missing");
  return { herlev, koebenhavn };
}

test("a reminder tells the deadline and where to send the form", () => {
  const { herlev } = replies({ ...SET_2016, deadline: "2018-02-01", contactEmail: "kkr@example.dk" });
  expect(herlev).toMatchObject({ kind: "reminder", to: null });
  expect(herlev.subject).toBe("Fremdriftsskema fra Herlev: vi mangler jeres svar");
  expect(herlev.text).toContain(
    "Vi beder jer udfylde skemaet og sende det til kkr@example.dk.\nSvarfrist: 1. februar 2018.\n",
  );
  expect(replies().herlev.text).not.toContain("Svarfrist");
});

test("each recommendation is one point by its name, in the letter and in its subject", () => {
  const { koebenhavn } = replies();
  expect(koebenhavn.subject).toBe("Fremdriftsskema fra København: 3 ting at se på");
  expect(koebenhavn.text).toContain(
    "Det beder vi jer rette:\n" +
      '- 1.1 Rekrutteringsservice: "x" er ikke en status. Vælg Grøn, Gul eller Rød (C11).\n' +
      '- 2.1 Uddannelsesforum: "x" er ikke en status. Vælg Grøn, Gul eller Rød (C15).\n' +
      "\nSe gerne på:\n- 3.1 Medarbejdernes kompetencer: skriv gerne en bemærkning til status (D23).\n",
  );
});

test("whatever stands in the field for the address stays on its own line", () => {
  const { koebenhavn } = replies(SET_2016, "a@b.dk\r\nEmne: noget andet");
  const [to, subject] = letterFile(koebenhavn, danish).text.split("\r\n");
  expect(to).toBe("\uFEFFTil: a@b.dk Emne: noget andet");
  expect(subject).toBe("Emne: Fremdriftsskema fra København: 3 ting at se på");
});
