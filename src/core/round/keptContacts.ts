/** Contacts ↔ what the overview's sheet of municipalities keeps of them. */
import { groupedBy } from "../intake/groupedBy";
import type { Ledger } from "../ledger/ledger";
import type { MunicipalityWords } from "../ledger/municipalityWords";
import type { Contact } from "./contacts";
import { addressesIn, isPlainAddress } from "./plainAddress";

/** For an overview that is begun: nothing else is said of any municipality yet. */
export function wordsOf(contacts: readonly Contact[]): readonly MunicipalityWords[] {
  return [...groupedBy(contacts, ({ municipality }) => municipality)].map(([municipality, own]) => {
    const names = own.map(({ name }) => name).filter((name) => name !== "");
    const addresses = new Set(own.flatMap((one) => one.addresses));
    return {
      municipality,
      texts: {
        ...(names.length === 0 ? {} : { contact: [...new Set(names)].join("; ") }),
        email: [...addresses].join("; "),
      },
      joining: null,
    };
  });
}

/** Those with an address that can be written to. */
export function contactsIn({ secretariat }: Pick<Ledger, "secretariat">): readonly Contact[] {
  return secretariat.municipalities.flatMap(({ municipality, texts }) => {
    const addresses = addressesIn(texts.email ?? "").filter(isPlainAddress);
    return addresses.length === 0 ? [] : [{ municipality, name: (texts.contact ?? "").trim(), addresses }];
  });
}
