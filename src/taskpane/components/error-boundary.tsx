import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Replaces the children once one of them has thrown. */
  readonly instead: (error: unknown) => ReactNode;
}

interface ErrorBoundaryState {
  readonly thrown: { readonly error: unknown } | null;
}

/** Keeps an error in a part of the pane from unmounting the whole pane. React writes it to the console. */
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
