import type { ISheetDataValidationRule } from "@univerjs/core";
import { ApiError } from "../../rich-api/api-error";
import type { Area } from "../address/area";
import type { Sheet } from "../cells/sheet";
import { ExcelObject } from "../excel-object";
import { NamedValues } from "../format/named-values";
import { assertEditable } from "../protection/assert-editable";
import { clearRules, coversAll, putRule, rulesIn } from "./grid-validation";
import { excelRule, gridCriterion, typeName, type ExcelRule } from "./validation-rule";

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
