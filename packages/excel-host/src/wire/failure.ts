/** An error that Excel answers with; the client turns it into its own error with debugInfo. */

export type FailureCode =
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "InvalidArgument"
  | "InvalidReference"
  | "InvalidOperation"
  | "AccessDenied"
  | "GeneralException"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "InvalidOperationInCellEditMode"
  | "InvalidSelection"
  | "UndoNotSupported";

const httpStatus: Partial<Record<FailureCode, number>> = {
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  GeneralException: 500,
  NotImplemented: 501,
};

export class Failure extends Error {
  readonly httpStatusCode: number;

  /** @param why for the reader of a failed test: more than Excel itself would say */
  constructor(
    readonly code: FailureCode,
    why: string,
  ) {
    super(why);
    this.name = "Failure";
    this.httpStatusCode = httpStatus[code] ?? 400;
  }
}

export function refuse(why: string): never {
  throw new Failure("InvalidArgument", why);
}

/** For what real Excel has and this host does not: the test fails and says so. */
export function missing(what: string): never {
  throw new Failure("NotImplemented", `The emulated Excel has no ${what}.`);
}
