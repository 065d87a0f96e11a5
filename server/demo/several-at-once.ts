/** Doing a lot, a few at a time: the server works on one while the database works on another. */

/** Throws what the first to fail threw, when nothing of it is under way any more. */
export async function severalAtOnce<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<unknown>,
  width = 6,
): Promise<void> {
  const waiting = [...items]
  const failures: unknown[] = []
  const hand = async () => {
    while (waiting.length > 0 && failures.length === 0) {
      const [next] = waiting.splice(0, 1) as [Item]
      await work(next).catch((error: unknown) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: width }, hand))
  if (failures.length > 0) throw failures[0]
}
