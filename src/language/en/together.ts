import type { Texts } from "../da/texts";

export const together: Texts["together"] = {
  kanUnanswered: (count) =>
    count === 1 ? "1 voluntary field is blank." : `${count} voluntary fields are blank.`,
};
