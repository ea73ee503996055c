/** The workbooks that both adapters must understand alike: a form, an overview, and one that uses everything. */
import { formOf } from "../../src/core/forms";
import { earlierRoundOf, momentOf } from "../../src/core/facts/momentOf";
import { describeForm } from "../../src/core/forms/progress/form/describeForm";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import { describeOverview } from "../../src/core/forms/progress/describeOverview";
import { textsOf } from "../../src/language";
import type { WorkbookDescription } from "../../src/workbook/description";
import { kitchenSink } from "../judges/sink/kitchenSink";
import { exampleLedger, municipalitiesOf, realSet, returnOf } from "../overview/examples";

const texts = textsOf("da");
const madeAt = "2017-11-20T08:00:00Z";

export function form(): WorkbookDescription {
  const municipalities = municipalitiesOf("Hovedstaden").slice(0, 1);
  const name = municipalities[0]?.name ?? "";
  return describeForm({ set: realSet(), municipalities, name, madeAt, texts });
}

/**
 * Beside an earlier day of the round, and an earlier round.
 *
 * @param kkr a region with 29 municipalities, or null for all 98
 */
export function overview(kkr: string | null): WorkbookDescription {
  const ledger = exampleLedger(realSet(), municipalitiesOf(kkr), ["201", "270"]);
  const before = exampleLedger(realSet(), municipalitiesOf(kkr), ["101"]);
  // Each comes of the one before it, so that many have moved.
  const ids = before.set.items.map(({ id }) => id);
  const comesOf = ids.map((item, index) => ({
    item,
    from: ids.slice(index - 1).slice(0, 1),
    adjusted: true,
  }));
  const past = {
    rounds: [earlierRoundOf(before, "2016-06-22T08:00:00Z", comesOf)],
    days: [momentOf(before, "2017-06-22T08:00:00Z")],
  };
  return describeOverview({ ledger: { ...ledger, past }, madeAt, texts });
}

/** Everybody has answered everything, each with a remark as long as København's longest of 2017. */
export function wordyOverview(kkr: string | null, characters: number): WorkbookDescription {
  const set = realSet();
  const municipalities = municipalitiesOf(kkr);
  const remark = "Eksempel på en længere bemærkning, som kommunen har skrevet. "
    .repeat(Math.ceil(characters / 60))
    .slice(0, characters);
  const returns = municipalities.map(({ code }) =>
    returnOf(set, [code], () => ({ status: "yellow", remark })),
  );
  return describeOverview({
    ledger: buildLedger({ set: formOf(set), municipalities, returns }),
    madeAt,
    texts,
  });
}

export const descriptions: readonly (readonly [string, () => WorkbookDescription])[] = [
  ["a form", form],
  ["an overview of a region", () => overview("Hovedstaden")],
  ["a workbook that uses everything", () => kitchenSink],
];
