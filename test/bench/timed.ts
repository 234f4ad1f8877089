/** Time on the wall and on the processor, in milliseconds: on a busy computer only the second tells what the work costs. */
export async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly value: T; readonly ms: number; readonly cpuMs: number }> {
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const ms = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpu);
  return { value, ms, cpuMs: (user + system) / 1000 };
}
