import { CommandType, ICommandService, type Injector } from "@univerjs/core";
import { IEditorService } from "@univerjs/preset-sheets-core";
import { IShortcutService, KeyCode } from "@univerjs/ui";
import { replaceMethod } from "../../engine/replace-method";

/** How the grid's shortcuts on the list of suggestions begin; the name of the editor follows. */
const OF_LIST = "sheet.formula-embedding-editor.search_function.";
const TAKE_SUGGESTION = "host.operation.take-suggestion";
const BEFORE_EDITOR = 1000;

const listed = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('ul[data-u-comp="sheets-formula-editor"] > li')];
const nameOf = (suggestion: HTMLElement): string => suggestion.firstElementChild?.textContent ?? "";
const isHighlighted = (suggestion: HTMLElement): boolean => suggestion.classList.contains("univer-bg-gray-200");

/** The name of which the last letter stands before the cursor. */
function nameAtCursor(injector: Injector): string {
  const editor = injector.get(IEditorService).getFocusEditor();
  const cursor = editor?.getSelectionRanges()[0];
  const text = editor?.getDocumentDataModel()?.getPlainText();
  if (text === undefined || !cursor?.collapsed) return "";
  return /[\p{L}_\\][\p{L}\p{N}._\\]*$/u.exec(text.slice(0, cursor.startOffset))?.[0] ?? "";
}

/** Those on the list that begin with what is being typed. The list itself lags 0.3 seconds behind. */
function fitting(injector: Injector): HTMLElement[] {
  const suggestions = listed();
  const name = suggestions.length > 0 ? nameAtCursor(injector).toUpperCase() : "";
  return name === "" ? [] : suggestions.filter((suggestion) => nameOf(suggestion).toUpperCase().startsWith(name));
}

/**
 * Gives the list of suggestions the keys it has in Excel: Enter enters the formula as it was typed, Tab takes the suggestion, the arrows
 * choose one and Escape closes the list. The list of the grid (0.25.1) takes Enter too, and has all these keys a while after it has gone.
 */
export function setSuggestionKeys(injector: Injector): void {
  const shortcuts = injector.get(IShortcutService);
  const applies = (key: number | undefined): boolean => {
    if (key === KeyCode.ENTER || key === KeyCode.TAB) return false;
    return key === KeyCode.ESC ? listed().length > 0 : fitting(injector).length > 0;
  };
  replaceMethod(shortcuts, "registerShortcut", (register) => (shortcut) => {
    const { id, binding } = shortcut;
    return register.call(shortcuts, id.startsWith(OF_LIST) ? { ...shortcut, preconditions: () => applies(binding) } : shortcut);
  });

  injector.get(ICommandService).registerCommand({
    id: TAKE_SUGGESTION,
    type: CommandType.OPERATION,
    handler: () => {
      const suggestions = fitting(injector);
      const taken = suggestions.find(isHighlighted) ?? suggestions[0];
      taken?.click();
      return taken !== undefined;
    },
  });
  shortcuts.registerShortcut({
    id: TAKE_SUGGESTION,
    binding: KeyCode.TAB,
    priority: BEFORE_EDITOR,
    preconditions: () => fitting(injector).length > 0,
  });
}
