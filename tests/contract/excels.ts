/** The Excels that the adapter must do with: each differs from the kindest in one thing, the last in nearly all. */
import type { HostOptions } from "../../packages/excel-host";

const manners = (given: HostOptions["manners"]): HostOptions => (given ? { manners: given } : {});

export const EXCELS: readonly (readonly [string, HostOptions])[] = [
  ["the kindest Excel", {}],
  ["lists separated by ;", manners({ listSeparator: ";" })],
  ["undo groups that refuse", { excelApi: "1.20", ...manners({ undoGroupsRefuse: true }) }],
  ["dropdowns that tell nobody", manners({ dropdownsSilent: true })],
  ["names in Danish", manners({ localNames: true })],
  ["panes frozen in front only", manners({ freezesOnlyInFront: true })],
  ["nulls in protection", manners({ protectionNulls: true })],
  ["frozen panes refused", manners({ refuses: ["freezePanes"] })],
  ["chart axes refused", manners({ refuses: ["chartAxes"] })],
  ["chart titles refused", manners({ refuses: ["chartTitles"] })],
  ["page layout refused", manners({ refuses: ["pageLayout"] })],
  ["new workbooks refused", manners({ refuses: ["createWorkbook"] })],
  ["a Mac", { platform: "Mac" }],
  ["the web", { platform: "OfficeOnline" }],
  [
    "all at once",
    {
      excelApi: "1.20",
      manners: {
        listSeparator: ";",
        undoGroupsRefuse: true,
        dropdownsSilent: true,
        localNames: true,
        freezesOnlyInFront: true,
        protectionNulls: true,
        refuses: ["chartAxes", "chartTitles", "pageLayout", "freezePanes", "createWorkbook"],
      },
    },
  ],
];

/**
 * Those that `npm test` tries with everything: what differs in one thing only is tried with what touches that thing. All
 * of them where FREMDRIFT_EXCELS is "all", which takes a quarter of an hour more.
 */
export const TRIED =
  process.env["FREMDRIFT_EXCELS"] === "all"
    ? EXCELS
    : EXCELS.filter(([name]) => ["the kindest Excel", "a Mac", "the web", "all at once"].includes(name));

/**
 * For what breaks a write off after each of its actions, with how many actions are passed over each time: few with the
 * kindest Excel, many with the others, of which `npm test` takes the least kind one. None is passed over with the kindest
 * where FREMDRIFT_EXCELS is "all".
 */
export const HEAVY: readonly (readonly [string, HostOptions, number])[] = EXCELS.filter(
  ([name]) => TRIED === EXCELS || ["the kindest Excel", "all at once"].includes(name),
).map(([name, options], index) => [name, options, index > 0 ? 29 : TRIED === EXCELS ? 1 : 3]);

/** What such an Excel refuses of the workbook that uses everything. */
export function refusedBy({ manners: { refuses = [] } = {} }: HostOptions): readonly string[] {
  return [
    ...(refuses.includes("chartAxes") || refuses.includes("chartTitles") ? ["chartLooks"] : []),
    ...(refuses.includes("pageLayout") ? ["print"] : []),
    ...(refuses.includes("freezePanes") ? ["freeze"] : []),
  ];
}

/**
 * For tests that are about no Excel in particular: the one in the list above whose name FREMDRIFT_EXCEL gives, else the
 * kindest.
 */
export const ASKED: HostOptions = EXCELS.find(([name]) => name === process.env["FREMDRIFT_EXCEL"])?.[1] ?? {};

/** A test of what the Excel that is asked for refuses, or cannot, has nothing to say of it. */
export const unless = (cannot: boolean): jest.It => (cannot ? test.skip : test);
