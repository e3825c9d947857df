import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  readonly message: string;
  readonly children: ReactNode;
}

/** Says that something failed where a page would stand, and leaves the header usable. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <p role="alert">{this.props.message}</p> : this.props.children;
  }
}
