/** Errors of Excel, as a Danish one shows them. */

const ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#I/T",
  "#VALUE!": "#VÆRDI!",
  "#REF!": "#REFERENCE!",
  "#DIV/0!": "#DIVISION/0!",
  "#NAME?": "#NAVN?",
  "#NULL!": "#NUL!",
  "#SPILL!": "#OVERLØB!",
  "#CALC!": "#BEREGN!",
};

/** @param error as an English Excel shows it */
export function errorShown({ error }: { readonly error: string }): string {
  return ERRORS[error] ?? error;
}
