/** The screen that makes progress forms: which recommendations, for whom, and how they are handed over. */
import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { recipientsOf } from "../../app/recipients";
import { withTerms } from "../../app/terms";
import { kkrNames, municipalitiesOfKkr } from "../../core/respondents/municipalitiesOfKkr";
import { registry } from "../../data";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { ScreenHeading } from "../kit/ScreenHeading";
import { useTexts } from "../state/useTexts";
import { SetChoice } from "../sets/SetChoice";
import { useSets } from "../sets/useSets";
import { AllForms } from "./AllForms";
import { EarlierChoice, type Remembered } from "./EarlierChoice";
import { useEarlierOf } from "./useEarlierOf";
import { OneForm } from "./OneForm";
import { SeveralMunicipalities } from "./SeveralMunicipalities";
import { termsOf, TermsFields, type TypedTerms } from "./TermsFields";
import { recipientGroups, recipientOf } from "./recipients";

const useStyles = makeStyles({
  field: { maxWidth: "640px", gridTemplateColumns: "minmax(0, 1fr)", marginBottom: tokens.spacingVerticalM },
});

const WHO = ["one", "several", "all"] as const;
type Who = (typeof WHO)[number];

export default function MakeForms({ workbook }: { readonly workbook: OpenWorkbook | null }) {
  const words = useTexts().pane.forms;
  const styles = useStyles();
  const [remembered, setRemembered] = useState<Remembered | null>(null);
  const [setId, setSetId] = useState<string | null>(null);
  const sets = useSets(setId, (id) => {
    setSetId(id);
    // What was answered last time is found by way of the set.
    setRemembered(null);
  });
  const [who, setWho] = useState<Who>("one");
  const [municipality, setMunicipality] = useState("");
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [otherKkr, setKkr] = useState<string | null>(null);
  const [typed, setTyped] = useState<TypedTerms>({ deadline: "", contact: "" });
  const { deadline, contactEmail } = termsOf(typed);
  // The same set while the terms are the same: what is made from it then stays.
  const set = useMemo(
    () => withTerms(sets.chosen, { deadline, contactEmail }),
    [sets.chosen, deadline, contactEmail],
  );
  const earlierOf = useEarlierOf(remembered);
  const terms = (
    <>
      <TermsFields set={sets.chosen} typed={typed} type={setTyped} />
      <EarlierChoice
        key={sets.chosen.id}
        set={sets.chosen}
        sets={sets.all}
        chosen={remembered}
        choose={setRemembered}
      />
    </>
  );
  const { kkr } = sets.chosen;
  const groups = recipientGroups(kkr);
  const options = (list: readonly { readonly code: string; readonly name: string }[]) =>
    list.map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
  return (
    <>
      <ScreenHeading>{words.heading}</ScreenHeading>
      <SetChoice sets={sets} />
      <Field label={words.who} className={styles.field}>
        <RadioGroup
          value={who}
          onChange={(_, { value }) => setWho(WHO.find((one) => one === value) ?? "one")}
        >
          <Radio value="one" label={words.one} />
          <Radio value="several" label={words.several} />
          <Radio value="all" label={words.all(otherKkr ?? kkr)} />
        </RadioGroup>
      </Field>
      {who === "one" && (
        <>
          <Field label={words.municipality} className={styles.field}>
            <Select value={municipality} onChange={(_, { value }) => setMunicipality(value)}>
              <option value="">{words.choose}</option>
              <optgroup label={words.ownKkr(kkr)}>{options(groups.own)}</optgroup>
              {groups.joint.length > 0 && (
                <optgroup label={words.joint}>
                  {groups.joint.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              )}
              <optgroup label={words.otherKkr}>{options(groups.others)}</optgroup>
            </Select>
          </Field>
          {terms}
          <OneForm
            key={`${sets.chosen.id} ${municipality}`}
            set={set}
            earlierOf={earlierOf}
            sets={sets.all}
            recipient={recipientOf(municipality)}
            workbook={workbook}
          />
        </>
      )}
      {who === "several" && (
        <>
          <SeveralMunicipalities municipalities={groups.own} ticked={ticked} tick={setTicked} />
          {terms}
          <AllForms
            key={`${sets.chosen.id} ${[...ticked].join()}`}
            set={set}
            earlierOf={earlierOf}
            kkr={kkr}
            recipients={recipientsOf(
              set,
              groups.own.filter(({ code }) => ticked.has(code)),
            )}
            workbook={workbook}
          />
        </>
      )}
      {who === "all" && (
        <>
          <Field label={words.kkr} className={styles.field}>
            <Select value={otherKkr ?? kkr} onChange={(_, { value }) => setKkr(value)}>
              {[...new Set([...kkrNames(registry), kkr])].map((name) => (
                <option key={name} value={name}>
                  {words.kkrName(name)}
                </option>
              ))}
            </Select>
          </Field>
          {terms}
          <AllForms
            key={`${sets.chosen.id} ${otherKkr ?? kkr}`}
            set={set}
            earlierOf={earlierOf}
            kkr={otherKkr ?? kkr}
            recipients={recipientsOf(set, municipalitiesOfKkr(registry, otherKkr ?? kkr))}
            workbook={workbook}
          />
        </>
      )}
    </>
  );
}
