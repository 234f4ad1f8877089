/** The only two IPC channels: requests from the page, and events to it. */
export const callChannel = 'sluitend:call';
export const eventChannel = 'sluitend:event';
