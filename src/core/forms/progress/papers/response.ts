/** A ledger → who has answered, who has not, and how many answers there are. */
import { missingRemarks } from "../../../overview/missingRemarks";
import type { Block } from "../../../../document/description";
import { heading, paragraph, words } from "../../../../document/content";
import type { Texts } from "../../../../language";
import { byName } from "../../../overview/byName";
import { notJoined } from "../../../ledger/notJoined";
import type { Ledger } from "../../../ledger/ledger";
import { kindWord } from "../overview/statusWords";
import type { Tally } from "../overview/tally";
import { totalOf } from "../overview/tally";
import { apartNames } from "../overview/front/top";
import { countsTable } from "./countsTable";

export function responseBlocks(ledger: Ledger, tally: Tally, texts: Texts): readonly Block[] {
  const { status } = texts.papers;
  return [
    heading(2, status.response),
    paragraph(...missingLine(ledger, tally, texts)),
    countsTable(
      status.columns.kind,
      tally.kinds.map(({ kind, counts }) => ({ label: kindWord(kind, texts), counts })),
      status.responseTable,
      status.countsAlt(status.rows.kind),
      texts,
    ),
  ];
}

/** Names the municipalities of which nothing counts: what the secretariat has written in their place counts too. */
function missingLine(ledger: Ledger, tally: Tally, texts: Texts) {
  const { missingNames, nobodyMissing, noneMissing } = texts.overview;
  const silent = new Set(
    tally.municipalities
      .filter(({ municipality: { code } }) =>
        tally.municipalities
          .filter((other) => other.municipality.code === code)
          .every(({ counts }) => counts.missing === totalOf(counts)),
      )
      .map(({ municipality }) => municipality.code),
  );
  const apart = apartNames(tally, texts);
  const free = notJoined(ledger);
  const remarks = missingRemarks(ledger, texts);
  const names = byName(ledger.entries.map(({ municipality }) => municipality))
    .filter(({ code }) => silent.has(code) && !free.has(code))
    .map(({ code, name }) => `${name}${remarks.get(code) ?? ""}`);
  if (names.length === 0) return [words((free.size > 0 ? noneMissing : nobodyMissing) + apart)];
  return [words(`${missingNames} `, { bold: true }), words(`${names.join(", ")}.${apart}`)];
}
