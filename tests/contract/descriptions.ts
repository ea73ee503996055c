/** The workbooks that both adapters must understand alike: a form, an overview, and one that uses everything. */
import { describeForm } from "../../src/core/form/describeForm";
import { describeOverview } from "../../src/core/overview/describeOverview";
import { textsOf } from "../../src/language";
import type { WorkbookDescription } from "../../src/workbook/description";
import { kitchenSink } from "../judges/sink/kitchenSink";
import { exampleLedger, municipalitiesOf, realSet } from "../overview/examples";

const texts = textsOf("da");
const madeAt = "2017-11-20T08:00:00Z";

export function form(): WorkbookDescription {
  const municipalities = municipalitiesOf("Hovedstaden").slice(0, 1);
  const name = municipalities[0]?.name ?? "";
  return describeForm({ set: realSet(), municipalities, name, madeAt, texts });
}

/** @param kkr a region with 29 municipalities, or null for all 98 */
export function overview(kkr: string | null): WorkbookDescription {
  return describeOverview({
    ledger: exampleLedger(realSet(), municipalitiesOf(kkr), ["201", "270"]),
    madeAt,
    texts,
  });
}

export const descriptions: readonly (readonly [string, () => WorkbookDescription])[] = [
  ["a form", form],
  ["an overview of a region", () => overview("Hovedstaden")],
  ["a workbook that uses everything", () => kitchenSink],
];
