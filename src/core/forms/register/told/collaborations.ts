/** A ledger → the register: each collaboration once, with all that told of it, and what a person has to decide. */
import type { Ledger } from "../../../ledger/ledger";
import { once } from "../../../sets/once";
import { registerIn } from "../known/register";
import type { State } from "../reading/values";
import { type DetailsTold, detailsOf, type Differing } from "./details";
import { type Group, groupsOf } from "./groups";
import { type Telling, tellingsOf } from "./tellings";
import { type TakingPart, takingPart } from "./takingPart";

/** What has become of it since it was known. */
export type Since = "confirmed" | "corrected" | "fresh" | "ended" | "unconfirmed" | "proposal";

export interface Collaboration extends DetailsTold, TakingPart {
  /** A known one's number, or the key of the one whose words count, or of the first that tells of it. */
  readonly id: string;
  readonly group: Group;
  readonly tellings: readonly Telling[];
  readonly state: Exclude<State, "none">;
  readonly since: Since;
  /** Some say that it goes on, others that it has ended. */
  readonly disagreed: boolean;
}

export type Question =
  | { readonly kind: "alike"; readonly of: readonly [Collaboration, Collaboration] }
  | { readonly kind: "differing"; readonly of: Collaboration; readonly differing: Differing }
  | { readonly kind: "states"; readonly of: Collaboration };

export interface ToldRegister {
  /** The known ones in their order, then the new ones as they came. */
  readonly collaborations: readonly Collaboration[];
  readonly questions: readonly Question[];
}

/** Made once a ledger. */
export const registerOf = once((ledger: Ledger): ToldRegister => {
  const { groups, perhaps } = groupsOf(registerIn(ledger).collaborations, tellingsOf(ledger));
  const made = new Map(groups.map((group) => [group, collaborationOf(group, ledger)]));
  const collaborations = [...made.values()];
  const alike = perhaps.flatMap(([a, b]): readonly Question[] => {
    const [one, other] = [made.get(a), made.get(b)];
    return one && other ? [{ kind: "alike", of: [one, other] }] : [];
  });
  return {
    collaborations,
    questions: [
      ...alike,
      ...collaborations.flatMap((of): readonly Question[] => [
        ...(of.disagreed ? [{ kind: "states", of } as const] : []),
        ...of.differing.map((differing) => ({ kind: "differing", of, differing }) as const),
      ]),
    ],
  };
});

/** Those that are counted: what goes on, or is not known to have ended. */
export function currentOf(ledger: Ledger): readonly Collaboration[] {
  return registerOf(ledger).collaborations.filter(({ state }) => state === "ongoing");
}

function collaborationOf(group: Group, ledger: Ledger): Collaboration {
  const tellings = group.nodes.flatMap((node) => node.tellings);
  const partaking = tellings.filter(({ state }) => state !== "none");
  const said = new Set(partaking.map(({ state }) => (state === "told" ? "ongoing" : state)));
  const known = group.nodes.find((node) => node.known)?.known ?? null;
  const chosen = group.preferred?.state;
  const state = stateOf(said, known?.isProposal ?? false, chosen === "ended" ? "ended" : null);
  return {
    id: known?.id ?? group.preferred?.key ?? group.nodes[0]?.id ?? "",
    group,
    tellings,
    ...detailsOf(group, partaking),
    ...takingPart(group, tellings, ledger),
    state,
    since: sinceOf(state, known !== null, partaking),
    disagreed: said.has("ongoing") && said.has("ended") && group.preferred === null,
  };
}

/** What goes on for one goes on, until a person has decided otherwise. */
function stateOf(
  said: ReadonlySet<State>,
  wasProposed: boolean,
  decided: "ended" | null,
): Collaboration["state"] {
  if (decided !== null) return decided;
  if (said.has("ongoing")) return "ongoing";
  if (said.has("ended")) return "ended";
  return said.has("proposal") || wasProposed ? "proposal" : "ongoing";
}

function sinceOf(state: Collaboration["state"], wasKnown: boolean, partaking: readonly Telling[]): Since {
  if (state !== "ongoing") return state;
  if (!wasKnown) return "fresh";
  if (partaking.length === 0) return "unconfirmed";
  return partaking.some(({ told }) => told.size > 0) ? "corrected" : "confirmed";
}
