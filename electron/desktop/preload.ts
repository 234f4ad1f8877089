import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
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
    pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) || null : null),
  }),
);
