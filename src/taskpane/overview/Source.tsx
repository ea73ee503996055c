/** A municipality and a recommendation, or the cell that is selected → where the answer comes from. */
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Ledger } from "../../core/ledger/ledger";
import type { Fact } from "../../core/facts/facts";
import { fieldOf } from "../../core/intake/return";
import { byName } from "../../core/overview/byName";
import { short } from "../../language/quoting/shown";
import { areaToA1, parseReference } from "../../workbook/address";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { Foreign } from "../kit/Foreign";
import { useTexts } from "../state/useTexts";
import { answerAt, sourceOf, textBeside } from "../services/provenance";

const useStyles = makeStyles({
  section: {
    fontSize: tokens.fontSizeBase400,
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}`,
  },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, maxWidth: "640px" },
  field: { flex: "1 1 240px", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalM} 0`,
    maxWidth: "640px",
  },
  value: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  term: { color: tokens.colorNeutralForeground2 },
});

interface SourceProps {
  readonly ledger: Ledger;
  readonly workbook: OpenWorkbook | null;
}

export function Source({ ledger, workbook }: SourceProps) {
  const texts = useTexts();
  const words = texts.pane.overview.source;
  const styles = useStyles();
  const [municipality, setMunicipality] = useState("");
  const [recommendation, setRecommendation] = useState("");
  useEffect(() => {
    if (!workbook) return;
    let ended = false;
    let stop: (() => void) | null = null;
    const listen = async () => {
      const snapshot = await workbook.read("contents");
      const stopListening = await workbook.onSelect((cell) => {
        const key = answerAt(snapshot, cell, ledger);
        if (!key) return;
        setMunicipality(key.municipality);
        setRecommendation(key.recommendation);
      });
      if (ended) stopListening();
      else stop = stopListening;
    };
    // Where the program tells of no selections, the two lists do the same.
    void listen().catch(() => undefined);
    return () => {
      ended = true;
      stop?.();
    };
  }, [workbook, ledger]);
  const source = sourceOf(ledger, { municipality, recommendation });
  return (
    <section>
      <h2 className={styles.section}>{words.heading}</h2>
      {workbook && <p>{words.choose}</p>}
      <div className={styles.fields}>
        <Field label={texts.overview.columns.municipality} className={styles.field}>
          <Select value={municipality} onChange={(_, { value }) => setMunicipality(value)}>
            <option value="">{texts.pane.forms.choose}</option>
            {byName(ledger.entries.map((entry) => entry.municipality)).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.overview.columns.recommendation} className={styles.field}>
          <Select value={recommendation} onChange={(_, { value }) => setRecommendation(value)}>
            <option value="">{words.chooseRecommendation}</option>
            {[...ledger.set.names].map(([id, short]) => (
              <option key={id} value={id}>
                {short}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div role="status">{source && <Facts source={source} ledger={ledger} />}</div>
    </section>
  );
}

function Facts({ source, ledger }: { readonly source: Fact; readonly ledger: Ledger }) {
  const texts = useTexts();
  const words = texts.pane.overview.source;
  const styles = useStyles();
  if (!source.source) return <p>{words.nothing}</p>;
  const { file, answer } = source.source;
  const { cell, readBy, written } = fieldOf(answer ?? { fields: {} }, source.field);
  const place = parseReference(cell ?? "");
  const found = { name: words.byName, id: words.byId, number: words.byNumber, text: words.byText };
  const rule = readBy === "exact" ? words.exact : readBy ? words.rule(ruleWord(readBy, words.rules)) : "";
  const facts: readonly (readonly [string, string])[] = [
    [words.read, ledger.set.valueNames(texts).get(source.value) ?? source.value],
    [words.written, short(written) || words.blank],
    [words.how, source.corrected ? words.secretariat : rule],
    [words.remark, textBeside(ledger, source)],
    [words.file, file.name],
    [words.sheet, place?.sheet ?? ""],
    [words.cell, place ? areaToA1(place.area) : ""],
    [
      words.found,
      answer?.matchedBy
        ? `${found[answer.matchedBy]}, ${words.sureness(Math.round(answer.confidence * 100))}`
        : "",
    ],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== "")
        .flatMap(([term, value]) => [
          <dt key={`${term} term`} className={styles.term}>
            {term}
          </dt>,
          <dd key={term} className={styles.value}>
            <Foreign>{value}</Foreign>
          </dd>,
        ])}
    </dl>
  );
}

/** The rule's name in words; a rule that an older overview names and nobody knows any more stands as it is. */
function ruleWord(rule: string, words: Readonly<Record<string, string>>): string {
  return words[rule] ?? rule;
}
