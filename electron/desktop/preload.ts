import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { droppedChannel } from './channels.ts';
import { pageApi } from './page-api.ts';

contextBridge.exposeInMainWorld(
  'sluitend',
  pageApi({
    invoke: (channel, method, input) => ipcRenderer.invoke(channel, method, input) as Promise<never>,
    listen: (channel, hear) => {
      const onMessage = (_: IpcRendererEvent, name: unknown, data: unknown) => hear(name, data);
      ipcRenderer.on(channel, onMessage);
      return () => void ipcRenderer.off(channel, onMessage);
    },
    pathOf: (file) => {
      const path = file instanceof File ? webUtils.getPathForFile(file) || null : null;
      // Only a file that a person dropped or chose has a path here, so the page can't make one up. A refusal is logged there.
      if (path !== null) ipcRenderer.invoke(droppedChannel, path).catch(() => null);
      return path;
    },
  }),
);
