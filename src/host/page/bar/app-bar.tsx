import { Badge, Button, Toolbar, ToolbarButton, ToolbarRadioButton, ToolbarRadioGroup, Tooltip } from "@fluentui/react-components";
import { ArrowRedo20Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { PanelRight20Filled, PanelRight20Regular } from "@fluentui/react-icons/svg/panel-right";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { Sparkle20Regular } from "@fluentui/react-icons/svg/sparkle";
import type { Ref } from "react";
import { hostedAddIn } from "../../hosted-add-in";
import type { HostLanguage } from "../../text/language";
import type { HostText } from "../../text/nl";
import type { PageState } from "../state/store";

export interface BarActions {
  readonly create: () => void;
  readonly open: () => void;
  readonly save: () => void;
  readonly openSample: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly setLanguage: (language: HostLanguage) => void;
  readonly togglePane: () => void;
}

interface AppBarProps {
  readonly ref: Ref<HTMLElement>;
  readonly text: HostText;
  readonly state: PageState;
  readonly paneVisible: boolean;
  readonly actions: BarActions;
}

/** Product and file name, what can be done with the file, undo, language and the task pane. */
export function AppBar({ ref, text, state, paneVisible, actions }: AppBarProps) {
  const { bar } = text;
  return (
    <header ref={ref} className="app-bar">
      <span className="app-name">
        <img src="assets/icons/icon-32.png" alt="" width={20} height={20} />
        {hostedAddIn().name}
      </span>
      <Toolbar size="small" aria-label={bar.label} className="app-toolbar">
        <ToolbarButton icon={<DocumentAdd20Regular />} disabled={state.busy} onClick={actions.create}>
          {bar.create}
        </ToolbarButton>
        <ToolbarButton icon={<FolderOpen20Regular />} disabled={state.busy} onClick={actions.open}>
          {bar.open}
        </ToolbarButton>
        <ToolbarButton icon={<Save20Regular />} disabled={state.busy} onClick={actions.save}>
          {bar.save}
        </ToolbarButton>
        <ToolbarButton icon={<Sparkle20Regular />} disabled={state.busy} onClick={actions.openSample}>
          {bar.sample}
        </ToolbarButton>
        <IconButton label={bar.undo} icon={<ArrowUndo20Regular />} disabled={!state.canUndo} onClick={actions.undo} />
        <IconButton label={bar.redo} icon={<ArrowRedo20Regular />} disabled={!state.canRedo} onClick={actions.redo} />
      </Toolbar>
      <h1 className="file-name">
        {state.fileName}
        {state.unsaved && (
          <span className="unsaved" role="img" aria-label={bar.unsaved} title={bar.unsaved}>
            •
          </span>
        )}
      </h1>
      <Tooltip content={text.trialExplanation(hostedAddIn().name)} relationship="description">
        <Badge appearance="tint" color="warning" tabIndex={0} className="trial">
          {text.trial}
        </Badge>
      </Tooltip>
      <LanguageChoice text={text} language={state.language} onChoose={actions.setLanguage} />
      <Tooltip content={paneVisible ? bar.hidePane : bar.showPane} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          aria-pressed={paneVisible}
          icon={paneVisible ? <PanelRight20Filled /> : <PanelRight20Regular />}
          onClick={actions.togglePane}
        />
      </Tooltip>
    </header>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: React.JSX.Element;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function IconButton({ label, ...button }: IconButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <ToolbarButton {...button} />
    </Tooltip>
  );
}

function LanguageChoice({
  text,
  language,
  onChoose,
}: {
  readonly text: HostText;
  readonly language: HostLanguage;
  readonly onChoose: (language: HostLanguage) => void;
}) {
  const choose = (chosen: string | undefined) => {
    if (chosen === "nl" || chosen === "en") onChoose(chosen);
  };
  return (
    <Toolbar
      size="small"
      aria-label={text.bar.language}
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_event, { checkedItems }) => choose(checkedItems.at(0))}
    >
      <ToolbarRadioGroup>
        <Tooltip content={text.bar.dutch} relationship="label">
          <ToolbarRadioButton appearance="subtle" name="language" value="nl">
            NL
          </ToolbarRadioButton>
        </Tooltip>
        <Tooltip content={text.bar.english} relationship="label">
          <ToolbarRadioButton appearance="subtle" name="language" value="en">
            EN
          </ToolbarRadioButton>
        </Tooltip>
      </ToolbarRadioGroup>
    </Toolbar>
  );
}
