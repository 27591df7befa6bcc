import type { PlanLinks } from "../../workbook/store/links/plan-links";

/**
 * How many things in the user's tables the plan does not follow: cells that are gone, rows it does not have, links that were typed over.
 */
export const attentionFor = ({ tables, lost, typedOver }: PlanLinks): number =>
  lost.length + tables.filter(({ added, below }) => added.length > 0 || below > 0).length + typedOver.filter(({ kept }) => !kept).length;
