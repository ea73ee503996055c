/** A ledger, who is written to and why → the letters of the round: each to those that it concerns, and to nobody else. */
import type { Texts } from "../../language";
import { describeReplies, letterText, type Reply } from "../replies/describeReplies";
import type { Ledger, LedgerEntry } from "../ledger/ledger";
import type { Municipality } from "../respondents/municipality";
import { byMunicipality, type Contact } from "./contacts";
import { deadlineSentence } from "./deadline";
import { addressesIn, isPlainAddress } from "./plainAddress";

export const LETTER_KINDS = ["invitation", "reminder", "thanks", "adoption"] as const;

export type LetterKind = (typeof LETTER_KINDS)[number];

export interface Addressee {
  /** "" where nobody has said. */
  readonly name: string;
  readonly address: string;
}

export interface RoundLetter {
  readonly municipality: Municipality;
  /** None where nobody has given an address. */
  readonly to: readonly Addressee[];
  readonly subject: string;
  /** With "\n" between lines. */
  readonly text: string;
}

export interface RoundRequest {
  readonly kind: LetterKind;
  /** With the deadline and the address that the letters shall name. */
  readonly ledger: Ledger;
  readonly contacts: readonly Contact[];
  /** ISO date of the letters: what is owed before the deadline is asked for otherwise than after it. */
  readonly on: string;
}

type Letter = Pick<RoundLetter, "subject"> & { readonly lines: readonly string[] };

/** Items are named in a letter up to so many. */
const MOST_NAMED = 40;

/** In the ledger's order of municipalities. */
export function roundLetters(request: RoundRequest, texts: Texts): readonly RoundLetter[] {
  const { ledger, contacts } = request;
  const known = byMunicipality(contacts);
  const replies = new Map(describeReplies(ledger, texts).map((one) => [one.municipality.code, one]));
  return ledger.entries.flatMap((entry) => {
    const { municipality } = entry;
    const reply = replies.get(municipality.code) ?? null;
    const letter = WRITE[request.kind](entry, reply, request, texts);
    if (letter === null) return [];
    const own = known.get(municipality.code) ?? [];
    const to = own.length > 0 ? addressees(own) : addresseesIn(entry);
    const [first, ...others] = own.map(({ name }) => name).filter((name) => name !== "");
    const reader = first !== undefined && others.length === 0 ? first : municipality.officialName;
    return [
      {
        municipality,
        to,
        subject: letter.subject,
        text: letterText(reader, letter.lines, ledger.set.body, texts),
      },
    ];
  });
}

type Write = (entry: LedgerEntry, reply: Reply | null, request: RoundRequest, texts: Texts) => Letter | null;

const WRITE: Readonly<Record<LetterKind, Write>> = {
  invitation: ({ state, municipality }, _, request, texts) =>
    state === "missing" ? invitation(municipality, request, texts) : null,
  reminder: ({ state, municipality }, reply, request, texts) => {
    if (!reply?.owes) return null;
    return state === "missing" ? reminder(municipality, request, texts) : reply;
  },
  thanks: ({ accepted, municipality }, reply, _, { round }) => {
    if (!accepted) return null;
    const file = accepted.return.file.name;
    return reply ?? { subject: round.thanksSubject(municipality.name), lines: [round.thanks(file)] };
  },
  adoption: ({ municipality }, _, request, texts) => {
    const said = request.ledger.secretariat.municipalities.find(
      (one) => one.municipality === municipality.code,
    );
    const isOpen = (said?.joining ?? "not-treated") === "not-treated";
    return isOpen ? adoption(municipality, request, texts) : null;
  },
};

function invitation({ name }: Municipality, { ledger, on }: RoundRequest, texts: Texts): Letter {
  const { round, replies } = texts;
  const { set } = ledger;
  return {
    subject: round.invitationSubject(name, set.deadline),
    lines: [
      round.invitation(set.body, set.title),
      "",
      round.fillIn(set.contactEmail),
      ...(set.deadline === null ? [] : [deadlineSentence(set.deadline, on, texts)]),
      "",
      ...itemLines(ledger, round),
      round.questions(set.contactEmail),
      ...(set.contactEmail === null ? [replies.formLacking] : []),
    ],
  };
}

function reminder({ name }: Municipality, { ledger, on }: RoundRequest, texts: Texts): Letter {
  const { replies } = texts;
  const { set } = ledger;
  const owed = set.items.filter(({ required }) => required);
  const areNamed = owed.length <= MOST_NAMED;
  return {
    subject: replies.reminderSubject(name),
    lines: [
      replies.nothingCame(set.title),
      ...(owed.length === 0 ? [] : [replies.unanswered(owed.length, areNamed)]),
      ...(areNamed ? namesOf(owed, set) : []),
      "",
      replies.pleaseSend(set.contactEmail),
      ...(set.deadline === null ? [] : [deadlineSentence(set.deadline, on, texts)]),
      "",
      replies.alreadySent,
    ],
  };
}

function adoption({ name }: Municipality, { ledger }: RoundRequest, { round }: Texts): Letter {
  const { set } = ledger;
  return {
    subject: round.adoptionSubject(name),
    lines: [
      round.adoption(set.title),
      ...(set.items.some(({ required }) => required) ? [round.binds] : []),
      "",
      ...itemLines(ledger, round),
      round.tellDecision(set.contactEmail),
    ],
  };
}

/** What is asked about, by number and short title. */
function itemLines({ set }: Ledger, round: Texts["round"]): readonly string[] {
  if (set.items.length > MOST_NAMED) return [];
  const [required, voluntary] = [true, false].map((is) => set.items.filter((one) => one.required === is));
  if (!required?.length) return [round.itAbout, ...namesOf(set.items, set), ""];
  return [
    round.required,
    ...namesOf(required, set),
    "",
    ...(voluntary?.length ? [round.voluntary, ...namesOf(voluntary, set), ""] : []),
  ];
}

function namesOf(items: Ledger["set"]["items"], { names }: Ledger["set"]): readonly string[] {
  return items.map(({ id }) => `- ${names.get(id) ?? id}`);
}

function addressees(contacts: readonly Contact[]): readonly Addressee[] {
  const all = contacts.flatMap(({ name, addresses }) => addresses.map((address) => ({ name, address })));
  return [...new Map(all.map((one) => [one.address.toLowerCase(), one])).values()];
}

/** The address that the municipality wrote in its form. */
function addresseesIn({ accepted, undecided }: LedgerEntry): readonly Addressee[] {
  const heads = (accepted ? [accepted] : undecided).map((one) => one.return.head.email);
  const [address] = heads.flatMap(addressesIn).filter(isPlainAddress);
  return address === undefined ? [] : [{ name: "", address }];
}
