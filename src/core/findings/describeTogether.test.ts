import { textsOf } from "../../language";
import { describeTogether } from "./describeTogether";
import { finding } from "./finding";

const da = textsOf("da");
const at = (cell: string) => ({ cell: `Fremdriftsskema!${cell}` });
const sentences = (...findings: Parameters<typeof describeTogether>[0]) =>
  describeTogether(findings, da).map(({ sentence }) => sentence);

test("what is the same in several cells is said once, with all of them", () => {
  const allowed = { allowed: "green|yellow|red" };
  expect(
    sentences(
      finding("kan-unanswered", at("C19")),
      finding("status-missing", at("C23"), allowed),
      finding("kan-unanswered", at("C41")),
      finding("status-missing", at("C26"), { allowed: "green|yellow|red|not-participating" }),
      finding("kan-unanswered", at("C42")),
    ),
  ).toEqual([
    "C19, C41, C42: Ikke besvaret. Det er frivilligt at svare.",
    "C23: Status mangler. Vælg Grøn, Gul eller Rød.",
    "C26: Status mangler. Vælg Grøn, Gul, Rød eller - (deltager ikke).",
  ]);
});

test("what is said of the file as a whole has no cells", () => {
  expect(sentences(finding("macros-ignored"), finding("macros-ignored"))).toEqual([
    "Filen indeholder makroer. De er ikke kørt.",
  ]);
});
