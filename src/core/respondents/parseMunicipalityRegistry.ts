/** Turns JSON into the municipality registry, or into everything that is wrong with it. */
import * as v from "valibot";
import { type DataProblem, problem } from "../sets/dataProblem";
import { line, longText, plainId } from "../sets/fieldSchemas";
import { problemsOf } from "../sets/schemaProblems";
import type { MunicipalityRegistry } from "./municipality";
import { nameKey } from "./nameKey";

const code = v.pipe(v.string(), v.regex(/^\d{3}$/, "code-invalid"));
const aliases = v.nullish(v.array(line), []);

const registrySchema = v.strictObject({
  note: v.nullish(longText),
  municipalities: v.pipe(
    v.array(
      v.strictObject({
        code,
        name: line,
        officialName: line,
        kkr: line,
        aliases,
        ordinaryWord: v.optional(v.boolean()),
      }),
    ),
    v.minLength(1, "list-empty"),
  ),
  jointJobcentres: v.nullish(
    v.array(
      v.strictObject({
        id: plainId,
        name: line,
        members: v.pipe(v.array(code), v.minLength(2, "joint-too-small")),
        aliases,
      }),
    ),
    [],
  ),
});

export type ParsedRegistry =
  | { readonly ok: true; readonly registry: MunicipalityRegistry }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

/** Reads the registry; no code twice, no name that could mean two, no member that is unknown. */
export function parseMunicipalityRegistry(json: unknown): ParsedRegistry {
  const result = v.safeParse(registrySchema, json);
  if (!result.success) return { ok: false, problems: problemsOf(result.issues) };
  const { municipalities, jointJobcentres } = result.output;
  const registry = { municipalities, jointJobcentres };
  const problems = [...repeatedCodes(registry), ...ambiguousNames(registry), ...unknownMembers(registry)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, registry };
}

function repeatedCodes({ municipalities }: MunicipalityRegistry): readonly DataProblem[] {
  return municipalities.flatMap((municipality, index) => {
    const first = municipalities.findIndex((other) => other.code === municipality.code);
    return first === index
      ? []
      : [
          problem("twice", `municipalities[${index}].code`, {
            value: municipality.code,
            first: `municipalities[${first}].code`,
          }),
        ];
  });
}

/** A name or alias that stands for two municipalities would be guessed wrong half of the time. */
function ambiguousNames({ municipalities, jointJobcentres }: MunicipalityRegistry): readonly DataProblem[] {
  const owners = new Map<string, { readonly path: string; readonly name: string }>();
  const entries = [
    ...municipalities.map((entry, index) => ({
      path: `municipalities[${index}]`,
      names: [entry.name, entry.officialName, ...entry.aliases],
    })),
    ...jointJobcentres.map((entry, index) => ({
      path: `jointJobcentres[${index}]`,
      names: [entry.name, ...entry.aliases],
    })),
  ];
  return entries.flatMap(({ path, names }) =>
    names.flatMap((name) => {
      const owner = owners.get(nameKey(name));
      if (owner && owner.path !== path) return [problem("twice", path, { value: name, first: owner.path })];
      owners.set(nameKey(name), { path, name });
      return [];
    }),
  );
}

function unknownMembers({ municipalities, jointJobcentres }: MunicipalityRegistry): readonly DataProblem[] {
  const known = new Set(municipalities.map((municipality) => municipality.code));
  return jointJobcentres.flatMap(({ members }, index) =>
    members.flatMap((member, place) =>
      known.has(member)
        ? []
        : [problem("member-unknown", `jointJobcentres[${index}].members[${place}]`, { value: member })],
    ),
  );
}
