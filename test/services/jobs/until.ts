/** Waits until something holds, looking now and then. What never comes to hold is an error, and no test asserts when it did. */
export async function until(holds: () => boolean | Promise<boolean>, milliseconds = 20_000): Promise<void> {
  const tooLate = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > tooLate) throw new Error('it never came to hold');
    await new Promise((resolve) => {
      setTimeout(resolve, 25);
    });
  }
}
