/** The pane's registry of functions, as office.js keeps it in its window. */
export interface Association {
  readonly mappings: Readonly<Record<string, unknown>>;
  onchange(listener: () => void): void;
}

/** The part of a pane's window that custom functions need. */
export interface PaneWindow {
  readonly CustomFunctions?: { readonly _association?: Association };
}

/**
 * Which functions the pane has associated. office.js answers for a function that is not associated yet with the same error as for one that
 * fails,
 * so the host looks before it sends.
 */
export class PaneFunctions {
  private watched: Association | undefined;

  constructor(
    private readonly pane: PaneWindow,
    private readonly onAssociate: () => void,
  ) {}

  has(functionId: string): boolean {
    const association = this.pane.CustomFunctions?._association;
    if (!association) return false;
    this.watch(association);
    return functionId.toUpperCase() in association.mappings;
  }

  private watch(association: Association): void {
    if (this.watched === association) return;
    this.watched = association;
    association.onchange(this.onAssociate);
  }
}
