/** Turns what stands after --municipality or --kkr into municipalities. */
import { identifyMunicipalities } from "../../core/respondents/identifyMunicipalities";
import {
  kkrNames,
  knownKkr,
  municipalitiesOfKkr,
  WHOLE_COUNTRY,
} from "../../core/respondents/municipalitiesOfKkr";
import type { Municipality } from "../../core/respondents/municipality";
import type { Recipient } from "../../app/order";
import { recipientWith, withCodes } from "../../app/recipients";
import { registry } from "../../data";
import type { Texts } from "../../language";
import { nearest } from "./nearest";
import { CommandError } from "../system/commandError";

/** @throws CommandError when no municipality or joint jobcentre is called that */
export function chooseMunicipality(asked: string, texts: Texts): Recipient {
  const codes = identifyMunicipalities(registry, asked);
  const chosen = recipientWith(codes);
  if (chosen) return chosen;
  const { choose } = texts.cli;
  if (codes.length > 0) {
    throw new CommandError(
      choose.municipalitySeveral(
        asked,
        withCodes(codes).map(({ name }) => name),
      ),
    );
  }
  const names = [...registry.municipalities, ...registry.jointJobcentres].map(({ name }) => name);
  throw new CommandError(choose.municipalityUnknown(asked, nearest(asked, names)));
}

export interface ChosenKkr {
  /** As the registry writes it. */
  readonly kkr: string;
  readonly municipalities: readonly Municipality[];
}

/** @throws CommandError when there is no KKR by that name */
export function chooseKkr(asked: string, texts: Texts): ChosenKkr {
  const kkr = knownKkr(registry, asked);
  if (kkr !== null) return { kkr, municipalities: municipalitiesOfKkr(registry, kkr) };
  throw new CommandError(texts.cli.choose.kkrUnknown(asked, [...kkrNames(registry), WHOLE_COUNTRY]));
}
