import officeAddins from "eslint-plugin-office-addins";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

// The plugin's own recommended entry has no TypeScript parser and omits .tsx: take only its rules.
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .filter((entry) => entry.files)
    .flatMap((entry) => Object.entries(entry.rules ?? {}))
    .filter(([name]) => name.startsWith("office-addins/")),
);

const alwaysRun = ["describe", "it", "test"].flatMap((object) =>
  ["only", "skip", "todo"].map((property) => ({
    object,
    property,
    message: "Every test runs. One that needs a program says so with withProgram (tests/programs.ts).",
  })),
);

/** What Node gives a script besides the language itself. */
const nodeGlobals = {
  Buffer: "readonly",
  URL: "readonly",
  console: "readonly",
  performance: "readonly",
  process: "readonly",
};

/** What only the progress form has: whoever names it elsewhere has to be changed for the next form. */
const ofTheProgressForm = [
  "Literal[value=/^(green|yellow|red|not-participating|skal|kan)$/]",
  "Identifier[name=/^(green|yellow|red|skal|kan|RecommendationSet|recommendationsOf|StatusName|STATUSES)$/]",
].map((selector) => ({
  selector,
  message: "This belongs to one form type: ask the form (core/forms), or move it into core/forms/progress.",
}));

export default tseslint.config(
  { ignores: ["dist/", "demo/", "node_modules/", "coverage/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx,js,mjs,cjs}"],
    rules: {
      eqeqeq: "error",
      "prefer-const": "error",
      // A file has one job; one this long has two.
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A function this long has two jobs, or a reason that stands above it. A screen is as long as what it shows.
    files: ["src/**/*.ts"],
    ignores: ["src/**/*.test.ts"],
    rules: {
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, regexp },
    rules: {
      ...officeRules,
      // Forty thousand dots must not take a pattern seconds. What is trimmed is trimmed by workbook/trimmed.
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // What comes from outside is parsed, never declared to be what we hope for.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: [
      "src/core/forms/progress/**",
      // The table of findings, words and data name each type's own; the demo is about one form.
      "src/core/findings/families/**",
      "src/{language,data,demo}/**",
      "**/*.test.{ts,tsx}",
    ],
    rules: { "no-restricted-syntax": ["error", ...ofTheProgressForm] },
  },
  {
    files: ["**/*.test.{ts,tsx}"],
    rules: { "no-restricted-properties": ["error", ...alwaysRun] },
  },
  {
    files: ["tests/**/*.ts"],
    rules: {
      // A package is used by its entry point: what is behind it may be rebuilt.
      "no-restricted-imports": ["error", { patterns: ["**/packages/*/*"] }],
    },
  },
  {
    files: ["scripts/**/*.mjs", "tests/**/*.mjs", "packages/**/*.mjs", "*.js"],
    languageOptions: { globals: nodeGlobals },
    rules: { "no-undef": "error" },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: { globals: { module: "writable" } },
    rules: { "no-undef": "error" },
  },
);
