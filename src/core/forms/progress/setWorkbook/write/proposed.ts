/** An overview's ledger → what municipalities have proposed, each beside the theme that it belongs to. */
import type { Texts } from "../../../../../language";
import { number, text } from "../../../../../workbook/content";
import type { CellContent } from "../../../../../workbook/description";
import type { Ledger } from "../../../../ledger/ledger";
import { proposalsIn } from "../../../../ledger/proposals";
import { namesOf } from "../../../../overview/namesOf";
import { comparable } from "../../../../text/comparable";
import type { Theme } from "../../set/recommendationSet";
import { textOrBlank } from "./tableSheet";

export interface Proposed {
  /** As written: a number, a title, or that it is a new one. */
  readonly theme: string;
  readonly text: string;
  /** Who proposes it and why: "Fredensborg: Mange flygtninge …". */
  readonly by: string;
}

/** Those of the returns that count. */
export function proposedIn(ledger: Ledger, texts: Texts): readonly Proposed[] {
  return proposalsIn(ledger)
    .filter(({ from }) => from.state === "accepted")
    .map(({ theme, text: words, reason, from }) => {
      const names = namesOf(from.return, ledger, texts);
      return { theme, text: words, by: reason === "" ? names : `${names}: ${reason}` };
    });
}

/** The theme that is meant: "4", "4.2", "Tema 4" or its title; null for a new one. */
export function themeOfProposal({ theme }: Proposed, themes: readonly Theme[]): Theme | null {
  const leading = /^\D{0,6}(\d{1,4})(?!\d)/.exec(theme)?.[1];
  const title = comparable(theme);
  return (
    themes.find(({ number: own }) => leading !== undefined && own === Number(leading)) ??
    themes.find((one) => title !== "" && comparable(one.title) === title) ??
    null
  );
}

/** Its cells by column: nothing is decided until somebody says so. */
export function proposedRow(
  proposed: Proposed,
  theme: Theme | null,
  { setWorkbook: words }: Texts,
): Readonly<Record<"theme" | "proposal" | "text" | "answers", CellContent>> {
  return {
    theme: theme ? number(theme.number) : textOrBlank(proposed.theme),
    proposal: text(words.proposals.waiting),
    text: text(proposed.text),
    answers: text(words.proposedBy(proposed.by)),
  };
}
