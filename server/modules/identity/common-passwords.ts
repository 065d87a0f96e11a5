/** The most common passwords, from a list in a package: nothing is asked of the network. */
let common: Promise<ReadonlySet<string>> | undefined

/** Whether a password is on the list in any capitalisation. The list is read at the first call. */
export async function isCommonPassword(password: string): Promise<boolean> {
  common ??= readList()
  return (await common).has(password.toLowerCase())
}

async function readList(): Promise<ReadonlySet<string>> {
  const { default: passwords } = await import('@zxcvbn-ts/language-common/src/passwords.json', {
    with: { type: 'json' },
  })
  // Shorter ones are refused for their length.
  return new Set(passwords.filter((password) => password.length >= 8))
}
