import { textsOf } from "../../../../language";
import { STATUSES } from "../set/recommendationSet";
import { rulesFor } from "../rules/rules";
import { acceptedSpellings, allowedStatuses, statusChoices } from "./statusChoices";

const da = textsOf("da");

describe("what a status cell offers", () => {
  test("skal: the three colours; kan: also taking no part", () => {
    expect(statusChoices(rulesFor("skal", { rules: {} }), da)).toEqual(["Grøn", "Gul", "Rød"]);
    expect(statusChoices(rulesFor("kan", { rules: {} }), da)).toEqual(["Grøn", "Gul", "Rød", "-"]);
  });

  test("the order is everywhere the same, whatever order the set names them in", () => {
    const rules = rulesFor("skal", { rules: { statuses: { skal: ["red", "not-participating", "green"] } } });
    expect(allowedStatuses(rules)).toEqual(["green", "red", "not-participating"]);
  });

  test("no spelling stands for two statuses", () => {
    const all = STATUSES.flatMap((status) => acceptedSpellings(status, da));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(all.map((spelling) => spelling.toLowerCase().trim()));
  });
});
