import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { AppBar, type BarActions } from "./bar/app-bar";
import { NoticeBar, UnsavedQuestion } from "./bar/notices";
import { chooseFile } from "./document/document-commands";
import type { PageSession } from "./page-session";
import { PaneFrame } from "./pane/pane-frame";
import { Splitter } from "./pane/splitter";
import { hostText } from "./sentences";
import { useStore } from "./state/store";
import { useFileDrop } from "./use-file-drop";
import { useRegions } from "./use-regions";

const PANE_WIDTH = 350;
/** Fluent's focus management leaves the Tab key in the grid to the grid. */
const OWN_FOCUS = { "data-tabster": JSON.stringify({ uncontrolled: { completely: true } }) };

interface AppProps {
  readonly session: PageSession;
  /** The element the grid lives in; it exists before the page does. */
  readonly gridElement: HTMLElement;
}

/** The trial environment: a bar above, the spreadsheet left, the add-in's task pane right. */
export function App({ session, gridElement }: AppProps) {
  const state = useStore(session.state);
  const text = hostText(state.language);
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH);
  const [paneVisible, setPaneVisible] = useState(true);
  const bar = useRef<HTMLElement>(null);
  const pane = useRef<HTMLIFrameElement>(null);
  const grid = useRef<HTMLElement>(null);
  useLayoutEffect(() => grid.current?.append(gridElement), [gridElement]);
  const { leavePane } = useRegions({ bar, pane, focusGrid: useCallback(() => session.workbench.focus(), [session]) });

  const open = useCallback((file: File) => session.replace(() => void session.document.open(file)), [session]);
  const dropFiles = useCallback(
    (files: readonly File[]) => {
      const [file] = files;
      if (file && files.length === 1) open(file);
      else session.state.set({ notice: { kind: "error", text: session.text.oneFileOnly } });
    },
    [session, open],
  );
  const dropping = useFileDrop(dropFiles);

  const actions: BarActions = {
    create: () => session.replace(() => session.document.create()),
    open: () => void chooseFile().then((file) => file && open(file)),
    save: () => void session.document.save(),
    openSample: () => session.replace(() => void session.document.openSample()),
    undo: () => session.workbench.undo(),
    redo: () => session.workbench.redo(),
    setLanguage: (language) => session.setLanguage(language),
    togglePane: () => setPaneVisible(!paneVisible),
  };

  return (
    <div className="page">
      <AppBar ref={bar} text={text} state={state} paneVisible={paneVisible} actions={actions} />
      <div className="work">
        <main {...OWN_FOCUS} ref={grid} className="grid" aria-label={text.regions.grid} />
        {paneVisible && <Splitter label={text.regions.resize} width={paneWidth} onWidth={setPaneWidth} />}
        <aside className="pane" style={{ width: paneWidth }} hidden={!paneVisible} aria-label={text.regions.pane}>
          {state.opened > 0 && (
            <PaneFrame title={text.regions.pane} session={`${state.language}-${String(state.opened)}`} frame={pane} onLeave={leavePane} />
          )}
        </aside>
        <div className="notices">
          {state.notice && <NoticeBar text={text} notice={state.notice} onDismiss={() => session.state.set({ notice: undefined })} />}
          {state.question && (
            <UnsavedQuestion
              text={text}
              fileName={state.fileName}
              onSave={() => session.answer("save")}
              onDiscard={() => session.answer("discard")}
              onCancel={() => session.answer("cancel")}
            />
          )}
        </div>
        <div role="status" className="visually-hidden">
          {state.announcement}
        </div>
        {dropping && <div className="drop">{text.regions.dropHere}</div>}
      </div>
    </div>
  );
}
