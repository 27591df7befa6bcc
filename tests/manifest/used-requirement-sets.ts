import path from "node:path";
import ts from "typescript";

/** "[Api set: ExcelApi 1.13]" in the documentation of Office's types. */
const mark = /\[Api set: (\w+) (\d+)\.(\d+)/;

export interface UsedMember {
  readonly member: string;
  readonly set: string;
  readonly minor: number;
}

function documentedSet(symbol: ts.Symbol): readonly [string, number] | undefined {
  const text = (symbol.declarations ?? [])
    .filter((declaration) => /[\\/](office-js|custom-functions-runtime)[\\/]/.test(declaration.getSourceFile().fileName))
    .map((declaration) => declaration.getFullText().slice(0, declaration.getStart() - declaration.getFullStart()))
    .join("");
  const found = mark.exec(text);
  return found?.[1] === undefined ? undefined : [found[1], Number(found[3])];
}

function visit(node: ts.Node, checker: ts.TypeChecker, used: Map<string, UsedMember>): void {
  if (ts.isPropertyAccessExpression(node)) {
    const symbol = checker.getSymbolAtLocation(node.name);
    const documented = symbol && documentedSet(symbol);
    if (symbol && documented) {
      const member = checker.getFullyQualifiedName(symbol);
      used.set(member, { member, set: documented[0], minor: documented[1] });
    }
  }
  node.forEachChild((child) => visit(child, checker, used));
}

/** The members of Office's libraries that the code in these folders uses, with the requirement set that their documentation gives each. */
export function usedMembers(folders: readonly string[]): readonly UsedMember[] {
  const { config } = ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const files = fileNames.filter((file) => folders.some((folder) => file.startsWith(path.resolve(folder) + "/")));
  const program = ts.createProgram(files, options);
  const used = new Map<string, UsedMember>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source, program.getTypeChecker(), used);
  }
  return [...used.values()];
}
