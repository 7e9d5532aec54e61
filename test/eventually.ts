/**
 * Waits until `check` returns without throwing, and returns what it returned.
 * @param within milliseconds; then the last error of `check` is thrown
 */
export async function eventually<T>(check: () => T | Promise<T>, within = 60_000): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
