/** The layers: imports point inward only. Each rule says why. */
const onlyFrom = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const TEST = "\\.test\\.tsx?$";
/** The emulated Excel, a package that other add-ins can take as it is. */
const HOST = "^packages/excel-host/";
/** The files with which a program, a page or a worker begins. */
const STARTS = "^src/((cli|demo)/main\\.ts|taskpane/(main\\.tsx|worker/worker\\.ts))$";

module.exports = {
  forbidden: [
    onlyFrom(
      "core-is-pure",
      "The core decides what a form is and what a return means. It must run in Excel, in a browser, in a worker and on the command line alike, so it knows none of them.",
      { path: "^src/core/", pathNot: TEST },
      {
        pathNot: [
          "^src/core/",
          "^src/workbook/",
          "^src/document/",
          "^src/language/",
          "^node_modules/(valibot|@noble/hashes)/",
        ],
      },
    ),
    onlyFrom(
      "core-tests-need-the-core-alone",
      "A test of the core that needs an adapter or a program tests something else and stands in tests/.",
      { path: "^src/core/.+" + TEST },
      { path: "^src/(adapters|cli|demo|taskpane)/" },
    ),
    onlyFrom(
      "the-engine-knows-no-form",
      "What reads, keeps, counts and lists serves every form. A type is handed to it; what it needs of one stands in its own contract (intake/formLayout, intake/readableForm).",
      { path: "^src/core/", pathNot: ["^src/core/forms/", TEST] },
      { path: "^src/core/forms/" },
    ),
    onlyFrom(
      "a-form-type-is-plugged-in",
      "Everybody asks a form by way of the tables in core/forms (index, types, makers). Whoever reaches into one type's folder has to be changed for the next type. The demo is about one form.",
      {
        path: "^src/",
        pathNot: ["^src/core/forms/", "^src/(language|data|demo)/", TEST],
      },
      { path: "^src/core/forms/[^/]+/", pathNot: "^src/core/forms/contract/" },
    ),
    onlyFrom(
      "form-types-do-not-know-each-other",
      "What two of them have in common belongs to the engine.",
      { path: "^src/core/forms/([^/]+)/" },
      { path: "^src/core/forms/[^/]+/", pathNot: "^src/core/forms/($1|contract)/" },
    ),
    onlyFrom(
      "workbook-knows-nobody",
      "The description and the snapshot are the border's language: plain data that both sides can speak only if it depends on neither.",
      { path: "^src/workbook/", pathNot: TEST },
      { pathNot: "^src/workbook/" },
    ),
    onlyFrom(
      "document-knows-workbooks-alone",
      "As the workbook's: plain data that both sides can speak. A chart in a document brings the workbook that it is bound to, so the document's language is spoken with the workbook's.",
      { path: "^src/document/", pathNot: TEST },
      { pathNot: ["^src/document/", "^src/workbook/"] },
    ),
    onlyFrom(
      "adapters-know-only-workbooks",
      "An adapter renders any description and reads any workbook. If it knew what a recommendation is, a second form would mean a second adapter.",
      { path: "^src/adapters/" },
      { path: "^src/(core|language|data|cli|demo|taskpane)/" },
    ),
    onlyFrom(
      "adapters-do-not-know-each-other",
      "A description or a snapshot must mean the same to each adapter, which only holds while none leans on another. What workbooks and documents are packed in (zip, XML, relationships) is theirs in common and knows none of them.",
      { path: "^src/adapters/([^/]+)/" },
      { path: "^src/adapters/", pathNot: ["^src/adapters/$1/", "^src/adapters/ooxml/"] },
    ),
    onlyFrom(
      "what-packages-share-knows-no-kind",
      "ooxml is what .xlsx and .docx are packed in. If it leaned on one of them, the other would carry it along.",
      { path: "^src/adapters/ooxml/" },
      { path: "^src/adapters/", pathNot: "^src/adapters/ooxml/" },
    ),
    onlyFrom(
      "reading-and-writing-are-apart",
      "What is read comes from anybody, what is written from us: neither rests on the other's trust. Both may use the checksum and Office's own colours.",
      { path: "^src/adapters/(ooxml|xlsx|docx)/(read|write)/", pathNot: TEST },
      { path: "^src/adapters/(ooxml|xlsx|docx)/(read|write)/", pathNot: "^src/adapters/[^/]+/$2/" },
    ),
    onlyFrom(
      "document-knows-nobody",
      "A document's border is like a workbook's: plain data that both sides can speak only if it depends on neither. Charts and properties are said as a workbook says them.",
      { path: "^src/document/", pathNot: TEST },
      { pathNot: "^src/(document|workbook)/" },
    ),
    onlyFrom(
      "language-is-words-only",
      "Text is looked up by everyone and must not pull anything else in.",
      { path: "^src/language/", pathNot: TEST },
      { pathNot: ["^src/language/", "^src/core/"] },
    ),
    onlyFrom(
      "language-names-only-types-of-the-core",
      "It names them so that a missing text is a type error; with more than types the core and its words would be a circle.",
      { path: "^src/language/", pathNot: TEST },
      { path: "^src/core/", dependencyTypesNot: ["type-only"] },
    ),
    onlyFrom(
      "use-cases-know-no-edge",
      "What the command line, the pane and the demo do alike is done once, with plain data and bytes: files and clocks, threads and screens are brought by whoever asks.",
      { path: "^src/app/", pathNot: TEST },
      {
        pathNot: [
          "^src/(app|core|data|language|workbook|document)/",
          "^src/adapters/(readReturnedFile\\.ts|(xlsx|docx|ooxml|rows|mail)/)",
        ],
      },
    ),
    onlyFrom(
      "inner-layers-know-no-use-case",
      "A use case is made of them.",
      { path: "^src/(core|adapters|workbook|document|language|data)/" },
      { path: "^src/app/" },
    ),
    onlyFrom(
      "data-is-data",
      "Built-in sets go the same way as a user's own file: parsed by the core, never special.",
      { path: "^src/data/" },
      { pathNot: ["^src/data/", "^src/core/(sets|respondents|forms)/"] },
    ),
    onlyFrom(
      "files-stay-out-of-the-file-adapters",
      "Bytes in, bytes out: the same adapters serve the command line and the browser.",
      { path: "^src/adapters/(xlsx|docx|ooxml)/" },
      { dependencyTypes: ["core"] },
    ),
    onlyFrom(
      "node-only-in-the-command-line",
      "Everything but the command line and the demo also runs in a browser.",
      { path: "^src/", pathNot: ["^src/(cli|demo)/", TEST] },
      { dependencyTypes: ["core"] },
    ),
    onlyFrom(
      "nobody-imports-an-edge",
      "The command line, the pane and the demo are ends of the road.",
      { path: "^src/", pathNot: "^src/(cli|demo|taskpane)/" },
      { path: "^src/(cli|demo|taskpane)/" },
    ),
    onlyFrom(
      "the-emulated-excel-knows-no-product",
      "It stands for Excel under any add-in. One that knew what it is tested with would be kind to it.",
      { path: HOST },
      {
        pathNot: [HOST, "^node_modules/(@types/(office-js|node)|valibot|webpack)/"],
        dependencyTypesNot: ["core"],
      },
    ),
    onlyFrom(
      "no-circles",
      "A circle means that two files are one job. Objects of Excel lead to one another, and so do the files that stand for them.",
      { pathNot: HOST + "src/objects/" },
      { circular: true },
    ),
    onlyFrom(
      "nothing-unused",
      "A file that no program reaches is dead.",
      { path: STARTS },
      { path: "^src/", pathNot: [STARTS, TEST, "\\.d\\.ts$"], reachable: false },
    ),
    onlyFrom(
      "no-test-code-in-the-product",
      "What ships must not depend on what proves it.",
      { path: "^src/", pathNot: TEST },
      { path: ["^(tests|packages)/", TEST] },
    ),
    onlyFrom(
      "no-dev-dependencies-in-the-product",
      "Only dependencies are installed where the product runs.",
      { path: "^src/", pathNot: TEST },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only", "triple-slash-type-reference"] },
    ),
    onlyFrom(
      "every-package-is-listed",
      "What is not in package.json is here by chance and gone tomorrow.",
      {},
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    ),
    onlyFrom(
      "everything-is-found",
      "An import of nothing fails where it runs.",
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
