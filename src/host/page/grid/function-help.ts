import type { Injector } from "@univerjs/core";
import { IFunctionService, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { HostLanguage } from "../../text/language";
import { dutchFunctionName } from "../../locale/function-names";
import { dutchParameterName } from "./dutch/functions/parameter-names";
import { SUMMARIES } from "./dutch/functions/summaries";

/** Lists a function's arguments in an example as a Dutch formula does; the grid joins them with commas. */
class SemicolonList<T> extends Array<T> {
  override join(): string {
    return super.join(";");
  }
}

function inDutch(info: IFunctionInfo): IFunctionInfo {
  const summary = SUMMARIES[info.functionName] ?? "";
  const parameters = info.functionParameter.map((parameter) => ({ ...parameter, name: dutchParameterName(parameter.name), detail: "" }));
  return {
    ...info,
    functionName: dutchFunctionName(info.functionName),
    description: summary,
    abstract: summary,
    functionParameter: SemicolonList.from(parameters),
  };
}

const ownInDutch = (info: IFunctionInfo): IFunctionInfo => ({ ...info, functionParameter: SemicolonList.from(info.functionParameter) });

/** What the grid offers and explains while a formula is typed, in the language of the page. */
export class FunctionHelp {
  private readonly service: IDescriptionService;
  private readonly native: readonly IFunctionInfo[];
  private listed: readonly IFunctionInfo[];

  constructor(injector: Injector) {
    // Describes the grid's own functions as it comes into being.
    this.service = injector.get(IDescriptionService);
    this.native = [...injector.get(IFunctionService).getDescriptions().values()];
    this.listed = this.native;
  }

  /** @param own our functions, described in that language */
  show(language: HostLanguage, own: readonly IFunctionInfo[]): void {
    this.service.unregisterDescriptions(this.listed.map((info) => info.functionName));
    const names = new Set(own.map((info) => info.functionName));
    const native = this.native.filter((info) => !names.has(info.functionName));
    const listed = language === "nl" ? [...native.map(inDutch), ...own.map(ownInDutch)] : [...native, ...own];
    this.listed = listed.sort((a, b) => a.functionName.localeCompare(b.functionName));
    this.service.registerDescriptions(listed);
  }
}
