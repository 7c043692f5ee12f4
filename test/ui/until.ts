const WAIT = 30_000;
/** How long something that may have been dropped is waited for before it is done again, in milliseconds. */
export const AGAIN = 3000;

/** Does `act` again until `done` settles well, which fails after a while. */
export async function until(act: () => Promise<unknown>, done: () => Promise<unknown>): Promise<void> {
  for (const deadline = Date.now() + WAIT; ;) {
    await act();
    try {
      await done();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}
