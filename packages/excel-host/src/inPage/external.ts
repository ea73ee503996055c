/** window.external as Excel for Windows gives it to a task pane: who the host is, what it can, its settings. */
import type { HostOptions } from "../openHost";

/** Excel's number among the Office programs. */
const EXCEL = 1;
/** The pane was opened by the user. */
const OPENED = 1;
const SUCCESS = 0;

/** The client's numbers for the calls that hand over the workbook's file. */
const FILE = { open: 77, slice: 80, close: 81 } as const;

/**
 * @param settings the workbook's settings: Office.context.document.settings reads and saves them
 * @param savedFile the workbook's file as it is now
 */
export function external(
  settings: Map<string, unknown>,
  options: HostOptions,
  savedFile: () => Uint8Array,
): object {
  const files: Uint8Array[] = [];
  const language = options.displayLanguage ?? "da-DK";
  const matrix = {
    ExcelApi: options.excelApi ?? "1.14",
    RibbonApi: "1.1",
    SharedRuntime: "1.1",
    Settings: "1.1",
    DialogApi: "1.1",
    CompressedFile: "1.1",
    OpenBrowserWindowApi: "1.1",
    AddinCommands: "1.1",
    DelayForCellEdit: "1.1",
    RichApiRuntimeFlag: "1.2",
    ...(options.platform === "Mac" ? { OpenBrowserWindowApi: "1.1" } : {}),
  };
  const context = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "add-in",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => OPENED,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(matrix),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetSettings: () => settingsStore(settings),
  };
  return {
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    /** The workbook's file is handed over; all else that is not Excel's own model is answered and not done. */
    Execute: (id: number, parameters: readonly unknown[], callback: (answer: unknown) => void) => {
      setTimeout(() => callback(answerTo(id, parameters, files, savedFile)), 0);
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: (status: number) => void) => {
      setTimeout(() => callback(SUCCESS), 0);
    },
    UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void) => {
      setTimeout(() => callback(SUCCESS), 0);
    },
  };
}

function answerTo(
  id: number,
  [handle, offset, size]: readonly unknown[],
  files: Uint8Array[],
  savedFile: () => Uint8Array,
): unknown {
  if (id === FILE.open) {
    const file = savedFile();
    files.push(file);
    return safeArray([SUCCESS, safeArray([files.length - 1, file.length])]);
  }
  if (id === FILE.slice) {
    const from = Number(offset);
    const data = [...(files[Number(handle)] ?? []).slice(from, from + Number(size))];
    return safeArray([SUCCESS, safeArray([safeArray(data), data.length])]);
  }
  return SUCCESS;
}

/** Lists come from Excel for Windows in a wrapping of their own. */
function safeArray(items: readonly unknown[]): object {
  return { toArray: () => [...items], dimensions: () => 1, ubound: () => items.length };
}

/** Keys and values in two lists that the client fills or hands over. */
function settingsStore(settings: Map<string, unknown>): object {
  return {
    Read: (keys: string[], values: unknown[]) => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly unknown[]) => {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index]));
    },
  };
}
