/** A ledger → what has changed since last time, as the overview says it; a marked place where there is nothing to compare with. */
import type { Block } from "../../../../document/description";
import { heading, paragraph, place, words } from "../../../../document/content";
import type { Texts } from "../../../../language";
import type { Ledger } from "../../../ledger/ledger";
import { figuresOf, namedMovers, sinceLast, sinceSentence } from "../overview/development/since";

export function changeBlocks(ledger: Ledger, texts: Texts): readonly Block[] {
  const { change, changePlace, changeMore } = texts.papers.status;
  const { newAnswers, oneByOne } = texts.overview.development;
  const all = sinceLast(ledger, texts);
  return [
    heading(2, change),
    ...all.flatMap(({ title, kinds, arrived }): readonly Block[] => [
      { ...paragraph(words(title, { bold: true })), keepWithNext: true },
      ...(arrived.length > 0 ? [paragraph(newAnswers(arrived))] : []),
      ...kinds.flatMap((of): readonly Block[] => {
        if (of.only.length === 0) return [];
        const names = namedMovers(of, texts);
        const sentence = sinceSentence(of.kind, figuresOf(of), texts).value;
        return [paragraph(names === "" ? sentence : `${sentence} ${names}`)];
      }),
      ...(kinds.some(({ others }) => others) ? [paragraph(oneByOne)] : []),
    ]),
    paragraph(place(all.length > 0 ? changeMore : changePlace)),
  ];
}
