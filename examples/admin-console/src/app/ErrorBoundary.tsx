import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  readonly message: string;
  /** Another place is tried again. */
  readonly place: string;
  readonly children: ReactNode;
}

/** Says that something failed where a page would stand, and leaves the header usable. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.hasFailed && before.place !== this.props.place) this.setState({ hasFailed: false });
  }

  override render() {
    return this.state.hasFailed ? <p role="alert">{this.props.message}</p> : this.props.children;
  }
}
