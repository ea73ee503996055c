/** A failure that nobody expected → words that say what to do, in place of an empty pane. */
import { Component, type ReactNode } from "react";

interface Props {
  /** What is shown after a failure; `retry` draws the children anew. */
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly failed: { readonly error: unknown } | null;
}

/** React offers this to classes only. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { failed: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: { error } };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    return failed
      ? this.props.fallback(failed.error, () => this.setState({ failed: null }))
      : this.props.children;
  }
}
