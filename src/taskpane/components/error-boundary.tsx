import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands in place of the children once one of them has thrown. */
  readonly instead: (error: unknown) => ReactNode;
}

interface ErrorBoundaryState {
  readonly thrown: { readonly error: unknown } | null;
}

/** Keeps what a part of the pane throws from taking the whole pane away. React writes it to the console. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { thrown: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { thrown: { error } };
  }

  override render(): ReactNode {
    const { thrown } = this.state;
    return thrown === null ? this.props.children : this.props.instead(thrown.error);
  }
}
