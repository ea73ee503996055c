/** Where the pane runs, and what is open in it: the workbook in Excel, or a file that was chosen in a browser. */
import { useCallback, useEffect, useState } from "react";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { findOpenWorkbook } from "../services/findOpenWorkbook";
import type { Recognised } from "../services/recognise";

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
  /** Reads the open workbook anew; what was read before is shown meanwhile. */
  readonly readAgain: () => Promise<void>;
  /** As readAgain, with nothing to press that may be gone in a moment. */
  readonly lookAgain: () => Promise<void>;
  readonly chooseFile: (file: File) => Promise<void>;
  /** Puts the chosen file away. */
  readonly close: () => void;
}

export function useOpened(): Opened {
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [content, setContent] = useState<Content>({ state: "looking", file: null });

  const read = useCallback(async (open: OpenWorkbook | null) => {
    try {
      setContent(open ? await contentOf(await open.read()) : { state: "nothing" });
    } catch (error) {
      setContent({ state: "failed", error });
    }
  }, []);

  useEffect(() => {
    let current = true;
    const look = async () => {
      const open = await findOpenWorkbook();
      if (!current) return;
      setWorkbook(open);
      await read(open);
    };
    void look();
    return () => {
      current = false;
    };
  }, [read]);

  return {
    workbook,
    content,
    readAgain: useCallback(() => read(workbook), [read, workbook]),
    lookAgain: useCallback(() => {
      setContent({ state: "looking", file: null });
      return read(workbook);
    }, [read, workbook]),
    chooseFile: useCallback(async (file: File) => {
      setContent({ state: "looking", file: file.name });
      try {
        const { openFile } = await import("../services/openFile");
        const found = await openFile(file);
        setContent(
          found.kind === "ordinary" ? { state: "strange", file: file.name } : { state: "read", found },
        );
      } catch (error) {
        setContent({ state: "failed", error });
      }
    }, []),
    close: useCallback(() => setContent({ state: "nothing" }), []),
  };
}

async function contentOf(snapshot: WorkbookSnapshot): Promise<Content> {
  const { recognise } = await import("../services/recognise");
  return { state: "read", found: recognise(snapshot, "") };
}
