/** The located form → what its head says, and which municipalities have answered. */
import type { MunicipalityRegistry } from "../respondents/municipality";
import { type IdentifiedMunicipality, identifyMunicipality } from "./identifyMunicipality";
import type { LocatedForm } from "./locateForm";
import type { FormLayout } from "./formLayout";
import { readHead } from "./readHead";
import type { IncomingFile, ReturnHead } from "./return";
import type { SeenFile } from "./seeFile";
import type { SeenCell } from "./sheetView";
import { readWordHead } from "./wordHead";
import { printedWords } from "./cellText";

export interface WhoseReturn extends IdentifiedMunicipality {
  readonly head: ReturnHead;
  /** The cells of the head's fields, on every sheet that holds the form, so that they are not taken for something else. */
  readonly headCells: ReadonlySet<SeenCell>;
}

interface Question {
  readonly file: IncomingFile;
  readonly form: FormLayout;
  readonly registry: MunicipalityRegistry;
  /** Codes of the municipalities that are asked. */
  readonly asked: readonly string[];
}

export function whoseReturn(
  { file, form, registry, asked }: Question,
  { views, marks }: SeenFile,
  { main, chosen, others, inWord }: LocatedForm,
): WhoseReturn {
  const { head, titles, elsewhere, cells } = inWord ? readWordHead(views, chosen) : readHead(main, marks);
  const printed = printedWords(form);
  const identified = identifyMunicipality({
    registry,
    marks,
    // What the form prints for everybody names nobody.
    titles: titles.filter((title) => !printed.has(title)),
    head: head.municipality,
    fileName: file.name,
    asked,
    elsewhere,
  });
  const elsewhereToo = [...chosen, ...others].filter((one) => inWord || one !== main);
  const headCells = new Set([...cells, ...elsewhereToo.flatMap((one) => readHead(one, marks).cells)]);
  return { ...identified, head, headCells };
}
