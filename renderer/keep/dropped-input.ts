import type { Api, Input } from '#shared/api/methods.ts';

export type DroppedFile = Input<'quickCheck'>['files'][number];

/** What one request may carry, in bytes of the file itself (base64 makes four characters of three bytes). */
const mostBytes = 48 * 1024 * 1024;

/** A file as the backend takes it: its path where the host knows it, else its bytes; null when it is too large to send. */
export async function droppedInput(api: Api, file: File): Promise<DroppedFile | null> {
  const path = api.pathOf(file);
  if (path !== null && path !== '') return { path };
  if (file.size > mostBytes) return null;
  return { name: file.name.slice(-255), base64: await toBase64(file) };
}

function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
