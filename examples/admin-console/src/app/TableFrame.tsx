import type { ReactNode } from "react";

interface TableFrameProps {
  /** What the table shows. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Around a table that may be wider than the page: it is scrolled by itself, also by keyboard. */
export function TableFrame({ label, className, children }: TableFrameProps) {
  return (
    <div
      className={className === undefined ? "table-frame" : `table-frame ${className}`}
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      {children}
    </div>
  );
}
