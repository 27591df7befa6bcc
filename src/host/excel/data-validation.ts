import type { ISheetDataValidationRule } from "@univerjs/core";
import { checkFormula } from "../engine/check-formula";
import { ApiError } from "../rich-api/api-error";
import type { Area } from "../sheet/area";
import { assertEditable } from "../sheet/protection";
import type { Session } from "../sheet/session";
import type { Sheet } from "../sheet/sheet";
import { clearRules, coversAll, putRule, rulesIn } from "../sheet/validation";
import { COMPARISONS, NamedValues } from "./enumerations";
import { ExcelObject } from "./excel-object";

/** A criterion as office.js describes it: one property that names its kind. */
type ExcelRule = Readonly<Record<string, unknown>>;
type Criterion = Pick<ISheetDataValidationRule, "type" | "formula1" | "formula2" | "operator" | "showDropDown">;

const LOCATION = "DataValidation.rule";
const MAX_LIST = 255;

/** Kind in office.js, in the grid, and as `type` says it. */
const KINDS = [
  ["wholeNumber", "whole", "WholeNumber"],
  ["decimal", "decimal", "Decimal"],
  ["list", "list", "List"],
  ["date", "date", "Date"],
  ["time", "time", "Time"],
  ["textLength", "textLength", "TextLength"],
  ["custom", "custom", "Custom"],
] as const;

const OPERATORS = new NamedValues<string>([
  ...COMPARISONS,
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
]);

function typeName(rule: ISheetDataValidationRule): string {
  return KINDS.find(([, grid]) => grid === rule.type)?.[2] ?? "None";
}

/** The criterion for the grid; refuses what Excel refuses. */
function gridCriterion(session: Session, rule: unknown): Criterion {
  const given = Object.entries((rule ?? {}) as ExcelRule).filter(([, value]) => value !== undefined && value !== null);
  const [[name, value] = [], ...others] = given;
  const kind = KINDS.find(([known]) => known === name);
  if (!kind || others.length > 0 || typeof value !== "object" || value === null) throw new ApiError("InvalidArgument", LOCATION);
  const criterion = value as ExcelRule;
  const [, type] = kind;
  if (type === "list") return listCriterion(session, criterion);
  if (type === "custom") return { type, formula1: formula(session, criterion["formula"], true) } as Criterion;
  const operator = OPERATORS.value(criterion["operator"] ?? "Between", LOCATION);
  const two = operator === "between" || operator === "notBetween";
  return {
    type,
    operator,
    formula1: formula(session, criterion["formula1"], false),
    ...(two ? { formula2: formula(session, criterion["formula2"], false) } : {}),
  } as Criterion;
}

function listCriterion(session: Session, { source, inCellDropDown = true }: ExcelRule): Criterion {
  if (typeof source !== "string" || source === "") throw new ApiError("InvalidArgument", LOCATION);
  if (!source.startsWith("=") && source.length > MAX_LIST) throw new ApiError("InvalidArgument", LOCATION);
  return {
    type: "list",
    formula1: source.startsWith("=") ? formula(session, source, true) : source,
    showDropDown: Boolean(inCellDropDown),
  } as Criterion;
}

function formula(session: Session, value: unknown, onlyFormula: boolean): string {
  if (typeof value === "number" && !onlyFormula) return String(value);
  if (typeof value !== "string" || value === "" || (onlyFormula && !value.startsWith("="))) throw new ApiError("InvalidArgument", LOCATION);
  if (value.startsWith("=") && checkFormula(session.ctx, value)) throw new ApiError("InvalidArgument", LOCATION);
  return value;
}

/** The criterion as office.js describes it. */
function excelRule(rule: ISheetDataValidationRule): ExcelRule {
  const kind = KINDS.find(([, grid]) => grid === rule.type);
  if (!kind) return {};
  const [name] = kind;
  if (name === "list") return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? "" } };
  if (name === "custom") return { custom: { formula: rule.formula1 ?? "" } };
  const value = (text: string | undefined) =>
    text === undefined || text === "" || Number.isNaN(Number(text)) ? (text ?? null) : Number(text);
  const operator = OPERATORS.name(rule.operator ?? "between", "Between");
  return {
    [name]: { formula1: value(rule.formula1), ...(rule.formula2 === undefined ? {} : { formula2: value(rule.formula2) }), operator },
  };
}

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const ALERT_STYLES = new NamedValues<number>([
  ["Stop", 1],
  ["Warning", 2],
  ["Information", 0],
]);
const STOP = 1;
const NO_ALERT = { showAlert: true, style: "Stop", title: "", message: "" };
const NO_PROMPT = { showPrompt: true, title: "", message: "" };

/** What may be typed in the cells of one or more areas. */
export class DataValidation extends ExcelObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super(sheet.session);
  }

  get Type(): string {
    const rules = this.rules;
    if (rules.length === 0) return "None";
    if (this.common) return typeName(this.common);
    return rules.length === 1 ? "Inconsistent" : "MixedCriteria";
  }

  get Rule(): ExcelRule | null {
    const { common } = this;
    return common ? excelRule(common) : this.rules.length === 0 ? {} : null;
  }

  set Rule(rule: unknown) {
    this.change(gridCriterion(this.session, rule), "DataValidation.rule");
  }

  get ErrorAlert(): typeof NO_ALERT | null {
    const { common } = this;
    if (!common) return this.rules.length === 0 ? NO_ALERT : null;
    const { errorStyle, error, errorTitle, showErrorMessage } = common;
    return {
      showAlert: showErrorMessage !== false,
      style: ALERT_STYLES.name(errorStyle ?? STOP, "Stop"),
      title: errorTitle ?? "",
      message: error ?? "",
    };
  }

  set ErrorAlert(alert: unknown) {
    const { showAlert, style, title, message } = { ...NO_ALERT, ...(alert as Partial<typeof NO_ALERT>) };
    assertTexts(title, message, "DataValidation.errorAlert");
    const errorStyle = ALERT_STYLES.value(style, "DataValidation.errorAlert");
    this.change({ showErrorMessage: showAlert, errorStyle, errorTitle: title, error: message }, "DataValidation.errorAlert");
  }

  get Prompt(): typeof NO_PROMPT | null {
    const { common } = this;
    if (!common) return this.rules.length === 0 ? NO_PROMPT : null;
    return { showPrompt: common.showInputMessage !== false, title: common.promptTitle ?? "", message: common.prompt ?? "" };
  }

  set Prompt(prompt: unknown) {
    const { showPrompt, title, message } = { ...NO_PROMPT, ...(prompt as Partial<typeof NO_PROMPT>) };
    assertTexts(title, message, "DataValidation.prompt");
    this.change({ showInputMessage: showPrompt, promptTitle: title, prompt: message }, "DataValidation.prompt");
  }

  get IgnoreBlanks(): boolean | null {
    const { common } = this;
    return common ? common.allowBlank !== false : this.rules.length === 0 ? true : null;
  }

  set IgnoreBlanks(ignore: unknown) {
    this.change({ allowBlank: Boolean(ignore) }, "DataValidation.ignoreBlanks");
  }

  Clear(): void {
    this.assertEditable("DataValidation.clear");
    for (const area of this.areas) clearRules(this.sheet, area);
  }

  private get rules(): ISheetDataValidationRule[] {
    const found = this.areas.flatMap((area) => rulesIn(this.sheet, area));
    return found.filter((rule, index) => found.findIndex((one) => one.uid === rule.uid) === index);
  }

  /** The rule that holds for all cells. */
  private get common(): ISheetDataValidationRule | undefined {
    const [rule] = this.rules;
    return rule && this.areas.every((area) => coversAll(rule, area)) ? rule : undefined;
  }

  private change(part: object, location: string): void {
    this.assertEditable(location);
    const present = this.common ?? { type: "any", allowBlank: true, showErrorMessage: true, showInputMessage: true, errorStyle: STOP };
    for (const area of this.areas) putRule(this.sheet, area, { ...present, ...part } as ISheetDataValidationRule);
  }

  private assertEditable(location: string): void {
    for (const area of this.areas) assertEditable(this.sheet, area, "content", location);
  }
}

function assertTexts(title: unknown, message: unknown, location: string): void {
  const valid = typeof title === "string" && title.length <= MAX_TITLE && typeof message === "string" && message.length <= MAX_MESSAGE;
  if (!valid) throw new ApiError("InvalidArgument", location);
}
