import type { ConditionalFormattingRule } from "@cj-tech-master/excelts";
import type { IRange, IStyleBase } from "@univerjs/core";

/** Values of the grid's enumerations, which cannot be imported in Node. */
export type NumberOperator =
  "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual";

export interface ScaleValue {
  readonly type: string;
  readonly value?: number | string | undefined;
}

export type Highlight = { readonly type: "highlightCell"; readonly style: IStyleBase } & (
  | { readonly subType: "formula"; readonly value: string }
  | { readonly subType: "number"; readonly operator: NumberOperator; readonly value?: number | readonly [number, number] }
  | { readonly subType: "text"; readonly operator: string; readonly value?: string }
  | { readonly subType: "timePeriod"; readonly operator: string }
  | { readonly subType: "rank"; readonly isBottom: boolean; readonly isPercent: boolean; readonly value: number }
  | { readonly subType: "average"; readonly operator: NumberOperator }
  | { readonly subType: "duplicateValues" | "uniqueValues" }
);

export interface DataBar {
  readonly type: "dataBar";
  readonly isShowValue: boolean;
  readonly config: {
    readonly min: ScaleValue;
    readonly max: ScaleValue;
    readonly isGradient: boolean;
    readonly positiveColor: string;
    readonly nativeColor: string;
  };
}

export interface ColourScale {
  readonly type: "colorScale";
  readonly config: readonly { readonly index: number; readonly color: string; readonly value: ScaleValue }[];
}

export interface IconSet {
  readonly type: "iconSet";
  readonly isShowValue: boolean;
  readonly config: readonly {
    readonly operator: NumberOperator;
    readonly value: ScaleValue;
    readonly iconType: string;
    readonly iconId: string;
  }[];
}

export type Scale = DataBar | ColourScale | IconSet;
export type RuleConfig = Highlight | Scale;

/** A highlighting rule as the file has it. */
export interface FileHighlight {
  /** Attributes of the rule other than its priority and its style. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
  /** The differential style, as XML. */
  readonly dxf?: string;
}

/** A rule in the grid. `excel` is what the file had, used again as long as the rule is the same. */
export interface GridRule {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: RuleConfig;
  readonly excel?: { readonly highlight?: FileHighlight; readonly scale?: ConditionalFormattingRule };
}

/** Rules by sheet id, the most important first. */
export type RuleResource = Record<string, GridRule[]>;
