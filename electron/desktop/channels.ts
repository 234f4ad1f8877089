/** The only IPC channels: requests from the page, events to it, and from the preload the paths of what was dropped. */
export const callChannel = 'sluitend:call';
export const eventChannel = 'sluitend:event';
export const droppedChannel = 'sluitend:dropped';
