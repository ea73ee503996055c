/** What is answered in the pane → written into the form's cells, one after the other, and shown till it stands there. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AnswerCell, FormRow } from "../../../app/formRows";
import { HostFailure, type OpenWorkbook } from "../../../workbook/openWorkbook";

/** Which of a row's cells. */
export type Part = "choice" | "words";

export interface Answers {
  /** What is shown in a row's cell: what was answered here, or else what stands in the form. */
  readonly shown: (row: FormRow, part: Part) => string;
  readonly answer: (row: FormRow, part: Part, text: string) => void;
  /** Something is on its way into the form. */
  readonly writing: boolean;
  /** Why something could not be written; it is not lost. */
  readonly trouble: Trouble | null;
  /** Tries again; over what stands in the form by now, where that is the trouble. */
  readonly writeAnyway: () => void;
  /** Lets go of what could not be written: what stands in the form counts. */
  readonly letGo: () => void;
}

export interface Trouble {
  readonly item: string;
  readonly error: unknown;
  /** What somebody has written in the form's cell meanwhile; null where that is not the trouble. */
  readonly now: string | null;
}

interface Wish {
  readonly item: string;
  readonly part: Part;
  readonly text: string;
  /** What stood in the cell when it was answered. */
  readonly over: string;
}

interface Target {
  /** Null where nothing can be written. */
  readonly writeCell: OpenWorkbook["writeCell"] | null;
  /** Reads the form's contents anew. */
  readonly follow: () => Promise<boolean>;
}

/** In milliseconds: by then somebody who is typing in a cell may be done. */
const SOON = 1_500;

const keyOf = (item: string, part: Part) => `${part} ${item}`;

// eslint-disable-next-line max-lines-per-function -- what a hook keeps, it keeps in one function
export function useAnswers(rows: readonly FormRow[], { writeCell, follow }: Target): Answers {
  const [wishes, setWishes] = useState<ReadonlyMap<string, Wish>>(new Map());
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [round, setRound] = useState(0);
  const working = useRef(false);
  const left = useRef<() => void>(() => undefined);

  const without = useCallback((key: string, wish: Wish) => {
    setWishes((now) => (now.get(key) === wish ? new Map([...now].filter(([other]) => other !== key)) : now));
  }, []);

  // One at a time, each held against the form as it was read last.
  useEffect(() => {
    const [first] = wishes;
    if (working.current || trouble !== null || !first || !writeCell) return;
    const [key, wish] = first;
    const cell = cellOf(rows, wish);
    if (!cell || cell.text === wish.text) return without(key, wish);
    if (cell.text !== wish.over) {
      setTrouble({ item: wish.item, error: null, now: cell.text ?? "" });
      return;
    }
    working.current = true;
    const work = async () => {
      try {
        await put(writeCell, cell, wish);
        await follow();
        without(key, wish);
      } catch (error) {
        await follow();
        if (isPassing(error)) await new Promise((resolve) => setTimeout(resolve, SOON));
        // Read anew, it is held against what stands there now.
        else if (!isChanged(error)) setTrouble({ item: wish.item, error, now: null });
      }
      working.current = false;
      setRound((count) => count + 1);
    };
    void work();
  }, [wishes, rows, trouble, round, writeCell, follow, without]);

  // Whoever goes to another screen at once loses nothing.
  left.current = () => {
    for (const wish of wishes.values()) {
      const cell = cellOf(rows, wish);
      if (writeCell && cell && cell.text === wish.over) void put(writeCell, cell, wish);
    }
  };
  useEffect(() => () => left.current(), []);

  return useMemo(() => {
    const first = [...wishes.values()][0];
    return {
      shown: (row: FormRow, part: Part) =>
        wishes.get(keyOf(row.item.id, part))?.text ?? row[part]?.text ?? "",
      answer: (row: FormRow, part: Part, text: string) => {
        const key = keyOf(row.item.id, part);
        const stands = row[part]?.text ?? "";
        setWishes((now) =>
          new Map(now).set(key, { item: row.item.id, part, text, over: now.get(key)?.over ?? stands }),
        );
      },
      writing: wishes.size > 0 && trouble === null,
      trouble,
      writeAnyway: () => {
        if (first && trouble?.now !== undefined && trouble.now !== null) {
          setWishes((now) =>
            new Map(now).set(keyOf(first.item, first.part), { ...first, over: trouble.now ?? "" }),
          );
        }
        setTrouble(null);
      },
      letGo: () => {
        if (first) without(keyOf(first.item, first.part), first);
        setTrouble(null);
      },
    };
  }, [wishes, trouble, without]);
}

const put = (writeCell: OpenWorkbook["writeCell"], { at, text, beside }: AnswerCell, wish: Wish) =>
  writeCell(at, { kind: "text", text: wish.text }, [...beside, { cell: at.cell, text: text ?? "" }]);

function cellOf(rows: readonly FormRow[], { item, part }: Wish): AnswerCell | null {
  return rows.find((row) => row.item.id === item)?.[part] ?? null;
}

const isChanged = (error: unknown) => error instanceof HostFailure && error.reason === "changed";
const isPassing = (error: unknown) =>
  error instanceof HostFailure && (error.reason === "busy" || error.reason === "elsewhere");
