import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { useEffect, useRef } from "react";
import { useNavigation } from "../navigation/navigation";
import type { View } from "../navigation/view";
import { kindOf, menuViews } from "./registry";
import { useText } from "../language/language-context";
import { paneTexts } from "../../text/pane";

/** The "..." button with the places that are not part of the daily work. */
export default function MoreMenu() {
  const text = useText(paneTexts);
  const { view, left, go } = useNavigation();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (left && kindOf(left) === "menu") button.current?.focus();
  }, [left]);
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton ref={button} appearance="subtle" icon={<MoreHorizontal20Regular />} menuIcon={null} aria-label={text.navigation.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {menuViews
            .filter((name) => name !== view.name)
            .map((name) => (
              <MenuItem key={name} onClick={() => go({ name } as View)}>
                {text.places[name]}
              </MenuItem>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
