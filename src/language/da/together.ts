/** What is said once of several findings. */
export const together = {
  kanUnanswered: (count: number): string =>
    count === 1 ? "1 frivilligt felt er tomt." : `${count} frivillige felter er tomme.`,
};
