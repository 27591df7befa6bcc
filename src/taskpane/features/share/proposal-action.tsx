import { lazy, Suspense } from "react";
import type { ProposalMakerProps } from "./proposal-maker";

const ProposalMaker = lazy(() => import("./proposal-maker"));

/** Offers a proposal for Word, without keeping the pane waiting for what that takes. */
export function ProposalAction(of: ProposalMakerProps) {
  return (
    <Suspense fallback={null}>
      <ProposalMaker {...of} />
    </Suspense>
  );
}
