import { textsOf } from "../../language";
import { describeTogether } from "./describeTogether";
import { parsePlace } from "../../workbook/place";
import { finding, plainFinding } from "./finding";

const da = textsOf("da");
const at = (cell: string) => ({ place: parsePlace(`Fremdriftsskema!${cell}`) });
const sentences = (...findings: Parameters<typeof describeTogether>[0]) =>
  describeTogether(findings, da).map(({ sentence }) => sentence);

test("what is the same in several cells is said once, with all of them", () => {
  const skal = { allowed: ["green", "yellow", "red"] } as const;
  const kan = { allowed: [...skal.allowed, "not-participating"] } as const;
  expect(
    sentences(
      finding("kan-unanswered", at("C19"), kan),
      finding("status-missing", at("C23"), skal),
      finding("kan-unanswered", at("C41"), kan),
      finding("status-missing", at("C26"), kan),
      finding("kan-unanswered", at("C42"), kan),
    ),
  ).toEqual([
    "C19, C41, C42: Ikke besvaret. Det er frivilligt at svare.",
    "C23: Status mangler. Vælg Grøn, Gul eller Rød.",
    "C26: Status mangler. Vælg Grøn, Gul, Rød eller - (deltager ikke).",
  ]);
});

test("what is said of the file as a whole has no cells", () => {
  expect(sentences(plainFinding("macros-ignored"), plainFinding("macros-ignored"))).toEqual([
    "Filen indeholder makroer. De er ikke kørt.",
  ]);
});
