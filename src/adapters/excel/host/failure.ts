/** Turns an error from Office into the reason that the pane can act on. */
/// <reference types="office-js" />
import { HostFailure, type FailureReason } from "../../../workbook/openWorkbook";

/** Office's own codes; what is not among them is "failed". */
const REASONS: Readonly<Record<string, FailureReason>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "busy",
  RequestAborted: "busy",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  Timeout: "busy",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  UnsupportedFeature: "notSupported",
};

/** What Excel says in general terms when it cannot come to this workbook's window: another one is in front. */
const ELSEWHERE = /^(WorksheetCollection\.add|Worksheet\.(activate|delete|names))/;

function reasonOf(code: string, place: string): FailureReason {
  if (code === "InvalidSelection") return "elsewhere";
  if (code === "GeneralException" && ELSEWHERE.test(place)) return "elsewhere";
  return REASONS[code] ?? "failed";
}

/** Anything but an error from Office is given back as it is: it is a fault of ours and must not be dressed up. */
export function hostFailure(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const place = error.debugInfo?.errorLocation;
  const failure = new HostFailure(
    reasonOf(error.code, place ?? ""),
    `${error.code}${place ? ` at ${place}` : ""}: ${error.message}`,
  );
  failure.cause = error;
  return failure;
}
