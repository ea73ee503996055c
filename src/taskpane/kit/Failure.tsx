/** A failure → what happened, that nothing is lost, and the next step. */
import { Button } from "@fluentui/react-components";
import { short } from "../../language/quoting/shown";
import { HostFailure } from "../../workbook/openWorkbook";
import { usePane, type FrameWords } from "../state/PaneContext";
import { Refusal } from "./refusal";
import { ScreenHeading } from "./ScreenHeading";

interface FailureProps {
  readonly error: unknown;
  readonly retry: () => void;
}

export function Failure({ error, retry }: FailureProps) {
  const { errors } = usePane().words;
  return (
    <div role="alert">
      <ScreenHeading>{errors.heading}</ScreenHeading>
      <p>{failureWords(error, errors)}</p>
      <Button appearance="primary" onClick={retry}>
        {errors.retry}
      </Button>
      <p>
        {errors.details} <code>{short(String(error))}</code>
      </p>
    </div>
  );
}

/** The sentence for a failure; the program's own words are only for those who help. */
export function failureWords(error: unknown, errors: FrameWords["errors"]): string {
  if (error instanceof Refusal) return error.said;
  if (error instanceof HostFailure) return errors.host[error.reason];
  return error instanceof Error && error.name === "ChunkLoadError" ? errors.loading : errors.unexpected;
}
