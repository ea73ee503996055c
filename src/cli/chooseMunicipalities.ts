/** Turns what stands after --municipality or --kkr into municipalities. */
import { identifyMunicipalities } from "../core/municipalities/identifyMunicipalities";
import { kkrNames, municipalitiesOfKkr } from "../core/municipalities/municipalitiesOfKkr";
import type { Municipality } from "../core/municipalities/municipality";
import { registry } from "../data";
import type { Texts } from "../language";
import { nearest } from "./nearest";
import { NothingDone } from "./nothingDone";

export interface ChosenMunicipalities {
  /** One, or those that share the jobcentre asked for. */
  readonly municipalities: readonly Municipality[];
  /** What they are called together, e.g. "København" or "Tårnby-Dragør". */
  readonly name: string;
}

/** @throws NothingDone when no municipality or joint jobcentre is called that */
export function chooseMunicipality(asked: string, texts: Texts): ChosenMunicipalities {
  const codes = identifyMunicipalities(registry, asked);
  const municipalities = registry.municipalities.filter(({ code }) => codes.includes(code));
  const [first] = municipalities;
  if (!first) {
    const names = [...registry.municipalities, ...registry.jointJobcentres].map(({ name }) => name);
    throw new NothingDone(texts.cli.choose.municipalityUnknown(asked, nearest(asked, names)));
  }
  if (municipalities.length === 1) return { municipalities, name: first.name };
  const jobcentre = registry.jointJobcentres.find(
    ({ members }) => members.length === codes.length && members.every((code) => codes.includes(code)),
  );
  const names = municipalities.map(({ name }) => name);
  if (!jobcentre) throw new NothingDone(texts.cli.choose.municipalitySeveral(asked, names));
  return { municipalities, name: jobcentre.name };
}

/** @throws NothingDone when there is no KKR by that name */
export function chooseKkr(asked: string, texts: Texts): readonly Municipality[] {
  const municipalities = municipalitiesOfKkr(registry, asked);
  if (municipalities.length > 0) return municipalities;
  throw new NothingDone(texts.cli.choose.kkrUnknown(asked, kkrNames(registry)));
}
