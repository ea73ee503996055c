/** Where the pane runs, and what is open in it: the workbook in Excel, or a file that was chosen in a browser. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Definition } from "../../core/sets/definition";
import { HostFailure, type OpenWorkbook } from "../../workbook/openWorkbook";
import { findOpenWorkbook } from "../services/findOpenWorkbook";
import type { Recognised } from "../../app/recognise";

export type Content =
  | { readonly state: "looking"; readonly file: string | null }
  /** Nothing has been chosen yet: a plain browser. */
  | { readonly state: "nothing" }
  /** The file is neither a form nor an overview, or cannot be read. */
  | { readonly state: "strange"; readonly file: string }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "read"; readonly found: Recognised };

export interface Opened {
  /** The workbook beside the pane; null in a plain browser. */
  readonly workbook: OpenWorkbook | null;
  readonly content: Content;
  /** Excel is around the pane, but does not answer: till it does, the pane works as in a browser. */
  readonly silent: boolean;
  /** Why what is shown could not be read anew just now; null when it is as new as can be. */
  readonly trouble: unknown;
  /**
   * Reads the open workbook anew, all of it, because the user has asked; what was read before is shown meanwhile.
   * @returns whether it could be read
   */
  readonly readAgain: () => Promise<boolean>;
  /** Reads its contents after a change: the user's own undo in Excel is left alone. */
  readonly follow: () => Promise<boolean>;
  /** As follow, with nothing to press that may be gone in a moment. */
  readonly lookAgain: () => Promise<boolean>;
  readonly chooseFile: (file: File) => Promise<void>;
  /** Puts the chosen file away. */
  readonly close: () => void;
}

/** Somebody is typing in a cell: soon it can be read. In milliseconds. */
const SOON = 1_500;

/** @param ownSets sets that the user has read from files: an overview may be about one of them */
// eslint-disable-next-line max-lines-per-function -- what a hook keeps, it keeps in one function
export function useOpened(ownSets: readonly Definition[]): Opened {
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [content, setContent] = useState<Content>({ state: "looking", file: null });
  const [trouble, setTrouble] = useState<unknown>(null);
  const [silent, setSilent] = useState(false);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lastRead = useRef<Content | null>(null);

  const read = useCallback(
    async (open: OpenWorkbook | null, depth: "everything" | "contents"): Promise<boolean> => {
      clearTimeout(later.current);
      try {
        if (!open) {
          setContent({ state: "nothing" });
          return true;
        }
        const snapshot = await open.read(depth);
        const { recognise } = await import("../../app/recognise");
        const { withBuiltIn } = await import("./withBuiltIn");
        lastRead.current = { state: "read", found: recognise(snapshot, "", withBuiltIn(ownSets)) };
        setContent(lastRead.current);
        setTrouble(null);
        return true;
      } catch (error) {
        // What was read stays: it is older than it could be, and that is said.
        setContent(lastRead.current ?? { state: "failed", error });
        setTrouble(error);
        if (isPassing(error)) later.current = setTimeout(() => void read(open, "contents"), SOON);
        return false;
      }
    },
    [ownSets],
  );
  const reader = useRef(read);
  reader.current = read;

  useEffect(() => {
    let current = true;
    const found = async (open: OpenWorkbook | null, noAnswer: boolean) => {
      if (!current) return;
      setWorkbook(open);
      setSilent(noAnswer);
      await reader.current(open, "contents");
    };
    const look = async () => {
      const beside = await findOpenWorkbook((late) => void found(late, false));
      await found(beside.workbook, beside.silent);
    };
    void look();
    return () => {
      current = false;
      clearTimeout(later.current);
    };
  }, []);

  const readAgain = useCallback(() => read(workbook, "everything"), [read, workbook]);
  const follow = useCallback(() => read(workbook, "contents"), [read, workbook]);
  const lookAgain = useCallback(() => {
    setContent({ state: "looking", file: null });
    return follow();
  }, [follow]);
  const chooseFile = useCallback(
    async (file: File) => {
      setContent({ state: "looking", file: file.name });
      try {
        const { openFile } = await import("../services/openFile");
        const { withBuiltIn } = await import("./withBuiltIn");
        const found = await openFile(file, withBuiltIn(ownSets));
        setContent(
          found.kind === "ordinary" ? { state: "strange", file: file.name } : { state: "read", found },
        );
      } catch (error) {
        setContent({ state: "failed", error });
      }
    },
    [ownSets],
  );
  const close = useCallback(() => setContent({ state: "nothing" }), []);
  return useMemo(
    () => ({ workbook, content, silent, trouble, readAgain, follow, lookAgain, chooseFile, close }),
    [workbook, content, silent, trouble, readAgain, follow, lookAgain, chooseFile, close],
  );
}

/** It goes over by itself when the user has finished typing, or is back in this workbook. */
const isPassing = (error: unknown): boolean =>
  error instanceof HostFailure && (error.reason === "busy" || error.reason === "elsewhere");
