import { ApiError } from "../../rich-api/api-error";
import { HighlightObject } from "./highlight-object";

interface TopBottomRule {
  readonly rank: number;
  readonly type: string;
}

const TYPES = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];
const MAX_RANK = 1000;

export class TopBottomConditionalFormat extends HighlightObject {
  get Rule(): TopBottomRule {
    const {
      value = 10,
      isBottom = false,
      isPercent = false,
    } = this.known.rule as { value?: number; isBottom?: boolean; isPercent?: boolean };
    return { rank: value, type: `${isBottom ? "Bottom" : "Top"}${isPercent ? "Percent" : "Items"}` };
  }

  set Rule(said: unknown) {
    const { rank, type = "" } = (said ?? {}) as Partial<TopBottomRule>;
    const valid = typeof rank === "number" && Number.isInteger(rank) && rank > 0 && rank <= MAX_RANK && TYPES.includes(type);
    if (!valid) throw new ApiError("InvalidArgument", "TopBottomConditionalFormat.rule");
    this.configure({ subType: "rank", value: rank, isBottom: type.startsWith("Bottom"), isPercent: type.endsWith("Percent") }, said);
  }
}
