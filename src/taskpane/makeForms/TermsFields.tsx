/** Until when forms are to be answered, and to whom they are sent, where that is another than in the set. */
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Terms } from "../../app/terms";
import { isDate, isEmail } from "../../core/sets/fieldSchemas";
import type { Definition } from "../../core/sets/definition";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  field: { maxWidth: "640px", gridTemplateColumns: "minmax(0, 1fr)", marginBottom: tokens.spacingVerticalM },
});

/** As typed. */
export interface TypedTerms {
  readonly deadline: string;
  readonly contact: string;
}

/** What is typed and holds; null for the rest. */
export function termsOf({ deadline, contact }: TypedTerms): Terms {
  const address = contact.trim();
  return {
    deadline: isDate(deadline) ? deadline : null,
    contactEmail: isEmail(address) ? address : null,
  };
}

interface TermsFieldsProps {
  readonly set: Definition;
  readonly typed: TypedTerms;
  readonly type: (typed: TypedTerms) => void;
}

export function TermsFields({ set, typed, type }: TermsFieldsProps) {
  const texts = useTexts();
  const words = texts.pane.sets;
  const styles = useStyles();
  const isWrong = typed.contact.trim() !== "" && !isEmail(typed.contact.trim());
  return (
    <>
      <Field
        label={words.deadline}
        className={styles.field}
        hint={words.ownDeadline(set.deadline && texts.overview.date(set.deadline))}
      >
        <Input
          type="date"
          value={typed.deadline}
          onChange={(_, { value }) => type({ ...typed, deadline: value })}
        />
      </Field>
      <Field
        label={words.contact}
        className={styles.field}
        hint={words.ownContact(set.contactEmail)}
        {...(isWrong ? { validationMessage: words.contactWrong } : {})}
      >
        <Input
          type="email"
          value={typed.contact}
          onChange={(_, { value }) => type({ ...typed, contact: value })}
        />
      </Field>
    </>
  );
}
