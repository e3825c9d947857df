import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  readonly message: string;
  /** What is shown. After a failure, it is tried again once this is something else. */
  readonly shown: readonly unknown[];
  readonly children: ReactNode;
}

/** Says that something failed where a page would stand, and leaves the header usable. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidUpdate({ shown }: ErrorBoundaryProps) {
    const isOther = this.props.shown.some((each, place) => each !== shown[place]);
    if (this.state.hasFailed && isOther) this.setState({ hasFailed: false });
  }

  override render() {
    return this.state.hasFailed ? <p role="alert">{this.props.message}</p> : this.props.children;
  }
}
