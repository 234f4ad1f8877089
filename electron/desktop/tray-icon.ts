import { Menu, type NativeImage, Tray } from 'electron';
import type { Language } from '#shared/domain/bilingual.ts';
import { openText, presenceTexts } from './presence-texts.ts';

export interface TrayActions {
  readonly show: () => void;
  readonly quickCheck: () => void;
  readonly checkNow: () => void;
  readonly quit: () => void;
}

/** The icon beside the clock, as long as the person wants it. */
export interface TrayIcon {
  readonly update: (wanted: boolean, language: Language, count: number | null) => void;
  readonly isThere: () => boolean;
}

/** `icon` is asked for when the tray is first wanted. */
export function trayIcon(icon: () => NativeImage, actions: TrayActions): TrayIcon {
  let tray: Tray | null = null;
  return {
    isThere: () => tray !== null,
    update: (wanted, language, count) => {
      if (!wanted) {
        tray?.destroy();
        tray = null;
        return;
      }
      if (tray === null) {
        tray = new Tray(icon());
        tray.on('click', actions.show);
      }
      const open = count === null ? '' : ` · ${openText(count)[language]}`;
      tray.setToolTip(`Sluitend${open}`);
      tray.setContextMenu(
        Menu.buildFromTemplate([
          ...(count === null ? [] : [{ label: openText(count)[language], enabled: false }]),
          { label: presenceTexts.show[language], click: actions.show },
          { label: presenceTexts.quickCheck[language], click: actions.quickCheck },
          { label: presenceTexts.checkNow[language], enabled: count !== null, click: actions.checkNow },
          { type: 'separator' },
          { label: presenceTexts.quit[language], click: actions.quit },
        ]),
      );
    },
  };
}
