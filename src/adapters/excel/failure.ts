/** Turns an error from Office into the reason that the pane can act on. */
/// <reference types="office-js" />
import { HostFailure } from "../../workbook/openWorkbook";

type Reason = HostFailure["reason"];

/** Office's own codes; what is not among them is "failed". */
const REASONS: Readonly<Record<string, Reason>> = {
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

/** Anything but an error from Office is given back as it is: it is a fault of ours and must not be dressed up. */
export function hostFailure(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const place = error.debugInfo?.errorLocation;
  const failure = new HostFailure(
    REASONS[error.code] ?? "failed",
    `${error.code}${place ? ` at ${place}` : ""}: ${error.message}`,
  );
  failure.cause = error;
  return failure;
}
