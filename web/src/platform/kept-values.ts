/** One value by key in IndexedDB. Written out, because it is needed before the first screen and a library is larger. */

const request = <Result>(asked: IDBRequest<Result>): Promise<Result> => {
  const { promise, resolve, reject } = Promise.withResolvers<Result>()
  asked.addEventListener('success', () => resolve(asked.result))
  asked.addEventListener('error', () => reject(asked.error ?? new Error('IndexedDB failed')))
  return promise
}

/** A store of values by key; every call rejects where the browser refuses IndexedDB. */
export function keptValues(name: string) {
  let opening: Promise<IDBDatabase> | null = null
  const open = () => {
    const asked = indexedDB.open(name, 1)
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('values'))
    return request(asked)
  }
  const values = async (mode: IDBTransactionMode) =>
    (await (opening ??= open())).transaction('values', mode).objectStore('values')
  return {
    read: async (key: string): Promise<unknown> => request((await values('readonly')).get(key)),
    write: async (key: string, value: unknown): Promise<unknown> =>
      request((await values('readwrite')).put(value, key)),
    keys: async (): Promise<string[]> => (await request((await values('readonly')).getAllKeys())) as string[],
    remove: async (key: string): Promise<unknown> => request((await values('readwrite')).delete(key)),
  }
}
