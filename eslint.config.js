import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

// The plugin's own recommended entry has no TypeScript parser and omits .tsx: take only its rules.
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .filter((entry) => entry.files)
    .flatMap((entry) => Object.entries(entry.rules ?? {}))
    .filter(([name]) => name.startsWith("office-addins/")),
);

export default tseslint.config(
  { ignores: ["dist/", "demo/", "node_modules/", "coverage/"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
);
