/** Turns what stands after --municipality or --kkr into municipalities. */
import { identifyMunicipalities } from "../core/respondents/identifyMunicipalities";
import {
  kkrNames,
  knownKkr,
  municipalitiesOfKkr,
  WHOLE_COUNTRY,
} from "../core/respondents/municipalitiesOfKkr";
import type { Municipality } from "../core/respondents/municipality";
import { registry } from "../data";
import type { Texts } from "../language";
import { nearest } from "./nearest";
import { CommandError } from "./commandError";

export interface ChosenMunicipalities {
  /** One, or those that share the jobcentre asked for. */
  readonly municipalities: readonly Municipality[];
  /** What they are called together, e.g. "København" or "Tårnby-Dragør". */
  readonly name: string;
}

/** @throws CommandError when no municipality or joint jobcentre is called that */
export function chooseMunicipality(asked: string, texts: Texts): ChosenMunicipalities {
  const codes = identifyMunicipalities(registry, asked);
  const chosen = withCodes(codes);
  if (chosen) return chosen;
  const { choose } = texts.cli;
  if (codes.length > 0) {
    throw new CommandError(
      choose.municipalitySeveral(
        asked,
        byCodes(codes).map(({ name }) => name),
      ),
    );
  }
  const names = [...registry.municipalities, ...registry.jointJobcentres].map(({ name }) => name);
  throw new CommandError(choose.municipalityUnknown(asked, nearest(asked, names)));
}

/** The municipality with the code, or the joint jobcentre of exactly these codes; otherwise null. */
export function withCodes(codes: readonly string[]): ChosenMunicipalities | null {
  const municipalities = byCodes(codes);
  const [first] = municipalities;
  if (!first) return null;
  if (municipalities.length === 1) return { municipalities, name: first.name };
  const jobcentre = registry.jointJobcentres.find(
    ({ members }) => members.length === codes.length && members.every((code) => codes.includes(code)),
  );
  return jobcentre ? { municipalities, name: jobcentre.name } : null;
}

function byCodes(codes: readonly string[]): readonly Municipality[] {
  return registry.municipalities.filter(({ code }) => codes.includes(code));
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
