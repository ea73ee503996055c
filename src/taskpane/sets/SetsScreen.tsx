/** The screen where a recommendation set begins: empty, from an earlier set, or from the overview that is open. */
import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { periodIn } from "../../app/describeSet";
import type { ReadableOverview } from "../../app/openOverview";
import { setWorkbooksOf } from "../../core/forms/setWorkbooks";
import { type Definition, years as yearsOf } from "../../core/sets/definition";
import { ScreenHeading } from "../kit/ScreenHeading";
import type { Opened } from "../state/useOpened";
import { useTexts } from "../state/useTexts";
import type { SetOrder } from "../worker/jobs";
import { MakeSet } from "./MakeSet";
import { SetChoice } from "./SetChoice";
import { useSets } from "./useSets";

const useStyles = makeStyles({
  field: { maxWidth: "640px", gridTemplateColumns: "minmax(0, 1fr)", marginBottom: tokens.spacingVerticalM },
  about: { color: tokens.colorNeutralForeground2, maxWidth: "640px" },
});

type From = "empty" | "earlier" | "overview";

export default function SetsScreen({ opened }: { readonly opened: Opened }) {
  const texts = useTexts();
  const words = texts.pane.sets;
  const styles = useStyles();
  const [setId, setSetId] = useState<string | null>(null);
  const sets = useSets(setId, setSetId);
  const overview = overviewIn(opened);
  const [from, setFrom] = useState<From>(overview ? "overview" : "earlier");
  const wished = from === "empty" ? null : from === "overview" && overview ? overview.set : sets.chosen;
  // A type that is edited in JSON alone gives no workbook to go on from.
  const previous = wished && setWorkbooksOf(wished).describe ? wished : null;
  const [typed, setTyped] = useState<string | null>(null);
  const years = typed ?? yearsAfter(previous);
  const period = periodIn(years);
  const isWrong = years.trim() !== "" && period === null;
  const order: SetOrder = {
    previous,
    period,
    answered: previous && from === "overview" && overview ? answered(overview) : null,
  };
  return (
    <>
      <ScreenHeading>{words.heading}</ScreenHeading>
      <p className={styles.about}>{words.about}</p>
      <Field label={words.from} className={styles.field}>
        <RadioGroup
          value={from}
          onChange={(_, { value }) => setFrom(value === "empty" || value === "overview" ? value : "earlier")}
        >
          {overview && (
            <Radio value="overview" label={words.fromOverview(overview.set.body, yearsOf(overview.set))} />
          )}
          <Radio value="earlier" label={words.fromEarlier} />
          <Radio value="empty" label={words.fromEmpty} />
        </RadioGroup>
      </Field>
      {from === "overview" && <p className={styles.about}>{words.fromOverviewAbout}</p>}
      {from === "earlier" && <SetChoice sets={sets} />}
      <Field
        label={words.period}
        className={styles.field}
        hint={words.periodHint}
        {...(isWrong ? { validationMessage: words.periodWrong } : {})}
      >
        <Input value={years} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <MakeSet
        order={isWrong ? null : order}
        fileName={words.fileName(previous?.body ?? "", years.trim())}
        sets={sets.all}
        workbook={opened.workbook}
      />
      {!overview && <p className={styles.about}>{words.noOverview}</p>}
      <p className={styles.about}>{words.openAbout}</p>
    </>
  );
}

/** As many years as the set has, from the year after; "" where there is none. */
function yearsAfter(previous: Definition | null): string {
  if (!previous) return "";
  const { from, to } = previous.period;
  return yearsOf({ ...previous, period: { from: to + 1, to: to + 1 + (to - from) } });
}

function overviewIn({ content }: Opened): ReadableOverview | null {
  if (content.state !== "read" || content.found.kind !== "overview") return null;
  return content.found.overview.readable ? content.found.overview : null;
}

function answered({ set, municipalities, remembered }: ReadableOverview): SetOrder["answered"] {
  const { returns, secretariat, past } = remembered;
  return { set, municipalities, returns, secretariat, past };
}
