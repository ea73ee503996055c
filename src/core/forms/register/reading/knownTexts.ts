/** A known collaboration → what stands in its cells when the form goes out: what is left so is confirmed, not told. */
import { LANGUAGES, type Texts } from "../../../../language";
import { comparable } from "../../../text/comparable";
import type { Detail, Known } from "../known/register";

/** "" where nothing is known. The title stands printed beside them, so its cell is blank. */
export function knownText(known: Known, detail: Detail, { register }: Texts): string {
  switch (detail) {
    case "title":
      return "";
    case "category":
      return known.category ? register.categories[known.category] : "";
    case "municipalities":
    case "partners":
      return known[detail].join(", ");
    case "financing":
      return known.financing.map((one) => register.financing[one]).join(", ");
    default:
      return known[detail];
  }
}

/** Is this what the form brought, in whatever language, or the title as it is printed? */
export function isAsKnown(known: Known, detail: Detail, written: string): boolean {
  const own = comparable(written);
  const brought =
    detail === "title"
      ? [known.text, ...known.variants]
      : Object.values(LANGUAGES).map((texts) => knownText(known, detail, texts));
  return brought.some((text) => comparable(text) === own);
}
