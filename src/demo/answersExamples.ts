/** Who sends what in the example: one row for each file, with its statuses and what is odd about it. */

import type { FilledProposal } from "./fillProposals";

export interface ExampleRow {
  /** Codes; two for a joint jobcentre. */
  readonly municipalities: readonly string[];
  readonly fileName: string;
  /** Date and time of the last saving, UTC. */
  readonly savedAt: string;
  /**
   * Statuses in the set's order, 1.1 2.1 2.2 2.3 3.1 3.2 4.1 4.2 4.3 5.1 5.2 5.3: G, Y and R, "-" for
   * takes no part, "." for blank.
   */
  readonly statuses: string;
  readonly councilDate?: string;
  readonly sheetName?: string;
  /** Without the mark that it is made up. */
  readonly proposal?: FilledProposal;
  /** Answers that differ from what the statuses make of them. */
  readonly odd?: Readonly<Record<string, { readonly status?: string; readonly remark?: string }>>;
}

const row = (
  code: string,
  fileName: string,
  savedAt: string,
  statuses: string,
  more: Partial<ExampleRow> = {},
): ExampleRow => ({ municipalities: [code], fileName, savedAt: `${savedAt}:00Z`, statuses, ...more });

/** In the municipalities' order; an older version stands before the newer. */
export const EXAMPLE_ROWS: readonly ExampleRow[] = [
  row("147", "Fremdriftsskema Frederiksberg.xlsx", "2017-11-20T09:12", "GG-GGGGGGGGG", {
    councilDate: "2018-01-29",
  }),
  row("151", "Ballerup.xlsx", "2017-11-21T13:40", "GGG-GYGG.GGG", {
    // Typed by hand instead of chosen from the list.
    odd: { "2.1": { status: "grøn" }, "4.1": { status: "Grøn " } },
  }),
  row("153", "Brøndby svar.xlsx", "2017-11-27T08:05", "GYG.YGGGGGGG", {
    // Gul without words.
    odd: { "3.1": { remark: "" } },
  }),
  row("155", "Fremdriftsskema_Taarnby-Dragoer.xlsx", "2017-11-29T10:30", "GG--GGYG.GG-", {
    municipalities: ["185", "155"],
    councilDate: "2018-01-30",
  }),
  row("157", "Fremdriftsskema Gentofte.xlsx", "2017-11-22T14:21", "GGGGGGGGGGGG"),
  row("159", "Gladsaxe - fremdriftsskema.xlsx", "2017-11-30T15:58", "GGGYG-.GGGYG", {
    // A skal (4.1) left blank.
    councilDate: "2018-01-17",
  }),
  row("161", "Fremdriftsskema Glostrup.xlsx", "2017-11-24T11:11", "GY-.GGGGYG-G"),
  row("163", "Herlev.xlsx", "2017-11-23T07:49", "GYGGGGYYGGGR", { councilDate: "2018-02-14" }),
  row("165", "Fremdriftsskema Albertslund Kommune.xlsx", "2017-11-28T12:00", "GGG.YGG-GYGG"),
  row("167", "Hvidovre fremdrift 2017.xlsx", "2017-11-30T09:33", "YGG-GGG.GGGR", {
    sheetName: "Svar fra Hvidovre",
  }),
  row("169", "Fremdriftsskema Høje-Taastrup endelig (2).xlsx", "2017-12-01T10:02", "YG-GGGYGGYGG"),
  row("173", "LTK svar.xlsx", "2017-11-24T13:15", "GGGRG-GGGYGY", { councilDate: "2018-01-25" }),
  row("175", "Fremdriftsskema Rødovre.xlsx", "2017-11-29T08:44", "GR..GGY.GG.G"),
  row("183", "Ishøj Kommune.xlsx", "2017-11-30T11:26", "RG-.GGGY-YGG"),
  row("187", "Fremdriftsskema Vallensbæk.xlsx", "2017-11-28T09:50", "GR--Y.YG-G.G"),
  row("190", "Furesø.xlsx", "2017-11-27T14:37", "GGG-GGGGGGYG", {
    // Words instead of the sign.
    odd: { "2.3": { status: "Deltager ikke" } },
  }),
  row("201", "Fremdriftsskema Allerød.xlsx", "2017-11-23T10:18", "YG-.GGR.GG--"),
  row("210", "Fredensborg - endelig.xlsx", "2017-11-29T15:05", "GYGGGGRGGGGG", {
    councilDate: "i januar 2018",
    proposal: {
      theme: "5",
      text: "Kommunerne går sammen om sprogmentorer til nyankomne flygtninge",
      reason: "De er svære at finde i den enkelte kommune",
    },
  }),
  row("217", "Fremdriftsskema Helsingør.xlsx", "2017-11-22T09:29", "GGYGGYGGRGG-"),
  row("219", "Hillerød.xlsx", "2017-11-30T13:47", "GG-GYRG-GYGG"),
  row("223", "Fremdriftsskema Hørsholm.xlsx", "2017-11-24T08:31", "GG-YG-GG.R-."),
  row("230", "Fremdriftsskema Rudersdal.xlsx", "2017-11-20T12:55", "GYG.GGYGGY.G"),
  row("230", "Fremdriftsskema Rudersdal - rettet.xlsx", "2017-12-04T10:10", "GGGYGGGGGYGG", {
    councilDate: "2018-01-31",
  }),
  row("240", "Egedal.xlsx", "2017-11-28T14:02", "GGYGGGYG-GGG", {
    odd: {
      "1.1": {
        remark:
          "- Fast kontaktperson i rekrutteringsservice\n- Fælles jobdag i september\n- Månedlig opfølgning (eksempeldata)",
      },
      "4.1": { remark: "= samme indsats som i 2016, men med nye tal fra jobindsats.dk (eksempeldata)" },
    },
  }),
  row("250", "Frederikssund skema.xlsx", "2017-11-27T11:54", "GG-.RGGYGG.."),
  row("270", "Fremdriftsskema Gribskov.xlsx", "2017-11-29T12:39", "YGYGGGGR-GRY"),
];
