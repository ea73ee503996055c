// What was measured → docs/performance.md: what, on which machine, how to repeat it, and the tables.
import { FLOOR, OURS } from "../contenders/contenders.mjs";
import { EMPTY } from "../measure/startUp.mjs";
import { goals } from "./goals.mjs";
import { commit, load, machine } from "./machine.mjs";

/** @param measured count → { turns, results: name → { seconds, computing, memory } } */
export function describe(measured, contenders) {
  return `# How fast it is

The whole merge – read every file, recognise the form, judge every answer, keep the ledger, write the overview; the whole process from start to end – beside what others need to open the same files and do nothing with them. This page is written by \`npm run bench\`; do not edit it by hand.

- Machine: ${machine()}; Node ${process.versions.node}; commit ${commit()}.
- Other work on the machine at the end of the run: load ${load()}. Times on the clock suffer from it, the ratios less (everybody takes turns in every round), the computing time least.
- Libraries: ${contenders
    .filter(({ name, version }) => version && name !== FLOOR)
    .map(({ name, version }) => `${name} ${version}`)
    .join(", ")}.

## What was set out for

${table(["goal", "measured", ""], goals(measured))}

${[...measured].map(([count, one]) => section(count, one, contenders)).join("\n\n")}

## The returns

Forms that the product itself makes, filled in by \`bench/returns\`: every remark is made-up words ("eksempeldata") of the length that København's own remark to the same recommendation had in 2017, 11,081 characters a form; a file is about 17 KB, and 67 KB inflated. There are only 29 municipalities to ask in KKR Hovedstaden, so larger numbers are rounds: each municipality sends its form again with two remarks and a status changed and a later time. All but the last of each are therefore superseded; the ledger compares each with the newest, and the overview lists every file and every difference. Before anything is timed, each number of returns is merged once, and every status and remark must be what was typed in.

## To repeat it

\`\`\`
npm --prefix bench ci        # the libraries to compare with; not part of the product
npm run bench                # 29, 98, 1,000 and 10,000 returns, five rounds each
npm run bench -- 29 1000 --rounds 9 --out /tmp/figures.md
\`\`\`

openpyxl and pandas take part where Python has them (Debian: python3-openpyxl, python3-pandas). The others open at most 1,000 files: their time grows with the number. Memory is the process's peak resident set as GNU time reports it (Debian: time). The largest run needs about 250 MB on the disk for temporary files.
`;
}

function section(count, { turns, results }, contenders) {
  const floor = results.get(FLOOR);
  const rows = [...contenders, { name: EMPTY, does: "starts and ends" }].flatMap(({ name, does }) => {
    const one = results.get(name);
    if (!one) return [];
    return [
      [
        name === OURS ? `**${name}**` : name,
        does,
        seconds(one.seconds),
        `${(one.seconds / floor.seconds).toFixed(1)} ×`,
        one.computing === null ? "" : seconds(one.computing),
        one.memory === null ? "" : `${Math.round(one.memory)} MB`,
        name === EMPTY ? "" : `${((one.seconds * 1000) / count).toFixed(1)} ms`,
      ],
    ];
  });
  const heads = ["", "does", "time", `of ${FLOOR}`, "computing", "peak memory", "a return"];
  return `## ${number(count)} returns\n\nMedians of ${turns} rounds.\n\n${table(heads, rows)}`;
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

const seconds = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} s`;

export const number = (value) => value.toLocaleString("en");
