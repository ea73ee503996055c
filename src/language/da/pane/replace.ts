/** Before something in the open workbook is replaced: what lies there, and what one can do instead. */
import { listed } from "../phrases/listed";

/** What the secretariat has said in an overview, counted. */
interface Said {
  readonly notes: number;
  readonly corrections: number;
  readonly decisions: number;
}

const counted = (count: number, one: string, more: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];

const said = ({ notes, corrections, decisions }: Said): readonly string[] => [
  ...counted(notes, "note", "noter"),
  ...counted(corrections, "rettelse", "rettelser"),
  ...counted(decisions, "valg", "valg"),
];

export const replace = {
  heading: "Der ligger allerede noget her",
  form: (municipality: string, answers: number, remarks: number) => {
    const held = listed([
      ...counted(answers, "svar", "svar"),
      ...counted(remarks, "bemærkning", "bemærkninger"),
    ]);
    const whose = municipality === "" ? "" : ` for ${municipality}`;
    return held === "" ? `Her ligger et tomt skema${whose}.` : `Her ligger et skema${whose} med ${held}.`;
  },
  /** @param held returns: null where nobody can tell any more */
  overview: (held: Said & { readonly returns: number | null }) => {
    const all = listed([...counted(held.returns ?? 0, "skema", "skemaer"), ...said(held)]);
    return all === "" ? "Her ligger et overblik." : `Her ligger et overblik med ${all}.`;
  },
  set: (title: string) =>
    title === "" ? "Her ligger et anbefalingssæt." : `Her ligger anbefalingssættet ${title}.`,
  sheet: (name: string, cells: number) =>
    `På arket ${name} er der skrevet i ${cells === 1 ? "1 celle" : `${cells} celler`}.`,
  lost: "Det forsvinder, hvis du erstatter det.",
  carried:
    "Noter, rettelser og valg kommer med i det nye overblik. Andet, der er skrevet i overblikkets ark, forsvinder.",
  asNew: "Lav en ny projektmappe",
  replace: "Erstat det, der ligger her",
  update: "Opdatér overblikket her",
  cancel: "Annullér",
  /** What came along from the overview that lay there; "" where nothing was said in it. */
  cameAlong: (held: Said) => {
    const all = listed(said(held));
    return all === "" ? "" : `Med fra det tidligere overblik: ${all}.`;
  },
};
