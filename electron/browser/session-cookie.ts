/** Cookies know no ports: the port in the name keeps two running programs apart. */
function cookieName(port: number): string {
  return `sluitend-${port}`;
}

/** `Set-Cookie` for a session: out of reach of scripts, and not sent along from other sites. */
export function sessionCookie(port: number, session: string): string {
  return `${cookieName(port)}=${session}; HttpOnly; SameSite=Strict; Path=/`;
}

/** Session in a `Cookie` header; null when there is none. */
export function sessionIn(header: string | undefined, port: number): string | null {
  const start = `${cookieName(port)}=`;
  const pair = (header ?? '').split(';').find((part) => part.trim().startsWith(start));
  return pair === undefined ? null : pair.trim().slice(start.length);
}
